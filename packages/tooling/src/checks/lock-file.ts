import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Check } from './check.ts';
import { listFiles } from './list-files.ts';

type Dependencies = Readonly<Record<string, string>>;

interface LockedPackage {
  readonly optionalDependencies?: Dependencies;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
const registry = 'https://registry.npmjs.org/';

/** `npm ci` works everywhere: the lock file knows every dependency, from the public registry, by hash. */
export const lockFile: Check = {
  name: 'lock file',
  run(root) {
    const path = join(root, 'package-lock.json');
    if (!existsSync(path)) return { problems: ['package-lock.json is missing; npm ci needs it'] };
    const { packages } = readJson(path) as { packages: Record<string, LockedPackage> };
    const manifests = listFiles(root, ['package.json', '{packages,examples}/*/package.json']);
    return {
      problems: [
        ...manifests.flatMap((manifest) => driftOf(root, manifest, packages)),
        ...Object.entries(packages).flatMap(([name, locked]) => strangeness(name, locked)),
        ...missingPlatforms(packages),
      ],
    };
  },
};

function driftOf(
  root: string,
  manifest: string,
  packages: Readonly<Record<string, LockedPackage>>,
): string[] {
  const folder = dirname(manifest) === '.' ? '' : dirname(manifest);
  const locked = packages[folder];
  if (!locked) return [`package-lock.json does not know ${manifest}; run npm install`];
  const wanted = readJson(join(root, manifest));
  return kinds
    .filter((kind) => sortedJson(wanted, kind) !== sortedJson(locked, kind))
    .map((kind) => `${manifest}: "${kind}" differ from package-lock.json; run npm install`);
}

function sortedJson(manifest: object, kind: (typeof kinds)[number]): string {
  const entries = kind in manifest ? (manifest as Record<typeof kind, Dependencies>)[kind] : {};
  return JSON.stringify(Object.entries(entries).sort());
}

function strangeness(name: string, { resolved, integrity, link }: LockedPackage): string[] {
  if (!resolved || link) return [];
  return [
    ...(resolved.startsWith(registry) ? [] : [`package-lock.json: ${name} comes from ${resolved}`]),
    ...(integrity ? [] : [`package-lock.json: ${name} has no integrity hash`]),
  ];
}

/**
 * npm leaves an optional package out of the lock file when the registry does not have it, and then
 * `npm ci` refuses that lock file. Pin the parent to a complete version with "overrides".
 */
function missingPlatforms(packages: Readonly<Record<string, LockedPackage>>): string[] {
  const known = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !known.has(name))
      .map((name) => `package-lock.json: lacks ${name}, an optional part of ${parent}`),
  );
}

/** Reads a file that npm writes, or checks, itself. */
function readJson(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8')) as object;
}
