import { getActivity, limits, listActivities, type Activity } from '@kentongan/contract';

import { ProblemError } from '../http/problem-error.ts';
import { requireFound } from '../http/require-found.ts';
import type { Serve } from '../http/serve.ts';
import type { RegencyRepository } from '../regencies/regency-repository.ts';
import type { ActivityPosition, ActivityRepository } from './activity-repository.ts';

/** Serves the published activities of a regency. */
export function serveActivities(
  serve: Serve,
  { regencies, activities }: { regencies: RegencyRepository; activities: ActivityRepository },
): void {
  serve(listActivities, async ({ params, query = {} }) => {
    const { timeZone } = requireFound(await regencies.find(params.regency), 'regency-not-found');
    const { cursor, limit = limits.pageSize, ...filter } = query;
    const items = await activities.list(params.regency, filter, {
      // One more than asked for tells whether there is a next page.
      limit: limit + 1,
      after: cursor === undefined ? undefined : readCursor(cursor),
      timeZone,
    });
    const shown = items.slice(0, limit);
    const last = items.length > limit ? shown.at(-1) : undefined;
    return { items: shown, nextCursor: last ? writeCursor(last) : null };
  });

  serve(getActivity, async ({ params }) => {
    requireFound(await regencies.find(params.regency), 'regency-not-found');
    return requireFound(await activities.find(params.regency, params.id), 'activity-not-found');
  });
}

function writeCursor({ publishedAt, id }: Activity): string {
  return Buffer.from(`${Date.parse(publishedAt)} ${id}`).toString('base64url');
}

function readCursor(cursor: string): ActivityPosition {
  const [, time, id] = /^(\d{1,15}) (.+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (time !== undefined && id !== undefined) return { publishedAt: Number(time), id };
  throw new ProblemError('invalid-request', {
    issues: [{ path: 'cursor', code: 'invalid_format' }],
  });
}
