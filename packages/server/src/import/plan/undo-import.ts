import type { Kysely } from 'kysely';

import type { Tables } from '../../db/tables.ts';
import { deleteGroups, replaceGroups } from '../../groups/group-writer.ts';
import { parseBeforeImage } from './before-image.ts';
import { ImportError } from './import-error.ts';
import { placeOf } from './place-of.ts';
import { readPlaceIndex } from './read-place-index.ts';

/** An import that was taken back. */
export interface UndoneImport {
  readonly runId: string;
  readonly fileName: string;
  /** Milliseconds. */
  readonly finishedAt: number;
  readonly removed: number;
  readonly restored: number;
}

/** Groups named in a refusal; more would not help. */
const mostNamed = 10;

/**
 * Takes back the last import of a regency: what it made goes, what it changed is as before.
 *
 * @throws {@link ImportError} when there is none, or when a group has been changed since.
 */
export async function undoImport(
  db: Kysely<Tables>,
  regencyCode: string,
  now: number,
): Promise<UndoneImport> {
  return db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('regency')
      .set(({ eb, ref }) => ({ revision: eb(ref('revision'), '+', 1), updated_at: now }))
      .where('regency_code', '=', regencyCode)
      .execute();
    const run = await transaction
      .selectFrom('import_run')
      .select(['id', 'file_name', 'finished_at', 'before_image'])
      .where('regency_code', '=', regencyCode)
      .where('undone_at', 'is', null)
      .orderBy('finished_at', 'desc')
      .executeTakeFirst();
    if (!run) throw new ImportError({ code: 'nothing-to-undo', regencyCode });
    const image = parseBeforeImage(run.before_image);
    await refuseChanged(transaction, regencyCode, run.finished_at, image);

    const index = await readPlaceIndex(transaction, regencyCode);
    await deleteGroups(transaction, regencyCode, image.created);
    await replaceGroups(
      transaction,
      regencyCode,
      image.updated.map((group) => ({ ...group, place: placeOf(group.record.areaCode, index) })),
    );
    await transaction
      .updateTable('import_run')
      .set({ undone_at: now })
      .where('regency_code', '=', regencyCode)
      .where('id', '=', run.id)
      .execute();
    return {
      runId: run.id,
      fileName: run.file_name,
      finishedAt: run.finished_at,
      removed: image.created.length,
      restored: image.updated.length,
    };
  });
}

async function refuseChanged(
  db: Kysely<Tables>,
  regencyCode: string,
  finishedAt: number,
  image: ReturnType<typeof parseBeforeImage>,
): Promise<void> {
  const groups = await db
    .selectFrom('information_group')
    .select(['id', 'slug', 'updated_at'])
    .where('regency_code', '=', regencyCode)
    .execute();
  const byId = new Map(groups.map((group) => [group.id, group]));
  const touched = [...image.created, ...image.updated.map(({ record }) => record.id)];
  const changed = touched.filter((id) => byId.get(id)?.updated_at !== finishedAt);
  if (changed.length > 0) {
    const names = changed.map((id) => byId.get(id)?.slug ?? id);
    throw new ImportError({ code: 'changed-since', groups: names.slice(0, mostNamed) });
  }
  const activities = await db
    .selectFrom('activity')
    .select('group_id')
    .distinct()
    .where('regency_code', '=', regencyCode)
    .where('group_id', 'is not', null)
    .execute();
  const created = new Set(image.created);
  const speaking = activities.flatMap(({ group_id: id }) =>
    id !== null && created.has(id) ? [id] : [],
  );
  if (speaking.length > 0) {
    const names = speaking.map((id) => byId.get(id)?.slug ?? id);
    throw new ImportError({ code: 'has-activities', groups: names.slice(0, mostNamed) });
  }
}
