import type { DecreeTable } from '../db/group-tables.ts';
import type { GroupRow } from '../groups/select-group-rows.ts';
import { toGroupSummary, type GroupView } from '../groups/to-group-summary.ts';
import { tableWords as words } from './locales/id-table.ts';
import { wordFor } from './word-for.ts';

/** What the table is written from. */
export interface GroupsTableInput {
  readonly rows: readonly GroupRow[];
  readonly decrees: ReadonlyMap<string, DecreeTable>;
  readonly view: GroupView & { readonly timeZone: string };
}

/** The row above all others. */
export const groupsTableHeader: readonly string[] = Object.values(words.columns);

/**
 * Groups as rows of a table. Its words are those of an office's own sheet,
 * in Indonesian whoever asks; its days are ISO 8601. It has no people in it, no contacts, and no
 * free text in which one could stand.
 */
export function toGroupsTable({ rows, decrees, view }: GroupsTableInput): string[][] {
  // The Swedish form of a date is the one of ISO 8601. One format for all rows: making one is slow.
  const { format } = new Intl.DateTimeFormat('sv-SE', { timeZone: view.timeZone });
  const day = (instant: number | null) => (instant === null ? '' : format(instant));
  return rows.map((row) => {
    const group = toGroupSummary(row, view);
    const decree = decrees.get(row.id);
    const cells = {
      name: group.name,
      groupType: wordFor(words.groupType, group.groupType) ?? group.groupType,
      level: wordFor(words.level, group.level) ?? group.level,
      villageKind: wordFor(words.villageKind, group.villageKind) ?? group.villageKind,
      village: group.villageName,
      district: group.districtName,
      areaCode: group.areaCode,
      legalStatus: wordFor(words.legalStatus, group.legalStatus) ?? group.legalStatus,
      decreeNumber: decree?.number,
      decreeDate: decree?.issued_on,
      establishedOn: row.established_on,
      memberCount: group.memberCount === null ? '' : String(group.memberCount),
      focus: group.focus.join(', '),
      activityStatus: wordFor(words.activityStatus, group.activityStatus) ?? group.activityStatus,
      lastActivity: day(row.last_activity_at),
      verified: day(row.verified_at),
      slug: group.slug,
    } satisfies Record<keyof typeof words.columns, string | null | undefined>;
    return Object.keys(words.columns).map(
      // Both objects have the same keys, which the line above proves.
      (column) => cells[column as keyof typeof cells] ?? '',
    );
  });
}
