import { globSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';

import type { Check } from './check.ts';
import { listFiles } from './list-files.ts';

interface Manifest {
  readonly name?: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly type?: string;
  readonly exports?: unknown;
  readonly bin?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
}

/** What `package.json` promises is there after the build, licensed, and without tests. */
export const packageManifests: Check = {
  name: 'package manifests',
  run(root) {
    const manifests = listFiles(root, ['package.json', '{packages,examples}/*/package.json']);
    return {
      problems: manifests.flatMap((path) => {
        // A package.json is ours to write; npm itself refuses one of another shape.
        const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;
        const folder = join(root, dirname(path));
        return [
          ...commonProblems(manifest),
          ...missingTargets(manifest, folder),
          ...(manifest.private ? [] : publishedTests(manifest, folder)),
        ].map((problem) => `${path}: ${problem}`);
      }),
    };
  },
};

function commonProblems({ license, type }: Manifest): string[] {
  return [
    ...(license === 'MIT' ? [] : ['"license" must be "MIT"']),
    ...(type === 'module' ? [] : ['"type" must be "module"']),
  ];
}

function missingTargets({ exports = {}, bin = {} }: Manifest, folder: string): string[] {
  return [...stringsIn(exports), ...Object.values(bin)]
    .filter((target) => globSync(target, { cwd: folder }).length === 0)
    .map((target) => `names ${target}, which the build does not make`);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Follows npm: `files` adds folders and globs, and a later `!` entry takes away. */
function publishedTests({ files }: Manifest, folder: string): string[] {
  if (!files) return ['lists no "files", so npm would publish everything'];
  const added = files.filter((entry) => !entry.startsWith('!'));
  const removed = files.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1));
  const published = globSync(
    added.flatMap((entry) => [entry, `${entry}/**/*`]),
    { cwd: folder },
  ).filter((path) => !removed.some((entry) => path === entry || covers(entry, path)));
  const unwanted = published.filter((path) => /\.test\.|(^|\/)testing\/|\.tsbuildinfo$/.test(path));
  return unwanted.slice(0, 3).map((path) => `would publish ${path}; add it to "files" with a "!"`);
}

function covers(entry: string, path: string): boolean {
  return matchesGlob(path, entry) || matchesGlob(path, `${entry}/**`);
}
