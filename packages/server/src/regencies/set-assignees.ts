import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { changeSettings, SettingsError } from './change-settings.ts';
import type { Assignee } from './regency-settings.ts';

/** Who is to look after which areas from now on. */
export interface AssigneeChange {
  readonly code: string;
  /** Takes the place of whoever had the same area. */
  readonly added: readonly Assignee[];
  /** Codes of areas nobody in particular looks after any more. */
  readonly removed: readonly string[];
  readonly now: number;
}

/**
 * Says who gets messages about which districts and villages. Returns all, by area.
 *
 * @throws {@link SettingsError} for an area that is not of the regency, or that nobody had.
 */
export async function setAssignees(
  db: Kysely<Tables>,
  { code, added, removed, now }: AssigneeChange,
): Promise<readonly Assignee[]> {
  const settings = await changeSettings(db, { code, now }, async (stored, transaction) => {
    const before = stored.assignees ?? [];
    for (const area of removed) {
      if (!before.some((one) => one.area === area)) {
        throw new SettingsError(`--remove ${area}: nobody looks after it.`);
      }
    }
    const known = await transaction
      .selectFrom('area')
      .select('code')
      .where('regency_code', '=', code)
      .execute();
    const codes = new Set(known.map((row) => row.code));
    for (const { area } of added) {
      if (codes.has(area)) continue;
      throw new SettingsError(`--area ${area} is no district or village of ${code}.`);
    }
    const isReplaced = new Set([...removed, ...added.map(({ area }) => area)]);
    const kept = before.filter(({ area }) => !isReplaced.has(area));
    const assignees = [...kept, ...added].toSorted((a, b) => (a.area < b.area ? -1 : 1));
    return { ...stored, assignees };
  });
  return settings.assignees;
}
