import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { repositoryRoot } from '../../../../tooling/src/repository-root.ts';
import { exampleAddress, readCodeBlocks } from './read-code-blocks.ts';

const require = createRequire(import.meta.url);
const root = join(repositoryRoot, 'packages/tooling/dist/recipes');

/** An app whose files are those of a guide. */
export interface RecipeApp {
  readonly folder: string;
  /** Runs one of the project's tools in it; throws with what it printed when it fails. */
  run(tool: string, args: readonly string[]): void;
}

/** Writes the files of a guide into a folder where npm packages are found. */
export function writeRecipeApp(guide: string, main: string, backend: string): RecipeApp {
  const folder = join(root, guide.replace(/\W+/g, '-'));
  rmSync(folder, { recursive: true, force: true });
  const files = readCodeBlocks(guide).filter(({ name }) => /\.\w+$/.test(name));
  for (const { name, code } of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code.replaceAll(exampleAddress, backend));
  }
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>KIM</title><link rel="icon" href="data:,"></head><body style="font-family: sans-serif; max-width: 60rem; margin: 1rem auto"><div id="root"></div><script type="module" src="/${main}"></script></body></html>`,
  );
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        allowImportingTsExtensions: true,
        jsx: 'react-jsx',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
        skipLibCheck: true,
      },
      include: ['src'],
    }),
  );
  return {
    folder,
    run(tool, args) {
      try {
        execFileSync(process.execPath, [require.resolve(tool), ...args], {
          cwd: folder,
          encoding: 'utf8',
          stdio: 'pipe',
        });
      } catch (error) {
        const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
        throw new Error(`${tool} refuses the code of ${guide}:\n${stdout}${stderr}`, {
          cause: error,
        });
      }
    },
  };
}

/** Bundles it as its developer would, and gives the folder of the result. */
export function buildRecipeApp(app: RecipeApp): string {
  app.run(join(repositoryRoot, 'node_modules/vite/bin/vite.js'), ['build', '--base', './']);
  const target = `${app.folder}-built`;
  rmSync(target, { recursive: true, force: true });
  cpSync(join(app.folder, 'dist'), target, { recursive: true });
  return target;
}
