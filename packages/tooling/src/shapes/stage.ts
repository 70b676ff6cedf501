import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { npmCommand } from '../packages/npm-command.ts';
import { packPackages } from '../packages/pack-packages.ts';
import { repositoryRoot } from '../repository-root.ts';

/** A folder in which our packages are installed from their archives, as a consumer does it. */
export interface Stage {
  readonly folder: string;
  /** Writes the project of one shape below the installed packages, and gives its folder. */
  project(name: string, files: Readonly<Record<string, string>>): string;
  /** Copies a project that lies beside our sources, or in another folder of the repository. */
  copyProject(name: string, from?: string): string;
  /** Lends tools and frameworks of this repository to the projects, as if they had installed them. */
  lend(...names: readonly string[]): void;
  remove(): void;
}

/**
 * Packs our packages and installs the archives, with what they need, by npm.
 *
 * The folder lies outside the repository, so that nothing is found that a package has forgotten to
 * ask for.
 */
export async function createStage(folders: readonly string[]): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'kentongan-shapes-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const packed = await packPackages(join(folder, 'archives'));
    const archives = packed.filter((one) => folders.includes(one.folder));
    const dependencies = Object.fromEntries(
      archives.map(({ name, archive }) => [name, `file:${archive}`]),
    );
    // Ours ask for each other by version; that version is the archive and not one of a registry.
    const manifest = { private: true, type: 'module', dependencies, overrides: dependencies };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    await install(folder);
  } catch (error) {
    remove();
    throw error;
  }

  const projectFolder = (name: string): string => join(folder, 'projects', name);
  return {
    folder,
    remove,
    project(name, files) {
      for (const [path, text] of Object.entries(files)) {
        const file = join(projectFolder(name), path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      return projectFolder(name);
    },
    copyProject(name, from = 'packages/tooling/shapes') {
      cpSync(join(repositoryRoot, from, name), projectFolder(name), { recursive: true });
      return projectFolder(name);
    },
    lend(...names) {
      for (const name of names) {
        const link = join(folder, 'node_modules', name);
        if (existsSync(link)) continue;
        mkdirSync(dirname(link), { recursive: true });
        symlinkSync(join(repositoryRoot, 'node_modules', name), link, 'dir');
      }
    },
  };
}

async function install(folder: string): Promise<void> {
  const [command, ...args] = npmCommand();
  const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
  await promisify(execFile)(command, [...args, 'install', ...flags, '--loglevel=error'], {
    cwd: folder,
    maxBuffer: 16 * 1024 * 1024,
  });
}
