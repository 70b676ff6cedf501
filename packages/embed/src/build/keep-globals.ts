import type { Plugin } from 'vite';

/** Where Lit counts its versions for a warning that only its development build gives. */
const litVersions =
  /\(\w+\.(?:litHtml|reactiveElement|litElement)Versions\?\?=\[\]\)\.push\("[^"]+"\)/;
// What several copies of Lit, and of zod, would share: what decorators know, and a configuration. Here is
// one copy of each.
const litShared = /(?:\b\w+\.)?lit(?=PropertyMetadata\b)/g;
const zodShared = /(?:globalThis|\(_a = globalThis\))\.__zod_/g;

/** Keeps libraries from leaving names on the window of pages that are not ours. */
export function keepGlobals(): Plugin {
  return {
    name: 'kentongan:keep-globals',
    enforce: 'pre',
    transform: {
      filter: {
        id: /[\\/](?:lit-html|reactive-element|lit-element)\.js$|[\\/]zod[\\/]v4[\\/]core[\\/](?:core|registries)\.js$/,
      },
      handler(code, id) {
        const kept = code
          .replace(litVersions, '0')
          .replace(litShared, 'kept.lit')
          .replace(zodShared, (name) => name.replace('globalThis', 'kept'));
        if (kept === code || /globalThis\)?\.__zod|Versions\?\?=/.test(kept)) {
          throw new Error(`${id} leaves names on the window in another way now.`);
        }
        return { code: kept.includes('kept') ? `const kept = {};\n${kept}` : kept, map: null };
      },
    },
  };
}
