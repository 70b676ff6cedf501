import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const languageFile = (name: string): string =>
  fileURLToPath(new URL(`../chunks/${name}.ts`, import.meta.url));

/**
 * Puts the words of a language, which widgets fetch part by part, into two files: the form's, which
 * has most of them, and all others, so that one request brings what a page without a form says.
 *
 * Not by `codeSplitting`: rolldown wraps modules that share a chunk in a runtime of its own, and
 * that would be one more request.
 */
export function useLanguageFiles(): Plugin {
  return {
    name: 'kentongan:use-language-files',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\.\.\/locales\/en\// },
      handler: (id) => languageFile(id.endsWith('/form.js') ? 'en-form' : 'en'),
    },
  };
}
