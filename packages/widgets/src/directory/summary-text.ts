import type { Directory } from '@kentongan/sdk';

import type { Messages } from '../locales/id.js';
import type { FoundController } from './found-controller.js';

/** What there is to see, in words: of the whole directory, or of what was found in it. */
export function summaryText(
  words: Messages['directory'],
  { found, isWaiting }: FoundController,
  directory: Directory | undefined,
  text: string,
): string {
  if (found === undefined || isWaiting) return words.waiting;
  if (found.key === '' && directory) {
    return words.summary(directory.total, directory.villagesWithGroup);
  }
  if (text === '') return words.count(found.total);
  return found.total === 0 ? words.notFound(text) : words.found(found.total);
}
