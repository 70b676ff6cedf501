import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const helper = fileURLToPath(new URL('../decorate.ts', import.meta.url));

/** As the TypeScript compiler writes it at the beginning of each file with decorators. */
const inlined = /^var __decorate = \(this && this\.__decorate\) \|\| function [\s\S]*?^};\n/m;

/** Gives all widgets one helper for decorators, where the compiler writes one into each file. */
export function shareDecorateHelper(): Plugin {
  return {
    name: 'kentongan:share-decorate-helper',
    transform: {
      filter: { id: /[\\/]widgets[\\/]dist[\\/].*\.js$/ },
      handler(code) {
        if (!inlined.test(code)) return null;
        const rest = code.replace(inlined, '');
        return {
          code: `import { decorate as __decorate } from ${JSON.stringify(helper)};\n${rest}`,
          map: null,
        };
      },
    },
  };
}
