import type { GroupSummary } from '@kentongan/contract';

import type { Words } from './locales/id.ts';
import { wordFor } from './word-for.ts';

/** `KIM Reog Bina`: a name is stored without its kind. */
export function groupLabel(
  words: Words,
  { groupType, name }: Pick<GroupSummary, 'groupType' | 'name'>,
): string {
  return wordFor(words.groupName, groupType)?.(name) ?? name;
}
