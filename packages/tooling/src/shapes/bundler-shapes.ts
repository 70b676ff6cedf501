import { join } from 'node:path';

import * as esbuild from 'esbuild';
import { build as viteBuild } from 'vite';
import webpack from 'webpack';

import { pageOf } from './page-of.ts';
import { seeRows } from './see-rows.ts';
import type { Shape } from './shape.ts';

/** Bundlers, and the page without one. */
export const bundlerShapes: readonly Shape[] = [
  {
    name: 'Vite',
    run: async (context) => {
      const folder = context.stage.copyProject('browser');
      context.stage.project('browser', { 'index.html': pageOf(context.backend, '/main.js') });
      await viteBuild({ root: folder, configFile: false, logLevel: 'error' });
      return { shown: await seeRows(context, join(folder, 'dist')) };
    },
  },
  {
    name: 'webpack',
    run: async (context) => {
      const folder = context.stage.copyProject('browser');
      const out = join(folder, 'webpack');
      await runWebpack(folder, out);
      context.stage.project('browser/webpack', {
        'index.html': pageOf(context.backend, '/main.js'),
      });
      return { shown: await seeRows(context, out) };
    },
  },
  {
    name: 'esbuild',
    run: async (context) => {
      const folder = context.stage.copyProject('browser');
      const out = join(folder, 'esbuild');
      await esbuild.build({
        absWorkingDir: folder,
        entryPoints: ['main.js'],
        outdir: out,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        logLevel: 'silent',
      });
      context.stage.project('browser/esbuild', {
        'index.html': pageOf(context.backend, '/main.js'),
      });
      return { shown: await seeRows(context, out) };
    },
  },
  {
    name: 'import map, no bundler',
    run: async (context) => {
      context.stage.copyProject('browser');
      context.stage.project('..', {
        'index.html': pageOf(
          context.backend,
          '/projects/browser/main.js',
          `<script type="importmap">${JSON.stringify(importMap)}</script>`,
        ),
      });
      return { shown: await seeRows(context, context.stage.folder) };
    },
  },
];

/** What a page writes that serves `node_modules` as it is. */
const importMap = {
  imports: {
    '@kentongan/contract': '/node_modules/@kentongan/contract/dist/index.js',
    '@kentongan/sdk': '/node_modules/@kentongan/sdk/dist/index.js',
    '@kentongan/widgets/directory':
      '/node_modules/@kentongan/widgets/dist/directory/directory-element.js',
    '@kentongan/widgets/coverage':
      '/node_modules/@kentongan/widgets/dist/coverage/coverage-element.js',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
    ky: '/node_modules/ky/distribution/index.js',
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-element/': '/node_modules/lit-element/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'zod/mini': '/node_modules/zod/mini/index.js',
  },
};

async function runWebpack(folder: string, out: string): Promise<void> {
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack(
      {
        context: folder,
        entry: './main.js',
        mode: 'production',
        output: { path: out, filename: 'main.js', publicPath: '/' },
        performance: false,
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
  });
  if (stats?.hasErrors() || stats?.hasWarnings()) {
    throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
  }
}
