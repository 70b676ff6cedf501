import { common } from '../locales/id/common.js';
import type { Messages } from '../locales/id.js';

/**
 * The Indonesian words that are on the page. Typed as all of them: each widget adds what it says
 * before it can render, and does not make a page download the words of the others.
 */
export const indonesian = { ...common } as Messages;

/** Adds the words of one widget. */
export function addWords(words: Partial<Messages>): void {
  Object.assign(indonesian, words);
}
