import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Check } from './check.ts';
import { isTestFile } from './is-test-file.ts';
import { listFiles } from './list-files.ts';

const questioned = 200;
const longest = 300;
const example = /^ *\* @example\n *\* ```ts\n(?: *\*(?! ```).*\n)* *\* ```\n/gm;

/**
 * A source file fits in a head: 200 lines are questioned, 300 are the end. Neither tests are counted
 * nor the examples that every public name has to have.
 */
export const fileLength: Check = {
  name: 'file length',
  run(root) {
    const files = listFiles(root, ['packages/*/src/**/*.{ts,css}', 'examples/**/*.{ts,js,mjs,css}'])
      .filter((path) => !isTestFile(path))
      .map((path) => ({ path, lines: countLines(join(root, path)) }));
    return {
      problems: files
        .filter(({ lines }) => lines > longest)
        .map(({ path, lines }) => `${path}: ${lines} lines; split it (at most ${longest})`),
      warnings: files
        .filter(({ lines }) => lines > questioned && lines <= longest)
        .map(({ path, lines }) => `${path}: ${lines} lines; could it be two files?`),
    };
  },
};

function countLines(file: string): number {
  const source = readFileSync(file, 'utf8').replace(example, '');
  return source.trimEnd().split('\n').length;
}
