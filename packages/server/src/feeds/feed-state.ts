import type { Updateable } from 'kysely';

import type { FeedTable } from '../db/activity-tables.ts';
import { nextLook, scheduleLimits } from './feed-schedule.ts';
import type { Look } from './look.ts';

/** Why a feed is not looked at. */
export type PauseReason = 'staff' | 'gone' | 'failing' | 'duplicate' | 'broken';

interface StateOptions {
  readonly now: number;
  /** From 0 up to but not including 1. */
  readonly random: number;
}

/** What becomes of a feed that could not be read: it is tried again, or paused and reported. */
export function stateAfterFailure(
  feed: FeedTable,
  look: Extract<Look, { kind: 'failed' }>,
  { now, random }: StateOptions,
): Updateable<FeedTable> & { readonly pause_reason: PauseReason | null } {
  const failing_since = feed.failing_since ?? now;
  const failure_count = feed.failure_count + 1;
  const isHopeless = now - failing_since >= scheduleLimits.patience;
  const pause_reason = look.isGone ? 'gone' : isHopeless ? 'failing' : null;
  return {
    state: pause_reason === null ? 'active' : 'paused',
    pause_reason,
    failing_since,
    failure_count,
    problem_code: look.code,
    problem_detail: look.detail,
    checked_at: now,
    next_check_at:
      pause_reason === null
        ? nextLook({
            now,
            itemDates: [],
            failureCount: failure_count,
            notBefore: look.notBefore,
            random,
          })
        : null,
    updated_at: now,
  };
}

/** What becomes of a feed that answered. */
export function stateAfterAnswer(
  feed: FeedTable,
  look: Exclude<Look, { kind: 'failed' }>,
  {
    now,
    random,
    itemDates,
    missed,
  }: StateOptions & { readonly itemDates: readonly number[]; readonly missed: readonly string[] },
): Updateable<FeedTable> {
  const { validators, notBefore, bodyHash } = look;
  const isFull = bodyHash !== null;
  return {
    etag: validators.etag,
    last_modified: validators.lastModified,
    body_hash: bodyHash ?? feed.body_hash,
    missed_items: JSON.stringify(missed),
    checked_at: now,
    read_at: isFull ? now : feed.read_at,
    next_check_at: nextLook({
      now,
      itemDates,
      isInDoubt: missed.length > 0,
      failureCount: 0,
      notBefore,
      random,
    }),
    failing_since: null,
    failure_count: 0,
    problem_code: null,
    problem_detail: null,
    updated_at: now,
    ...(look.kind === 'read' && {
      format: look.document.format,
      title: look.document.title,
      site_url: look.document.siteUrl,
      item_count: look.document.items.length,
    }),
  };
}
