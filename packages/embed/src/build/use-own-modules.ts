import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

/**
 * Puts the modules of a folder in the place of the loader's own of the same names. They may import
 * what they replace.
 *
 * @param folder - Its name below `src`.
 */
export function useOwnModules(folder: string): Plugin {
  return {
    name: 'kentongan:use-own-modules',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\.\/[\w-]+\.js$/ },
      handler: (id, importer = '') => {
        // Widgets have modules of such names as well.
        if (!/[\\/]embed[\\/]src[\\/]loader[\\/]/.test(importer)) return null;
        const path = fileURLToPath(
          new URL(`../${folder}/${id.slice(2).replace(/\.js$/, '.ts')}`, import.meta.url),
        );
        return existsSync(path) ? path : null;
      },
    },
  };
}
