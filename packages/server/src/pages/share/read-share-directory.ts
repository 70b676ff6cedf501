import type { Kysely } from 'kysely';

import type { Tables } from '../../db/tables.ts';
import type { GroupIndexes } from '../../groups/group-index.ts';
import { requireFound } from '../../http/require-found.ts';
import type { RegencyRepository } from '../../regencies/regency-repository.ts';
import { readCoveredPlace, type CoveredPlace } from '../read-covered-place.ts';
import type { ListedGroup } from '../read-directory-page.ts';
import type { ShownGroups } from './share-links.ts';

/** Groups on one page, which a phone on a slow line still has soon. */
const groupsOnPage = 100;

/** What a page of the directory is written from. */
export interface ShareDirectory extends CoveredPlace {
  /** What was searched for. */
  readonly q: string | undefined;
  /** On all pages. */
  readonly found: number;
  /** On this page, in directory order. */
  readonly groups: readonly ListedGroup[];
  readonly page: number;
  readonly lastPage: number;
}

/** What the directory is read from. */
export interface ShareDirectorySources {
  readonly db: Kysely<Tables>;
  readonly regencies: RegencyRepository;
  readonly indexes: GroupIndexes;
}

/**
 * Reads one page of the directory, or of what was searched for in it.
 *
 * @throws `ProblemError` for a regency, district or page that there is not.
 */
export async function readShareDirectory(
  sources: ShareDirectorySources,
  { regency: code, district: districtCode, q, page = 1 }: ShownGroups & { regency: string },
  now: number,
): Promise<ShareDirectory> {
  const place = await readCoveredPlace(sources, { regency: code, district: districtCode }, now);
  const { search } = await sources.indexes.get(place.regency, now);
  const found = search
    .find(q ?? '')
    .filter((group) => districtCode === undefined || group.districtCode === districtCode);
  const lastPage = Math.max(1, Math.ceil(found.length / groupsOnPage));
  requireFound(page <= lastPage || undefined, 'endpoint-not-found');
  return {
    ...place,
    q,
    found: found.length,
    groups: found
      .slice((page - 1) * groupsOnPage, page * groupsOnPage)
      // Lists do not show it.
      .map((group) => ({ ...group, establishedOn: null })),
    page,
    lastPage,
  };
}
