import { catalogueSentences, type CatalogueSentence } from './catalogue-sentences.ts';
import type { Check } from './check.ts';
import { isTestFile } from './is-test-file.ts';
import { listFiles } from './list-files.ts';

/**
 * No text of a catalogue is empty, and no two catalogues share a sentence: a shared one was copied and
 * never translated. That all have the same keys is the compiler's to see; it cannot see the words.
 */
export const localeParity: Check = {
  name: 'locale parity',
  run(root) {
    const catalogues = readCatalogues(root);
    if (catalogues.size < 2) {
      return { problems: ['packages/widgets/src/locales: needs at least two catalogues'] };
    }
    return {
      problems: [
        ...[...catalogues].flatMap(([language, sentences]) => emptyIn(language, sentences)),
        ...sharedAmong(catalogues),
      ],
    };
  },
};

const cataloguesOf = [
  'packages/widgets/src/locales/**/*.ts',
  'packages/contract/src/*/locales/**/*.ts',
  'packages/server/src/*/locales/*.ts',
];

/** A language is one file, `id.ts`, or that and a folder, `id/form.ts`. */
function readCatalogues(root: string): Map<string, CatalogueSentence[]> {
  const catalogues = new Map<string, CatalogueSentence[]>();
  for (const path of listFiles(root, cataloguesOf)) {
    const language = /\/locales\/([a-z]{2,3})(?:\/.+)?\.ts$/.exec(path)?.[1];
    if (!language || isTestFile(path)) continue;
    const sentences = catalogues.get(language) ?? [];
    catalogues.set(language, [...sentences, ...catalogueSentences(root, path)]);
  }
  return catalogues;
}

function emptyIn(language: string, sentences: readonly CatalogueSentence[]): string[] {
  return sentences
    .filter(({ key, text }) => key !== '' && text.trim() === '')
    .map(({ key }) => `${language}: ${key} is empty`);
}

function sharedAmong(catalogues: ReadonlyMap<string, readonly CatalogueSentence[]>): string[] {
  const owners = new Map<string, { language: string; key: string }>();
  const problems: string[] = [];
  for (const [language, sentences] of catalogues) {
    for (const { key, text } of sentences.filter((sentence) => wordsIn(sentence.text) > 1)) {
      const owner = owners.get(text);
      if (!owner) owners.set(text, { language, key });
      else if (owner.language !== language) {
        problems.push(`${language}: ${key} repeats "${text}" of ${owner.language}; translate it`);
      }
    }
  }
  return problems;
}

function wordsIn(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
