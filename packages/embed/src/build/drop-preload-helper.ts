import type { Plugin } from 'vite';

const wrapper = 'native:import-analysis-build';

/**
 * Leaves `import()` as it is written. Vite would wrap each one in a helper for style sheets and
 * preloads that this build does not have: the loader fetches ahead itself.
 */
export function dropPreloadHelper(): Plugin {
  return {
    name: 'kentongan:drop-preload-helper',
    configResolved({ plugins }) {
      const index = plugins.findIndex(({ name }) => name === wrapper);
      if (index < 0)
        throw new Error(`Vite has no ${wrapper} any more; see what wraps import() now.`);
      // Read-only in its type alone: Vite asks this very list for the plugins of the build.
      (plugins as Plugin[]).splice(index, 1);
    },
  };
}
