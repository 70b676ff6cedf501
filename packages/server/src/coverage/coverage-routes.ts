import type { Kysely } from 'kysely';

import { getCoverage } from '@kentongan/contract';

import type { Tables } from '../db/tables.ts';
import { requireFound } from '../http/require-found.ts';
import type { Serve } from '../http/serve.ts';
import type { RegencyRepository } from '../regencies/regency-repository.ts';
import { dayIn } from '../time/day-in.ts';
import { toCoverage, type CoveredGroup } from './to-coverage.ts';

/** Serves how far the groups of a regency reach. */
export function serveCoverage(
  serve: Serve,
  { regencies, db }: { regencies: RegencyRepository; db: Kysely<Tables> },
): void {
  serve(getCoverage, async ({ params }, { now }) => {
    const regency = requireFound(await regencies.find(params.regency), 'regency-not-found');
    return toCoverage({
      areas: await regencies.readAreas(regency),
      groups: await readCoveredGroups(db, regency.code),
      denominator: regency.settings.coverageDenominator,
      asOf: dayIn(regency.timeZone, now),
    });
  });
}

function readCoveredGroups(db: Kysely<Tables>, regencyCode: string): Promise<CoveredGroup[]> {
  return db
    .selectFrom('information_group')
    .select([
      'district_code as districtCode',
      'village_code as villageCode',
      'legal_status as legalStatus',
    ])
    .where('regency_code', '=', regencyCode)
    .execute();
}
