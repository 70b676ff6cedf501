import type { Messages } from '../locales/id.js';
import type { DirectoryController } from './directory-controller.js';
import type { FoundController } from './found-controller.js';

/** What there is to see, in words: of the whole directory, or of what was found in it. */
export function summaryText(
  words: Messages['directory'],
  { found, isWaiting }: FoundController,
  { state }: DirectoryController,
  text: string,
): string {
  if (found === undefined || isWaiting) return words.waiting;
  if (found.key === '' && 'value' in state) {
    return words.summary(state.value.total, state.value.villagesWithGroup);
  }
  if (text === '') return words.count(found.total);
  return found.total === 0 ? words.notFound(text) : words.found(found.total);
}
