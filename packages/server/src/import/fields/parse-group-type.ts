import type { GroupType } from '@kentongan/contract';

import type { FieldResult } from './field-result.ts';

const types: readonly (readonly [RegExp, GroupType])[] = [
  [/\b(fk[\s.-]?metra|metra|media tradisional)\b/i, 'traditional_media_forum'],
  [/\b(fk[\s.-]?kim|forum (komunikasi )?kim|forum kim)\b/i, 'kim_forum'],
  [/\b(telecent(er|re)|telesent(er|ra)|tc)\b/i, 'telecenter'],
  [/\b(kim|kelompok|komunitas)\b/i, 'kim'],
];

/** Reads the type of a group from its own column, or else from its name. */
export function parseGroupType(typeText: string, name: string): FieldResult<GroupType> {
  if (typeText === '') {
    // Only the front of a name tells: "Sinar Metra" is a KIM, "FK Metra Slahung" is not.
    const named = types.find(([pattern]) => name.search(pattern) === 0)?.[1];
    return { value: named ?? 'kim' };
  }
  const type = types.find(([pattern]) => pattern.test(typeText))?.[1];
  return type === undefined ? { value: 'kim', warning: 'type-not-understood' } : { value: type };
}
