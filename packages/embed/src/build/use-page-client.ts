import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const pageClient = fileURLToPath(new URL('../page-client.ts', import.meta.url));

/** Gives the widgets the client of the page in place of their own, which brings the whole SDK. */
export function usePageClient(): Plugin {
  return {
    name: 'kentongan:use-page-client',
    enforce: 'pre',
    resolveId: {
      filter: { id: /[\\/]shared-client\.js$/ },
      handler: () => pageClient,
    },
  };
}
