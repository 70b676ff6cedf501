import { basename } from 'node:path';

import { catalogueSentences, type CatalogueSentence } from './catalogue-sentences.ts';
import type { Check } from './check.ts';
import { isTestFile } from './is-test-file.ts';
import { listFiles } from './list-files.ts';

/**
 * Every catalogue has the same keys, none of them empty, and no two share a sentence: a shared one
 * was copied and never translated. Types see the keys but not the words.
 */
export const localeParity: Check = {
  name: 'locale parity',
  run(root) {
    const catalogues = readCatalogues(root);
    const [first, ...others] = [...catalogues];
    if (!first || others.length === 0) {
      return { problems: ['packages/widgets/src/locales: needs at least two catalogues'] };
    }
    return {
      problems: [
        ...[...catalogues].flatMap(([language, sentences]) => emptyIn(language, sentences)),
        ...others.flatMap((other) => [...missingIn(other, first), ...missingIn(first, other)]),
        ...sharedAmong(catalogues),
      ],
    };
  },
};

type Catalogue = readonly [language: string, sentences: readonly CatalogueSentence[]];

/** A language may be split into files: `id.ts`, `id-form.ts`. */
function readCatalogues(root: string): Map<string, CatalogueSentence[]> {
  const catalogues = new Map<string, CatalogueSentence[]>();
  for (const path of listFiles(root, 'packages/widgets/src/locales/**/*.ts')) {
    const language = /^([a-z]{2,3})(-[a-z-]+)?\.ts$/.exec(basename(path))?.[1];
    if (!language || isTestFile(path)) continue;
    const sentences = catalogues.get(language) ?? [];
    catalogues.set(language, [...sentences, ...catalogueSentences(root, path)]);
  }
  return catalogues;
}

function emptyIn(language: string, sentences: readonly CatalogueSentence[]): string[] {
  return sentences
    .filter(({ key, text }) => key !== '' && text?.trim() === '')
    .map(({ key }) => `${language}: ${key} is empty`);
}

function missingIn([language, sentences]: Catalogue, [other, model]: Catalogue): string[] {
  const keys = new Set(sentences.map(({ key }) => key));
  const missing = new Set(model.map(({ key }) => key).filter((key) => !keys.has(key)));
  return [...missing].map((key) => `${language}: lacks ${key}, which ${other} has`);
}

function sharedAmong(catalogues: ReadonlyMap<string, readonly CatalogueSentence[]>): string[] {
  const owners = new Map<string, { language: string; key: string }>();
  const problems: string[] = [];
  for (const [language, sentences] of catalogues) {
    for (const { key, text } of sentences) {
      if (text === undefined || wordsIn(text) < 2) continue;
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
