import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { repositoryRoot } from '../repository-root.ts';
import { npmCommand } from './npm-command.ts';

/** A package as `npm publish` would send it. */
export interface PackedPackage {
  /** `@kentongan/sdk` */
  readonly name: string;
  readonly version: string;
  /** Folder of the package in the repository: `sdk`. */
  readonly folder: string;
  /** The packed archive. */
  readonly archive: string;
  /** Bytes of the archive. */
  readonly size: number;
  readonly files: readonly string[];
}

/** Folders of the packages that are published, each after those it needs. */
export const publishedFolders = ['contract', 'sdk', 'widgets', 'embed', 'server'] as const;

/** Packs every published package into a folder; the build must be there. */
export async function packPackages(destination: string): Promise<PackedPackage[]> {
  mkdirSync(destination, { recursive: true });
  const workspaces = publishedFolders.flatMap((folder) => ['-w', `packages/${folder}`]);
  const [command, ...args] = npmCommand();
  const { stdout } = await promisify(execFile)(
    command,
    [...args, 'pack', '--json', '--pack-destination', destination, ...workspaces],
    { cwd: repositoryRoot, maxBuffer: 64 * 1024 * 1024 },
  );
  // npm documents this shape; since version 12 it is keyed by name.
  const packed = Object.values(JSON.parse(stdout) as Record<string, NpmPacked>);
  return publishedFolders.map((folder) => {
    const name = `@kentongan/${folder}`;
    const found = packed.find((one) => one.name === name);
    if (found === undefined) throw new Error(`npm pack did not pack ${name}`);
    return {
      name,
      version: found.version,
      folder,
      archive: join(destination, found.filename),
      size: found.size,
      files: found.files.map(({ path }) => path).sort(),
    };
  });
}

interface NpmPacked {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** The manifest of a published package, as it lies in the repository. */
export function readManifest(folder: string, root = repositoryRoot): Record<string, unknown> {
  // A package.json is ours to write; npm itself refuses one of another shape.
  return JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}
