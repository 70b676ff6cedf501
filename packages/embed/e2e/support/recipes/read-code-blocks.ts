import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { repositoryRoot } from '../../../../tooling/src/repository-root.ts';

/** The address that the guides write; tests put a real backend in its place. */
export const exampleAddress = 'https://kim.example.go.id';

/** A piece of code in a guide. */
export interface CodeBlock {
  readonly language: string;
  /** What follows the language: a file, or what the piece is. Empty for what is only to be read. */
  readonly name: string;
  readonly code: string;
}

/** Reads the code blocks of a guide, in order. */
export function readCodeBlocks(guide: string): CodeBlock[] {
  const text = readFileSync(join(repositoryRoot, 'docs/guides', guide), 'utf8');
  return [...text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', name = '', code = '']) => ({ language, name, code }),
  );
}

/**
 * Gives the one piece of that name.
 *
 * @throws when the guide has none or several, so that no test runs on nothing.
 */
export function takeCode(guide: string, name: string): string {
  const found = readCodeBlocks(guide).filter((block) => block.name === name);
  const [block] = found;
  if (!block || found.length > 1) throw new Error(`${guide} has ${found.length} pieces "${name}"`);
  return block.code;
}
