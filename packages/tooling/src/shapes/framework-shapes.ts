import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import * as esbuild from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

import { repositoryRoot } from '../repository-root.ts';
import { runCommand } from './run-command.ts';
import { seeFramework } from './see-framework.ts';
import { seeRows } from './see-rows.ts';
import type { Shape, ShapeContext } from './shape.ts';
import { templateOptions, typeCheck } from './typescript-shapes.ts';

/** Frameworks whose templates hold our elements: types are checked, then the page is looked at. */
export const frameworkShapes: readonly Shape[] = [
  {
    name: 'React 19',
    run: async (context) => {
      const { stage } = context;
      stage.lend('react', 'react-dom', 'scheduler', '@types/react', '@types/react-dom', 'csstype');
      const folder = stage.copyProject('react');
      const compilerOptions = { ...templateOptions, jsx: 'react-jsx' };
      stage.project('react', {
        'tsconfig.json': JSON.stringify({ compilerOptions, files: ['main.tsx'] }),
      });
      await typeCheck(folder);
      return { shown: await bundleAndSee(context, folder, 'main.tsx') };
    },
  },
  {
    name: 'Vue 3',
    run: async (context) => {
      const { stage } = context;
      stage.lend('vue', '@vue');
      const folder = stage.copyProject('vue');
      stage.project('vue', {
        'tsconfig.json': JSON.stringify({
          compilerOptions: templateOptions,
          vueCompilerOptions: { strictTemplates: true },
          include: ['*.vue', '*.ts'],
        }),
      });
      await typeCheck(folder, tool('vue-tsc/bin/vue-tsc.js'));
      return { shown: await bundleAndSee(context, folder, 'main.ts', [vueFiles]) };
    },
  },
  {
    name: 'Svelte 5',
    run: async (context) => {
      const { stage } = context;
      stage.lend('svelte');
      const folder = stage.copyProject('svelte');
      stage.project('svelte', {
        'tsconfig.json': JSON.stringify({
          compilerOptions: { ...templateOptions, verbatimModuleSyntax: true },
          include: ['*.svelte', '*.ts'],
        }),
      });
      const check = ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'];
      await runCommand(process.execPath, [tool('svelte-check/bin/svelte-check'), ...check], folder);
      return { shown: await bundleAndSee(context, folder, 'main.ts', [svelteFiles]) };
    },
  },
];

function tool(path: string): string {
  return join(repositoryRoot, 'node_modules', path);
}

async function bundleAndSee(
  context: ShapeContext,
  folder: string,
  entry: string,
  plugins: esbuild.Plugin[] = [],
): Promise<string> {
  await esbuild.build({
    absWorkingDir: folder,
    entryPoints: { main: entry },
    outdir: join(folder, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'silent',
    conditions: ['browser'],
    define: {
      backend: JSON.stringify(context.backend),
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins,
  });
  context.stage.project(join(basename(folder), 'dist'), {
    'index.html':
      '<!doctype html><html lang="id"><body><script type="module" src="/main.js"></script></body></html>',
  });
  return `types checked, ${await seeRows(context, join(folder, 'dist'), seeFramework)}`;
}

/** Single-file components, with tags of ours left to the browser. */
const vueFiles: esbuild.Plugin = {
  name: 'vue-files',
  setup(build) {
    build.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path });
      const { content } = compileScript(descriptor, {
        id: 'app',
        inlineTemplate: true,
        templateOptions: {
          compilerOptions: { isCustomElement: (tag) => tag.startsWith('kim-') },
        },
      });
      return { contents: content, loader: 'ts' };
    });
  },
};

const svelteFiles: esbuild.Plugin = {
  name: 'svelte-files',
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js } = compileSvelte(readFileSync(path, 'utf8'), { filename: path });
      return { contents: js.code, loader: 'js' };
    });
  },
};
