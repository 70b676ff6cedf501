import type { Kysely } from 'kysely';

import type { Group, GroupSummary } from '@kentongan/contract';

import type { Tables } from '../db/tables.ts';
import type { GroupRepository } from '../groups/group-repository.ts';
import { dormantBefore } from '../groups/dormant-before.ts';
import { toGroupSummary } from '../groups/to-group-summary.ts';
import { requireFound } from '../http/require-found.ts';
import type { RegencyRepository } from '../regencies/regency-repository.ts';
import type { FrameQuery } from './page-query.ts';
import { readCoveredPlace, type CoveredPlace } from './read-covered-place.ts';

/** Groups on one page. Search engines leave the rest of longer documents unread. */
export const maxGroupsOnPage = 1_000;

/** A group as a page lists it. */
export type ListedGroup = GroupSummary & Pick<Group, 'establishedOn'>;

/** Everything a page of the directory is written from. */
export interface DirectoryPage extends CoveredPlace {
  /** In directory order; `undefined` where there are too many, and the page names districts only. */
  readonly groups: readonly ListedGroup[] | undefined;
  readonly page: number;
  readonly lastPage: number;
}

/** What the pages read from. */
export interface PageSources {
  readonly db: Kysely<Tables>;
  readonly regencies: RegencyRepository;
  readonly groups: GroupRepository;
}

/**
 * Reads one page of the directory.
 *
 * @throws `ProblemError` for a regency, district or page that there is not.
 */
export async function readDirectoryPage(
  { db, regencies, groups }: PageSources,
  { regency: code, district: districtCode, page = 1 }: Omit<FrameQuery, 'group'>,
  now: number,
): Promise<DirectoryPage> {
  const { regency, district, coverage } = await readCoveredPlace(
    { db, regencies },
    { regency: code, district: districtCode },
    now,
  );
  const isIndex = district === undefined && coverage.groupsTotal > maxGroupsOnPage;
  const rows = isIndex ? undefined : await groups.list(code, { district: district?.code });
  const view = { dormantBefore: dormantBefore(regency, now) };
  const lastPage = Math.max(1, Math.ceil((rows?.length ?? 0) / maxGroupsOnPage));
  requireFound(page <= lastPage || undefined, 'endpoint-not-found');
  return {
    regency,
    coverage,
    district,
    groups: rows?.slice((page - 1) * maxGroupsOnPage, page * maxGroupsOnPage).map((row) => ({
      ...toGroupSummary(row, view),
      establishedOn: row.established_on,
    })),
    page,
    lastPage,
  };
}
