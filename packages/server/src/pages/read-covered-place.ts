import type { Kysely } from 'kysely';

import type { Coverage, District } from '@kentongan/contract';
import { toCoverage } from '@kentongan/contract/counting';

import { readCoveredGroups } from '../coverage/read-covered-groups.ts';
import type { Tables } from '../db/tables.ts';
import { requireFound } from '../http/require-found.ts';
import type { RegencyRecord, RegencyRepository } from '../regencies/regency-repository.ts';
import { dayIn } from '../time/day-in.ts';

/** A regency or a district of it, with its figures. */
export interface CoveredPlace {
  readonly regency: RegencyRecord;
  readonly coverage: Coverage;
  /** Set when the page is about one district. */
  readonly district: District | undefined;
}

/**
 * Reads a regency, its figures, and the district that is asked for.
 *
 * @throws `ProblemError` for a regency or district that there is not.
 */
export async function readCoveredPlace(
  { db, regencies }: { readonly db: Kysely<Tables>; readonly regencies: RegencyRepository },
  place: { readonly regency: string; readonly district?: string | undefined },
  now: number,
): Promise<CoveredPlace> {
  const regency = requireFound(await regencies.find(place.regency), 'regency-not-found');
  const areas = await regencies.readAreas(regency);
  const district =
    place.district === undefined
      ? undefined
      : requireFound(
          areas.districts.find(({ code }) => code === place.district),
          'endpoint-not-found',
        );
  const coverage = toCoverage({
    areas,
    groups: await readCoveredGroups(db, regency.code),
    denominator: regency.settings.coverageDenominator,
    asOf: dayIn(regency.timeZone, now),
  });
  return { regency, coverage, district };
}
