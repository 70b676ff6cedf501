import { randomUUID } from 'node:crypto';

import type { GroupRecord } from '../../groups/group-record.ts';
import { toNaturalKey } from '../../groups/group-place.ts';
import type { StoredGroup } from '../../groups/read-group-records.ts';
import type { ChosenSheet } from '../header/choose-sheet.ts';
import type { PlaceIndex } from '../matching/place-index.ts';
import { classifyRows, type SkippedRow } from './classify-rows.ts';
import { diffGroup, type ComparedField } from './diff-group.ts';
import { draftGroup } from './draft-group.ts';
import type { GroupDraft } from './group-draft.ts';
import { createSlug } from './group-slug.ts';
import { mergeGroup, newRecord } from './merge-group.ts';
import { placeOf } from './place-of.ts';
import type { RefusedRow, RowWarning } from './row-report.ts';

/** A row and the record it makes. */
export interface PlannedGroup {
  readonly row: number;
  readonly record: GroupRecord;
}

/** A row that changes a group. */
export interface PlannedUpdate extends PlannedGroup {
  readonly before: StoredGroup;
  readonly changes: readonly ComparedField[];
}

/** What an import would do. */
export interface ImportPlan {
  readonly created: readonly PlannedGroup[];
  readonly updated: readonly PlannedUpdate[];
  readonly unchanged: readonly PlannedGroup[];
  /** Groups of the directory that the sheet does not name. They stay. */
  readonly missing: readonly GroupRecord[];
  readonly refused: readonly RefusedRow[];
  readonly warnings: readonly RowWarning[];
  readonly skipped: readonly SkippedRow[];
  /** Rows in which somebody agreed to a contact being shown, with or without one. */
  readonly consents: number;
}

/** What a plan is made from. */
export interface PlanInput {
  readonly sheet: ChosenSheet;
  readonly index: PlaceIndex;
  readonly stored: readonly StoredGroup[];
  /** Where the records come from, for a reader. */
  readonly source: string;
  readonly now: number;
}

/** Works out what an import would do, without doing it. */
export function planImport({ sheet, index, stored, source, now }: PlanInput): ImportPlan {
  const { data, skipped } = classifyRows(sheet.table, sheet.header, index);
  const known = new Map(
    stored.map((group) => [toNaturalKey(group.record.areaCode, group.record.name), group]),
  );
  const slugs = new Set(stored.map(({ record }) => record.slug));
  const rowOfKey = new Map<string, number>();
  const created: PlannedGroup[] = [];
  const updated: PlannedUpdate[] = [];
  const unchanged: PlannedGroup[] = [];
  const refused: RefusedRow[] = [];
  const warnings: RowWarning[] = [];
  let consents = 0;

  for (const row of data) {
    const result = draftGroup(row, sheet.header, index);
    if ('refused' in result) {
      refused.push(result.refused);
      continue;
    }
    const { draft } = result;
    const key = toNaturalKey(draft.areaCode, draft.name);
    const firstRow = rowOfKey.get(key);
    if (firstRow !== undefined) {
      refused.push({
        row: row.number,
        column: row.column('name'),
        found: draft.name,
        refusal: { code: 'duplicate-row', field: 'name', firstRow },
      });
      continue;
    }
    rowOfKey.set(key, row.number);
    warnings.push(...result.warnings);
    if (draft.consent === true) consents += 1;
    place(draft, known.get(key));
  }

  return {
    created,
    updated,
    unchanged,
    missing: [...known].filter(([key]) => !rowOfKey.has(key)).map(([, { record }]) => record),
    refused,
    warnings,
    skipped,
    consents,
  };

  function place(draft: GroupDraft, before: StoredGroup | undefined): void {
    if (!before) {
      const { villageName, districtName } = placeOf(draft.areaCode, index);
      const slug = createSlug({ name: draft.name, villageName, districtName }, slugs);
      slugs.add(slug);
      const record = newRecord(draft, { id: randomUUID(), slug, source, now });
      created.push({ row: draft.row, record });
      return;
    }
    const merged = mergeGroup(before.record, draft, now);
    const changes = diffGroup(before.record, merged);
    if (changes.length === 0) {
      unchanged.push({ row: draft.row, record: before.record });
    } else {
      const record = { ...merged, source, verifiedAt: now };
      updated.push({ row: draft.row, record, before, changes });
    }
  }
}
