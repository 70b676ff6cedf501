import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Check } from './check.ts';
import { listFiles } from './list-files.ts';

// Assembled, so that this file does not find itself.
const open = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|');

interface Leftover {
  readonly pattern: RegExp;
  readonly meaning: string;
  readonly only?: RegExp;
}

const leftovers: readonly Leftover[] = [
  { pattern: new RegExp(`\\b(${open})\\b(?!\\(#\\d+\\))`), meaning: 'open work without an issue' },
  {
    pattern: /\b(describe|it|test)\.(only|skip|todo)\b/,
    meaning: 'a test that is alone or left out',
    only: /\.test\.[cm]?[jt]s$/,
  },
  { pattern: /^\s*debugger\b/, meaning: 'a stop for the debugger', only: /\.[cm]?[jt]s$/ },
  { pattern: /(^|[\s"'`(=])\/(home|Users|root|work)\/\w/, meaning: "a path of somebody's machine" },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY/, meaning: 'a private key' },
  { pattern: /\blorem ipsum\b/i, meaning: 'filler text' },
  { pattern: /^(<{7}|>{7}|={7})( |$)/, meaning: 'a merge conflict', only: /\.(?!md$)\w+$/ },
];

const textFiles = [
  '*.{json,md,ts}',
  '{.ci,.github,docs,examples,packages}/**/*.{ts,mjs,js,json,md,html,css,yml,yaml,sql,sh,php}',
  '.ci/run',
];

/** Nothing is left lying about: open work, switched-off tests, private paths and keys, conflicts. */
export const noLeftovers: Check = {
  name: 'no leftovers',
  run(root) {
    const paths = listFiles(root, textFiles).filter((path) => !isWrittenByTools(path));
    return { problems: paths.flatMap((path) => leftoversIn(root, path)) };
  },
};

function leftoversIn(root: string, path: string): string[] {
  const rules = leftovers.filter(({ only }) => !only || only.test(path));
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    rules
      .filter(({ pattern }) => pattern.test(line))
      .map(({ meaning }) => `${path}:${index + 1}: ${meaning}`),
  );
}

function isWrittenByTools(path: string): boolean {
  return path === 'package-lock.json' || path.startsWith('docs/api/');
}
