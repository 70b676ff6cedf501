import { getGroup, getGroupContact, limits, listGroups } from '@kentongan/contract';

import { ProblemError } from '../http/problem-error.ts';
import type { RateLimiter } from '../http/rate-limiter.ts';
import { requireFound } from '../http/require-found.ts';
import type { Serve } from '../http/serve.ts';
import type { RegencyRepository } from '../regencies/regency-repository.ts';
import { dayIn } from '../time/day-in.ts';
import type { GroupRepository } from './group-repository.ts';
import { toGroup } from './to-group.ts';
import { toGroupSummary } from './to-group-summary.ts';

/** What the routes of groups need. */
export interface GroupRouteDependencies {
  readonly regencies: RegencyRepository;
  readonly groups: GroupRepository;
  /** How often one visitor may ask for contacts. */
  readonly contactLimiter: RateLimiter;
}

/** Serves lists of groups, single groups and their consented contacts. */
export function serveGroups(serve: Serve, dependencies: GroupRouteDependencies): void {
  const { regencies, groups, contactLimiter } = dependencies;
  const findRegency = async (code: string) =>
    requireFound(await regencies.find(code), 'regency-not-found');

  serve(listGroups, async ({ params, query = {} }, { now }) => {
    const { settings } = await findRegency(params.regency);
    const { cursor, limit = limits.pageSize, ...filter } = query;
    const after = cursor === undefined ? undefined : readCursor(cursor);
    // One more than asked for tells whether there is a next page.
    const rows = await groups.list(params.regency, filter, { limit: limit + 1, after });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => toGroupSummary(row, { now, ...settings })),
      nextCursor: last ? writeCursor(last.id) : null,
      total: await groups.count(params.regency, filter),
    };
  });

  serve(getGroup, async ({ params }, { now }) => {
    const { settings, timeZone } = await findRegency(params.regency);
    const stored = requireFound(await groups.find(params.regency, params.slug), 'group-not-found');
    return toGroup(stored, { now, today: dayIn(timeZone, now), ...settings });
  });

  serve(
    getGroupContact,
    async ({ params }) => {
      await findRegency(params.regency);
      const contact = await groups.findContact(params.regency, params.slug);
      return requireFound(
        requireFound(contact, 'group-not-found') ?? undefined,
        'contact-not-available',
      );
    },
    ({ clientAddress }) => contactLimiter.take(clientAddress),
  );
}

/** A position in the directory is the group it stands behind; callers need not know. */
function writeCursor(id: string): string {
  return Buffer.from(id).toString('base64url');
}

function readCursor(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (writeCursor(id) === cursor) return id;
  throw new ProblemError('invalid-request', {
    issues: [{ path: 'cursor', code: 'invalid_format' }],
  });
}
