import { limits, type GroupSummary, type Page } from '@kentongan/contract';

import { ProblemError } from '../http/problem-error.ts';

/** Which slice of a list. */
export interface PageQuery {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** Cuts one page out of a list. */
export function toGroupPage(
  groups: readonly GroupSummary[],
  { cursor, limit = limits.pageSize }: PageQuery,
): Page<GroupSummary> {
  const start = cursor === undefined ? 0 : findStart(groups, cursor);
  const items = groups.slice(start, start + limit);
  const last = items.at(-1);
  const end = start + items.length;
  return {
    items,
    nextCursor: last && end < groups.length ? writeCursor(end, last.slug) : null,
    total: groups.length,
  };
}

/**
 * A position in a list is the group it stands behind; callers need not know. How many groups came
 * before helps where that group has gone in the meantime.
 */
function writeCursor(end: number, slug: string): string {
  return Buffer.from(`${end} ${slug}`).toString('base64url');
}

function findStart(groups: readonly GroupSummary[], cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, end = '', slug = ''] = /^(\d{1,7}) ([a-z0-9-]+)$/.exec(text) ?? [];
  if (writeCursor(Number(end), slug) !== cursor) {
    throw new ProblemError('invalid-request', {
      issues: [{ path: 'cursor', code: 'invalid_format' }],
    });
  }
  const index = groups.findIndex((group) => group.slug === slug);
  return index < 0 ? Number(end) : index + 1;
}
