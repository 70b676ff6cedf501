import type { Activity } from '@kentongan/contract';

import { ProblemError } from '../http/problem-error.ts';

/** `feed`: pinned, then newest. `upcoming`: soonest first. `past`: the one that ended last first. */
export type ActivityOrder = 'feed' | 'upcoming' | 'past';

/** Where a page begins: behind this activity. The feed has two stretches. */
export interface ActivityPosition {
  readonly stretch: 'pinned' | 'newest' | 'upcoming' | 'past';
  /** What the stretch is ordered by, in milliseconds. */
  readonly at: number;
  readonly id: string;
}

/** The order a filter asks for. */
export function orderOf(filter: {
  readonly eventsFrom?: string | undefined;
  readonly eventsBefore?: string | undefined;
}): ActivityOrder {
  if (filter.eventsFrom !== undefined) return 'upcoming';
  return filter.eventsBefore === undefined ? 'feed' : 'past';
}

/** Writes the cursor for what follows an activity. */
export function writeCursor(activity: Activity, order: ActivityOrder): string {
  const { startsAt, endsAt, publishedAt, pinnedUntil, id } = activity;
  const stretch = order === 'feed' ? (pinnedUntil === null ? 'newest' : 'pinned') : order;
  const instants = {
    pinned: publishedAt,
    newest: publishedAt,
    upcoming: startsAt,
    past: endsAt ?? startsAt,
  };
  const at = Date.parse(instants[stretch] ?? publishedAt);
  return Buffer.from(`${stretch} ${at} ${id}`).toString('base64url');
}

/**
 * Reads a cursor for a list in this order.
 *
 * @throws {@link ProblemError} `invalid-request`; its issue tells a broken cursor from one that
 * another list has given.
 */
export function readCursor(cursor: string, order: ActivityOrder): ActivityPosition {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, name, time, id] = /^(\w+) (-?\d{1,15}) (.+)$/.exec(text) ?? [];
  const stretch = stretches.find((known) => known === name);
  if (stretch === undefined || time === undefined || id === undefined) {
    throw refuse('invalid_format');
  }
  const isOfFeed = stretch === 'pinned' || stretch === 'newest';
  if (isOfFeed ? order !== 'feed' : order !== stretch) throw refuse('cursor_of_other_order');
  return { stretch, at: Number(time), id };
}

const stretches = ['pinned', 'newest', 'upcoming', 'past'] as const;

function refuse(code: string): ProblemError {
  return new ProblemError('invalid-request', { issues: [{ path: 'cursor', code }] });
}
