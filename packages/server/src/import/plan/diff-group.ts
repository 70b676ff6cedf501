import type { GroupRecord } from '../../groups/group-record.ts';

/** Parts of a record that a sheet can change. */
export const comparedFields = [
  'name',
  'groupType',
  'level',
  'areaCode',
  'legalStatus',
  'establishedOn',
  'memberCount',
  'focus',
  'channels',
  'decrees',
  'secretariat',
  'board',
  'contact',
] as const satisfies readonly (keyof GroupRecord)[];
export type ComparedField = (typeof comparedFields)[number];

/** Fields in which two records of the same group differ. Source and time of checking do not count. */
export function diffGroup(before: GroupRecord, after: GroupRecord): ComparedField[] {
  return comparedFields.filter((field) => stable(before[field]) !== stable(after[field]));
}

/** JSON with sorted keys, since databases and sheets put them in other orders. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
