import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const loadPart = fileURLToPath(new URL('../load-part.ts', import.meta.url));

const written = /\bimport\((['"])(\.{1,2}\/[^'"]+)\1\)/g;
/** The call of `loadPart`, and what the bundler adds when a file holds more than what is imported. */
const bundled =
  /\(\(\)\s*=>\s*import\(\s*([`'"])\.\/([\w-]+?)-KIMBUILD\.js\1\s*\)(\.then\((\w+)=>\4\.\w+\))?\)/g;

/**
 * Wraps each `import()` of the sources, which takes no hash, in a call of `loadPart`. The bundler
 * makes a file of what is imported; {@link nameParts} then leaves its name alone in the call.
 */
export function checkParts(): Plugin {
  return {
    name: 'kentongan:check-parts',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/](?:(?:widgets|sdk)[\\/]dist|embed[\\/]src)[\\/].*\.[jt]s$/ },
      handler(code) {
        const wrapped = code.replace(written, 'kimLoadPart(() => import("$2"))');
        if (wrapped === code) return null;
        return {
          code: `import { loadPart as kimLoadPart } from ${JSON.stringify(loadPart)};\n${wrapped}`,
          map: null,
        };
      },
    },
  };
}

/** Writes names in the place of wrapped imports. @throws when an import is left that nobody checks. */
export function nameParts(file: string, code: string): string {
  const named = code.replace(bundled, '(`$2`)$3');
  if (/\bimport\s*\(\s*[`'"]/.test(named)) {
    throw new Error(`${file} imports code whose hash nobody checks.`);
  }
  return named;
}
