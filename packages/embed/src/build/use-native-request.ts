import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const nativeRequest = fileURLToPath(new URL('../native-request.js', import.meta.url));

/** Has ky make requests of the browser's own class, also on a page whose library owns that name. */
export function useNativeRequest(): Plugin {
  return {
    name: 'kentongan:native-request',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]node_modules[\\/]ky[\\/]/ },
      handler(code) {
        const changed = code.replace(/\bnew Request\(|\bglobalThis\.Request\b/g, (name) =>
          name.replace(/(?:globalThis\.)?Request/, 'nativeRequest'),
        );
        if (changed === code) return undefined;
        return {
          code: `import { nativeRequest } from ${JSON.stringify(nativeRequest)};\n${changed}`,
          map: null,
        };
      },
    },
  };
}
