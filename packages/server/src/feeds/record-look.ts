import type { Kysely, Updateable } from 'kysely';

import type { FeedTable } from '../db/activity-tables.ts';
import type { Tables } from '../db/tables.ts';
import { bumpRevision } from '../regencies/bump-revision.ts';
import { parseRegencySettings } from '../regencies/regency-settings.ts';
import { applyChanges, type AppliedChanges } from './apply-changes.ts';
import { feedAddressKey } from './feed-address-key.ts';
import { stateAfterAnswer, stateAfterFailure, type PauseReason } from './feed-state.ts';
import type { Look } from './look.ts';
import { planLook } from './plan-look.ts';
import { showHarvest } from './show-harvest.ts';
import type { ItemSource } from './to-activity-row.ts';

/** What a look at a feed has changed. */
export type RecordedLook =
  | ({
      readonly kind: 'done';
      /** Whether there was anything new to compare. */
      readonly isRead: boolean;
      readonly unchanged: number;
      readonly elsewhere: number;
      /** Items that were too old or too many. */
      readonly leftOut: number;
      /** Missing for the first time. */
      readonly missed: number;
      readonly nextCheckAt: number | null;
      readonly pauseReason: PauseReason | null;
    } & Omit<AppliedChanges, 'isVisible'>)
  | {
      readonly kind: 'failed';
      readonly code: string;
      readonly detail: string;
      readonly nextCheckAt: number | null;
      readonly pauseReason: PauseReason | null;
    }
  /** It was paused, removed or looked at by another process meanwhile; nothing was changed. */
  | { readonly kind: 'overtaken'; readonly nextCheckAt: number | null };

/** When, and by what chance. */
export interface RecordOptions {
  readonly now: number;
  /** From 0 up to but not including 1. */
  readonly random: number;
  /** Whether what is new may be shown together with what comes within seconds. */
  readonly isGathered?: boolean | undefined;
}

/** Writes what a look has brought, all of it in one transaction. */
export async function recordLook(
  db: Kysely<Tables>,
  seen: FeedTable,
  look: Look,
  options: RecordOptions,
): Promise<RecordedLook> {
  return db.transaction().execute(async (transaction) => {
    const feed = await lockFeed(transaction, seen);
    if (!feed || feed.state !== 'active' || feed.checked_at !== seen.checked_at) {
      return { kind: 'overtaken', nextCheckAt: feed?.next_check_at ?? null };
    }
    return look.kind === 'failed'
      ? recordFailure(transaction, feed, look, options)
      : recordAnswer(transaction, feed, look, options);
  });
}

/**
 * Locks a feed and, before it, the first one of its group: harvests of one group take turns, so that
 * a post in two of its feeds is found by the second.
 */
async function lockFeed(
  db: Kysely<Tables>,
  { regency_code, id, group_id }: FeedTable,
): Promise<FeedTable | undefined> {
  const first = await db
    .selectFrom('feed')
    .select('id')
    .where('regency_code', '=', regency_code)
    .where('group_id', group_id === null ? 'is' : '=', group_id)
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  for (const locked of new Set([first?.id ?? id, id])) {
    await updateFeed(db, { regency_code, id: locked })
      .set(({ ref }) => ({ updated_at: ref('updated_at') }))
      .execute();
  }
  return db
    .selectFrom('feed')
    .selectAll()
    .where('regency_code', '=', regency_code)
    .where('id', '=', id)
    .executeTakeFirst();
}

async function recordFailure(
  db: Kysely<Tables>,
  feed: FeedTable,
  look: Extract<Look, { kind: 'failed' }>,
  options: RecordOptions,
): Promise<RecordedLook> {
  const state = stateAfterFailure(feed, look, options);
  await updateFeed(db, feed).set(state).execute();
  const { code, detail } = look;
  const { next_check_at = null, pause_reason } = state;
  return { kind: 'failed', code, detail, nextCheckAt: next_check_at, pauseReason: pause_reason };
}

