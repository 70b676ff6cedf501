import type { Messages } from '../locales/id.js';
import { sharedWords } from '../locales/id/shared-words.js';

/** Languages that are fetched when a widget asks for them. Indonesian comes with the code. */
export type FetchedLanguage = 'en';

type Part = Partial<Messages>;
type Fetchers<Words> = Readonly<Record<FetchedLanguage, () => Promise<Words>>>;

/** The words of one language that are on the page. */
interface Catalogue {
  readonly words: Messages;
  /** How many of the parts have been asked for, and when all of those are there. */
  asked: number;
  arrival: Promise<unknown>;
}

/**
 * The Indonesian words that are on the page. Typed as all of them: each widget adds what it says
 * before it can render, and does not make a page download the words of the others.
 */
export const indonesian = {} as Messages;

const parts: Fetchers<Part>[] = [];
const catalogues: Record<FetchedLanguage, Catalogue> = {
  // The prototype speaks for what has not arrived yet; so this has all words at any time.
  en: { words: Object.create(indonesian) as Messages, asked: 0, arrival: Promise.resolve() },
};

/** Adds the words of one widget, in Indonesian and as what fetches them in the other languages. */
export function addWords<Words extends Part>(words: Words, fetchers: Fetchers<Words>): void {
  Object.assign(indonesian, words);
  parts.push(fetchers);
}

/** Whether a language is one that can be fetched. */
export function isFetched(language: string): language is FetchedLanguage {
  return Object.hasOwn(catalogues, language);
}

/** The words of a language: Indonesian ones until {@link fetchWords} has brought its own. */
export function wordsOf(language: FetchedLanguage): Messages {
  return catalogues[language].words;
}

/**
 * Fetches what the widgets on the page say in a language. Gives the same promise until a further
 * widget has added words.
 */
export function fetchWords(language: FetchedLanguage): Promise<unknown> {
  const catalogue = catalogues[language];
  const missing = parts.slice(catalogue.asked).map(async (part) => {
    Object.assign(catalogue.words, await part[language]());
  });
  if (missing.length > 0) {
    catalogue.asked = parts.length;
    catalogue.arrival = Promise.all([catalogue.arrival, ...missing]);
  }
  return catalogue.arrival;
}

addWords(sharedWords, {
  en: async () => (await import('../locales/en/shared-words.js')).sharedWords,
});
