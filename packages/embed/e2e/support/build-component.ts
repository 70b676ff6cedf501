import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build, type PluginOption, type Rolldown } from 'vite';

/** Frameworks whose components a test can run. */
export type Framework = 'react' | 'vue' | 'svelte';

const folder = fileURLToPath(new URL('../../../tooling/src/', import.meta.url));

const frameworks: Readonly<
  Record<Framework, { readonly file: string; readonly start: string; plugins(): PluginOption[] }>
> = {
  react: {
    file: 'App.jsx',
    start: `import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import * as all from './App.jsx';
createRoot(document.getElementById('app')).render(createElement(Object.values(all)[0]));`,
    plugins: () => [],
  },
  vue: {
    file: 'App.vue',
    start: `import { createApp } from 'vue'; import App from './App.vue'; createApp(App).mount('#app');`,
    plugins: () => [
      vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kim-') } } }),
    ],
  },
  svelte: {
    file: 'App.svelte',
    start: `import { mount } from 'svelte'; import App from './App.svelte'; mount(App, { target: document.getElementById('app') });`,
    plugins: () => [svelte({ configFile: false })],
  },
};

/** Builds a component with the framework's own compiler into one script that puts it into `#app`. */
export async function buildComponent(framework: Framework, source: string): Promise<string> {
  const { file, start, plugins } = frameworks[framework];
  // Files that are nowhere on the disk, in a folder from which the frameworks are found.
  const sources = new Map([
    [join(folder, 'start-component.js'), start],
    [join(folder, file), source],
  ]);
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'sources-of-a-test',
        enforce: 'pre',
        resolveId: (id) => {
          const path = id.startsWith('./') ? join(folder, id.slice(2)) : id;
          return sources.has(path) ? path : undefined;
        },
        load: (id) => sources.get(id),
      },
      ...plugins(),
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(folder, 'start-component.js'),
        output: { format: 'iife' },
      },
    },
  });
  // `build()` answers with one output for one input that is not watched.
  const { output } = result as Rolldown.RolldownOutput;
  return output[0].code;
}
