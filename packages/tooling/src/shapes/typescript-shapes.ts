import { join } from 'node:path';

import { commandLineTools } from '../process/command-line-tools.ts';
import { runCommand } from './run-command.ts';
import type { Shape, ShapeContext } from './shape.ts';

const strict = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'ESNext.Disposable'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  // Our declarations have to hold in projects that look at all of them.
  skipLibCheck: false,
  types: [],
  noEmit: true,
};

/** Compilers of consumers, with every declaration checked. */
export const typescriptShapes: readonly Shape[] = [
  typescriptShape('TypeScript, nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }),
  typescriptShape('TypeScript, bundler', { module: 'esnext', moduleResolution: 'bundler' }),
];

function typescriptShape(name: string, options: object): Shape {
  return {
    name,
    run: async ({ stage }: Pick<ShapeContext, 'stage'>) => {
      const folder = stage.copyProject('typescript');
      const config = { compilerOptions: { ...strict, ...options }, files: ['main.ts'] };
      stage.project('typescript', { 'tsconfig.json': JSON.stringify(config) });
      await runCommand(process.execPath, [commandLineTools.typescript, '-p', folder], folder);
      return { shown: 'compiles, and refuses what is wrong' };
    },
  };
}

/** Options for the templates of frameworks, which are compiled by tools of their own. */
export const templateOptions = {
  ...strict,
  skipLibCheck: true,
  module: 'esnext',
  moduleResolution: 'bundler',
};

/** Type-checks a project by the compiler of this repository. */
export async function typeCheck(folder: string, tool = commandLineTools.typescript): Promise<void> {
  await runCommand(process.execPath, [tool, '-p', join(folder, 'tsconfig.json')], folder);
}
