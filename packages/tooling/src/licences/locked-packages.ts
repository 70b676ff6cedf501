import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package of somebody else that ours need at run time. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; empty when the package does not say. */
  readonly license: string;
  /** Where it lies: `node_modules/lit`. */
  readonly path: string;
}

/** Follows the run-time dependencies of some of our packages through the lock file. */
export function lockedPackages(root: string, folders: readonly string[]): LockedPackage[] {
  // npm itself writes this file.
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const reached = new Set<string>();
  for (const folder of folders) reach(`packages/${folder}`);
  return [...reached]
    .filter((path) => path.includes('node_modules/'))
    .map((path) => {
      const { version = '', license = '' } = packages[path] ?? {};
      return { name: path.split('node_modules/').at(-1) ?? path, version, license, path };
    })
    .sort((one, other) => one.name.localeCompare(other.name));

  function reach(path: string): void {
    if (reached.has(path)) return;
    reached.add(path);
    const { dependencies = {}, optionalDependencies = {} } = packages[path] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = find(path, name);
      if (found !== undefined) reach(found);
    }
  }

  /** As Node looks for it: beside the package, then in each folder above. */
  function find(from: string, name: string): string | undefined {
    for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
      const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
      const locked = packages[candidate];
      if (locked !== undefined) return locked.link === true ? locked.resolved : candidate;
      if (folder === '') return undefined;
    }
  }
}
