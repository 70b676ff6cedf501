import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const languageFile = (name: string): string =>
  fileURLToPath(new URL(`../chunks/${name}.ts`, import.meta.url));

/** What a page says before anybody does anything, but for its form, which has most words. */
const atOnce = ['coverage', 'directory', 'feed', 'shared-words'];

/**
 * Puts the words of a language, which widgets fetch part by part, into one file for what is said at
 * once, so that one request brings it, and a file for each part that comes on need.
 *
 * Not by `codeSplitting`: rolldown wraps modules that share a chunk in a runtime of its own, and
 * that would be one more request.
 */
export function useLanguageFiles(): Plugin {
  return {
    name: 'kentongan:use-language-files',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^(?:\.\.\/)+locales\/en\// },
      handler(id) {
        const part = id.replace(/^.*\/(.+)\.js$/, '$1');
        return languageFile(atOnce.includes(part) ? 'en' : `en-${part}`);
      },
    },
  };
}
