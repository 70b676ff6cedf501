import { foldName } from './fold-name.js';

/** Folds a text. */
export type Folder = (text: string) => string;

/** Makes a folder that folds each text once, for lists in which the same words come again. */
export function createFolder(fold: Folder = foldName): Folder {
  const known = new Map<string, string>();
  return (text) => {
    let folded = known.get(text);
    if (folded === undefined) known.set(text, (folded = fold(text)));
    return folded;
  };
}
