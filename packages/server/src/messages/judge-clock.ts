import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';

/** The clock may be so far ahead of what was last seen; servers are off over long holidays. */
const longestJump = 7 * 86_400_000;

/** Kind of the job that deletes old data each night. */
export const purgeJob = 'message.purge';

/** What is thought of the clock. */
export interface ClockVerdict {
  /** Whether old data may be deleted by it. */
  readonly isTrusted: boolean;
  /** The latest time that was surely reached, in milliseconds. */
  readonly seenAt: number;
}

/**
 * Judges the clock before data are deleted by it. One that is more than a week ahead of the last
 * time it was believed, or of the newest message, has probably jumped, and would delete what is to be
 * kept for months; it is believed again when it is back, or when staff confirm the day.
 */
export async function judgeClock(
  db: Kysely<Tables>,
  regencyCode: string,
  now: number,
): Promise<ClockVerdict> {
  const mark = await readMark(db, regencyCode);
  const seenAt = mark?.seen_at ?? (await findNewest(db, regencyCode, now));
  const isTrusted = now - seenAt <= longestJump;
  if (isTrusted) await trustClock(db, regencyCode, now);
  else await writeMark(db, { regency_code: regencyCode, seen_at: seenAt, refused_at: now });
  return { isTrusted, seenAt };
}

/** Notes that the clock is right, because it was judged so or because staff say so. */
export async function trustClock(
  db: Kysely<Tables>,
  regencyCode: string,
  now: number,
): Promise<void> {
  await writeMark(db, { regency_code: regencyCode, seen_at: now, refused_at: null });
}

/** A clock that is not believed. Times are milliseconds. */
export interface ClockDoubt {
  /** What was believed last. */
  readonly seenAt: number;
  /** What it said when it was not. */
  readonly refusedAt: number;
}

/** Tells whether the clock is in doubt; `undefined` while all is well. */
export async function readClockDoubt(
  db: Kysely<Tables>,
  regencyCode: string,
): Promise<ClockDoubt | undefined> {
  const mark = await readMark(db, regencyCode);
  return mark && mark.refused_at !== null
    ? { seenAt: mark.seen_at, refusedAt: mark.refused_at }
    : undefined;
}

async function readMark(db: Kysely<Tables>, regencyCode: string) {
  return db
    .selectFrom('clock_mark')
    .select(['seen_at', 'refused_at'])
    .where('regency_code', '=', regencyCode)
    .executeTakeFirst();
}

/** Without a mark, the newest message and the last night's purge tell; else it is now. */
async function findNewest(db: Kysely<Tables>, regencyCode: string, now: number): Promise<number> {
  const message = await db
    .selectFrom('message')
    .select(({ fn }) => fn.max('received_at').as('at'))
    .where('regency_code', '=', regencyCode)
    .executeTakeFirst();
  if (!message || message.at === null) return now;
  const job = await db
    .selectFrom('job')
    .select('updated_at')
    .where('regency_code', '=', regencyCode)
    .where('kind', '=', purgeJob)
    .executeTakeFirst();
  return Math.max(Number(message.at), job?.updated_at ?? 0);
}

async function writeMark(db: Kysely<Tables>, mark: Tables['clock_mark']): Promise<void> {
  const { seen_at, refused_at } = mark;
  await db
    .insertInto('clock_mark')
    .values(mark)
    .onConflict((conflict) => conflict.column('regency_code').doUpdateSet({ seen_at, refused_at }))
    .execute();
}
