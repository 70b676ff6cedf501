import { randomUUID } from 'node:crypto';

import type { Kysely } from 'kysely';

import type { Tables } from '../../db/tables.ts';
import { insertGroups, replaceGroups } from '../../groups/group-writer.ts';
import { readGroupRecords } from '../../groups/read-group-records.ts';
import { chooseSheet, type ChosenSheet } from '../header/choose-sheet.ts';
import type { Table } from '../reading/table.ts';
import type { BeforeImage } from './before-image.ts';
import { ImportError } from './import-error.ts';
import { importFigures, type ImportFigures } from './import-figures.ts';
import { placeOf } from './place-of.ts';
import { planImport, type ImportPlan } from './plan-import.ts';
import { readPlaceIndex } from './read-place-index.ts';

/** What to import, and into which regency. */
export interface RunImportOptions {
  readonly regencyCode: string;
  readonly tables: readonly Table[];
  /** @defaultValue the sheet whose header says most */
  readonly sheetName?: string | undefined;
  readonly fileName: string;
  /** SHA-256 of the file in hex. */
  readonly fileHash: string;
  /** Works out everything and changes nothing. */
  readonly isDryRun?: boolean | undefined;
  /** Milliseconds. */
  readonly now: number;
  /** Told how many groups of how many are stored. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What an import did, or with a dry run would have done. */
export interface ImportResult {
  readonly sheet: ChosenSheet;
  readonly plan: ImportPlan;
  readonly figures: ImportFigures;
  /** `null` when nothing was changed. */
  readonly runId: string | null;
}

/** Groups stored between two reports of progress. */
const groupsPerStep = 500;

/**
 * Imports a sheet into a regency, all of it or nothing.
 *
 * Rows that are refused do not keep the others out. When no group changes, nothing at all is
 * written.
 *
 * @throws {@link ImportError} and `FileRefusedError`
 */
export async function runImport(
  db: Kysely<Tables>,
  options: RunImportOptions,
): Promise<ImportResult> {
  const { regencyCode } = options;
  const sheet = chooseSheet(options.tables, options.sheetName);
  await requireRegency(db, regencyCode);
  if (options.isDryRun) {
    const { plan } = await prepare(db, sheet, options);
    return { sheet, plan, figures: importFigures(plan), runId: null };
  }
  return db.transaction().execute(async (transaction) => {
    // Takes the regency's lock, so that two imports at once do not see the same groups as new.
    await transaction
      .updateTable('regency')
      .set(({ ref }) => ({ revision: ref('revision') }))
      .where('regency_code', '=', regencyCode)
      .execute();
    const { plan, index } = await prepare(transaction, sheet, options);
    const total = plan.created.length + plan.updated.length;
    const result = { sheet, plan, figures: importFigures(plan) };
    if (total === 0) return { ...result, runId: null };

    const time = await nextTime(transaction, regencyCode, options.now);
    const created = plan.created.map(({ record }) => ({
      record,
      place: placeOf(record.areaCode, index),
      createdAt: time,
      updatedAt: time,
    }));
    const updated = plan.updated.map(({ record, before }) => ({
      record,
      place: placeOf(record.areaCode, index),
      createdAt: before.createdAt,
      updatedAt: time,
    }));
    let done = 0;
    const inSteps = async <Item>(
      items: readonly Item[],
      store: (part: Item[]) => Promise<void>,
    ) => {
      for (let start = 0; start < items.length; start += groupsPerStep) {
        const part = items.slice(start, start + groupsPerStep);
        await store(part);
        done += part.length;
        options.onProgress?.(done, total);
      }
    };
    await inSteps(created, (part) => insertGroups(transaction, regencyCode, part));
    await inSteps(updated, (part) => replaceGroups(transaction, regencyCode, part));
    await transaction
      .updateTable('regency')
      .set(({ eb, ref }) => ({ revision: eb(ref('revision'), '+', 1), updated_at: time }))
      .where('regency_code', '=', regencyCode)
      .execute();
    const runId = randomUUID();
    const image: BeforeImage = {
      created: created.map(({ record }) => record.id),
      updated: plan.updated.map(({ before }) => before),
    };
    await transaction
      .insertInto('import_run')
      .values({
        regency_code: regencyCode,
        id: runId,
        file_name: options.fileName,
        file_hash: options.fileHash,
        finished_at: time,
        created_count: plan.created.length,
        updated_count: plan.updated.length,
        unchanged_count: plan.unchanged.length,
        missing_count: plan.missing.length,
        refused_count: plan.refused.length,
        before_image: JSON.stringify(image),
        undone_at: null,
      })
      .execute();
    return { ...result, runId };
  });
}

async function prepare(db: Kysely<Tables>, sheet: ChosenSheet, options: RunImportOptions) {
  const index = await readPlaceIndex(db, options.regencyCode);
  const stored = await readGroupRecords(db, options.regencyCode);
  const plan = planImport({ sheet, index, stored, source: options.fileName, now: options.now });
  return { plan, index };
}

async function requireRegency(db: Kysely<Tables>, regencyCode: string): Promise<void> {
  const regency = await db
    .selectFrom('regency')
    .select('regency_code')
    .where('regency_code', '=', regencyCode)
    .executeTakeFirst();
  if (!regency) throw new ImportError({ code: 'regency-not-found', regencyCode });
}

/** Later than every run before, even when two runs share a millisecond: undo goes by time. */
async function nextTime(db: Kysely<Tables>, regencyCode: string, now: number): Promise<number> {
  const last = await db
    .selectFrom('import_run')
    .select(({ fn }) => fn.max('finished_at').as('time'))
    .where('regency_code', '=', regencyCode)
    .executeTakeFirst();
  return Math.max(now, Number(last?.time ?? 0) + 1);
}
