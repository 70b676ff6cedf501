import type { Plugin } from 'vite';

/**
 * Replaces Vite's helper around `import()`, 1.2 kB of code for style sheets and preloads that this
 * build does not have: the loader fetches ahead itself.
 */
export function dropPreloadHelper(): Plugin {
  return {
    name: 'kentongan:drop-preload-helper',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
