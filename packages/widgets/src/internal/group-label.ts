import type { GroupSummary } from '@kentongan/sdk';

import type { Messages } from '../locales/id.js';
import { wordFor } from './word-for.js';

/** `KIM Reog Bina`. The name is stored without its kind; a kind we do not know yet adds nothing. */
export function groupLabel(
  words: Messages['groupName'],
  { groupType, name }: Pick<GroupSummary, 'groupType' | 'name'>,
): string {
  return wordFor(words, groupType)?.(name) ?? name;
}
