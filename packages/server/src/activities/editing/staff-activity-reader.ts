import { sql, type Kysely, type SqlBool } from 'kysely';

import type { ActivityState, StaffActivity } from '@kentongan/contract';

import type { Database } from '../../db/database.ts';
import type { Tables } from '../../db/tables.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { readImages } from '../../media/read-images.ts';
import { activitySearch } from '../activity-search.ts';
import { joinGroups } from '../join-groups.ts';
import { toActivity, toInstant, type ActivityRow } from '../to-activity.ts';

/** Which activities of all states to list. */
export interface StaffActivityQuery {
  readonly status?: ActivityState | undefined;
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of activities of all states. */
export interface StaffActivityPage {
  readonly items: StaffActivity[];
  readonly nextCursor: string | null;
}

/** Lists activities of every state, the ones changed last first. */
export async function listStaffActivities(
  { db, engine }: Pick<Database, 'db' | 'engine'>,
  regencyCode: string,
  { status, q = '', cursor, limit, now }: StaffActivityQuery & { readonly now: number },
): Promise<StaffActivityPage> {
  const search = await activitySearch({ db, engine }, regencyCode, q);
  const after = cursor === undefined ? undefined : readCursor(cursor);
  const rows = await joinGroups(
    db,
    db
      .selectFrom('activity as a')
      .selectAll('a')
      .where('a.regency_code', '=', regencyCode)
      .$if(status !== undefined, (query) => query.where('a.status', '=', status ?? ''))
      .$if(search !== undefined, (query) => query.where(search ?? sql<SqlBool>`1 = 1`))
      .$if(after !== undefined, (query) =>
        query.where(sql<SqlBool>`(a.updated_at, a.id) < (${after?.updatedAt}, ${after?.id})`),
      )
      .orderBy('a.updated_at', 'desc')
      .orderBy('a.id', 'desc')
      .limit(limit + 1),
  )
    .orderBy('a.updated_at', 'desc')
    .orderBy('a.id', 'desc')
    .execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: await toStaffActivities(db, shown, now),
    nextCursor: last ? writeCursor(last) : null,
  };
}

/** Reads one activity of any state. @throws {@link ProblemError} `activity-not-found` */
export async function getStaffActivity(
  db: Kysely<Tables>,
  { regencyCode, id, now }: { regencyCode: string; id: string; now: number },
): Promise<StaffActivity> {
  const row = await joinGroups(
    db,
    db
      .selectFrom('activity as a')
      .selectAll('a')
      .where('a.regency_code', '=', regencyCode)
      .where('a.id', '=', id),
  ).executeTakeFirst();
  const [activity] = row ? await toStaffActivities(db, [row], now) : [];
  if (!activity) throw new ProblemError('activity-not-found');
  return activity;
}

async function toStaffActivities(
  db: Kysely<Tables>,
  rows: readonly ActivityRow[],
  now: number,
): Promise<StaffActivity[]> {
  const ids = rows.map(({ image_id }) => image_id).filter((id) => id !== null);
  const images = await readImages(db, rows[0]?.regency_code ?? '', ids);
  return rows.map((row) => ({
    ...toActivity(row, { now, images }),
    status: row.status,
    withdrawnBy: row.withdrawn_by,
    isHarvested: row.feed_id !== null,
    staffEditedAt: toInstant(row.staff_edited_at),
    seller:
      row.seller_name === null && row.seller_whatsapp === null
        ? null
        : {
            name: row.seller_name,
            whatsapp: row.seller_whatsapp,
            consentAt: toInstant(row.seller_consent_at),
          },
    createdAt: new Date(row.created_at).toISOString(),
  }));
}

function writeCursor({ updated_at, id }: ActivityRow): string {
  return Buffer.from(`changed ${updated_at} ${id}`).toString('base64url');
}

function readCursor(cursor: string): { readonly updatedAt: number; readonly id: string } {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, time, id] = /^changed (\d{1,15}) (.+)$/.exec(text) ?? [];
  if (time !== undefined && id !== undefined) return { updatedAt: Number(time), id };
  throw new ProblemError('invalid-request', {
    issues: [{ path: 'cursor', code: 'invalid_format' }],
  });
}