async function recordAnswer(
  db: Kysely<Tables>,
  feed: FeedTable,
  look: Exclude<Look, { kind: 'failed' }>,
  { now, random, isGathered = false }: RecordOptions,
): Promise<RecordedLook> {
  const plan = await planLook(db, feed, look, now);
  const source = await readItemSource(db, feed, { look, now });
  const { isVisible, ...applied } = await applyChanges(db, plan.changes, {
    source,
    stored: plan.stored,
  });
  if (isVisible && isGathered) await showHarvest(db, feed.regency_code, now);
  else if (isVisible) await bumpRevision(db, feed.regency_code, now);
  const hasChanged = Object.values(applied).some((count) => count > 0);
  const itemDates = await selectItemDates(db, feed);
  const state = stateAfterAnswer(feed, look, { now, random, itemDates, missed: plan.missed });
  const move = await toMove(db, feed, look.movedTo);
  await updateFeed(db, feed)
    .set({ ...state, items_from: plan.itemsFrom, ...(hasChanged && { changed_at: now }), ...move })
    .execute();
  const { unchanged, elsewhere, leftOut, missed } = plan;
  return {
    kind: 'done',
    isRead: look.kind === 'read',
    ...applied,
    ...{ unchanged, elsewhere, leftOut, missed: missed.length },
    nextCheckAt: { ...state, ...move }.next_check_at ?? null,
    pauseReason: move.pause_reason ?? null,
  };
}

/** What an item needs to know of its feed and regency. */
async function readItemSource(
  db: Kysely<Tables>,
  feed: FeedTable,
  { look, now }: { readonly look: Exclude<Look, { kind: 'failed' }>; readonly now: number },
): Promise<ItemSource> {
  const { locale, settings } = await db
    .selectFrom('regency')
    .select(['locale', 'settings'])
    .where('regency_code', '=', feed.regency_code)
    .executeTakeFirstOrThrow();
  const { moderation } = parseRegencySettings(settings);
  return {
    regencyCode: feed.regency_code,
    feedId: feed.id,
    groupId: feed.group_id,
    document: look.kind === 'read' ? look.document : { title: feed.title, language: null },
    url: feed.url,
    language: locale,
    status: moderation === 'review' ? 'in_review' : 'published',
    now,
  };
}

/** The newest dates are enough to tell the rhythm. */
async function selectItemDates(
  db: Kysely<Tables>,
  { regency_code, id }: FeedTable,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('activity')
    .select('published_at')
    .where('regency_code', '=', regency_code)
    .where('feed_id', '=', id)
    .orderBy('published_at', 'desc')
    .limit(12)
    .execute();
  return rows.map(({ published_at }) => published_at);
}

/** Follows a feed to its new address, unless another feed is there already. */
async function toMove(
  db: Kysely<Tables>,
  feed: FeedTable,
  movedTo: string | null,
): Promise<Updateable<FeedTable> & { readonly pause_reason?: PauseReason }> {
  if (movedTo === null || movedTo === feed.url) return {};
  const address_key = feedAddressKey(movedTo);
  const other = await db
    .selectFrom('feed')
    .select('id')
    .where('regency_code', '=', feed.regency_code)
    .where('address_key', '=', address_key)
    .where('id', '<>', feed.id)
    .executeTakeFirst();
  if (!other) return { url: movedTo, address_key };
  return {
    state: 'paused',
    pause_reason: 'duplicate',
    next_check_at: null,
    problem_code: 'duplicate',
    problem_detail: `Umpan ini pindah ke ${movedTo}, yang sudah diambil sebagai umpan lain.`,
  };
}

function updateFeed(
  db: Kysely<Tables>,
  { regency_code, id }: Pick<FeedTable, 'regency_code' | 'id'>,
) {
  return db.updateTable('feed').where('regency_code', '=', regency_code).where('id', '=', id);
}
