import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { repositoryRoot } from '../repository-root.ts';
import { runCommand } from './run-command.ts';
import type { Shape } from './shape.ts';

/** Programs outside a browser. */
export const nodeShapes: readonly Shape[] = [
  {
    name: 'Node, ES module',
    run: async ({ stage, backend }) => {
      const folder = stage.copyProject('node-esm');
      return { shown: await runCommand(process.execPath, ['main.mjs', backend], folder) };
    },
  },
  {
    name: 'Node, require of an ES module',
    run: async ({ stage, backend }) => {
      const folder = stage.copyProject('node-esm');
      return { shown: await runCommand(process.execPath, ['main.cjs', backend], folder) };
    },
  },
  runtime('Deno', '@deno/linux-x64-glibc/deno', [
    'run',
    '--no-remote',
    '--node-modules-dir=manual',
    '--allow-net=127.0.0.1',
    '--allow-env',
    '--allow-read',
  ]),
  runtime('Bun', '@oven/bun-linux-x64-baseline/bin/bun', ['run']),
];

function runtime(name: string, path: string, args: readonly string[]): Shape {
  const program = join(repositoryRoot, 'node_modules', path);
  return {
    name,
    run: async ({ stage, backend }) => {
      if (!existsSync(program)) {
        return { shown: `no ${name} for ${process.platform} here`, isAbsent: true };
      }
      const folder = stage.copyProject('node-esm');
      return { shown: await runCommand(program, [...args, 'main.mjs', backend], folder) };
    },
  };
}
