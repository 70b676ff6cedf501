import type { Translation } from './read-po.ts';

/** Writes the translations of a script in the JSON that WordPress hands to `wp.i18n`. */
export function writeScriptWords(language: string, translations: readonly Translation[]): string {
  return JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang: language, 'plural-forms': 'nplurals=1; plural=0;' },
        ...Object.fromEntries(translations.map(({ text, translation }) => [text, [translation]])),
      },
    },
  });
}
