import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

/** Lists what a source file imports or re-exports, types and dynamic imports included. */
export function importsOf(root: string, path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}
