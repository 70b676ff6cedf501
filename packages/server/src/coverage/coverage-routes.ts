import type { Kysely } from 'kysely';

import { getCoverage, listUncoveredVillages } from '@kentongan/contract';
import { toCoverage, toUncoveredVillages } from '@kentongan/contract/counting';

import type { Tables } from '../db/tables.ts';
import { requireFound } from '../http/require-found.ts';
import type { Serve } from '../http/serve.ts';
import type { RegencyRepository } from '../regencies/regency-repository.ts';
import { dayIn } from '../time/day-in.ts';
import { readCoveredGroups } from './read-covered-groups.ts';

/** Serves how far the groups of a regency reach, and where they do not. */
export function serveCoverage(
  serve: Serve,
  { regencies, db }: { regencies: RegencyRepository; db: Kysely<Tables> },
): void {
  const read = async (code: string, now: number) => {
    const regency = requireFound(await regencies.find(code), 'regency-not-found');
    return {
      areas: await regencies.readAreas(regency),
      groups: await readCoveredGroups(db, regency.code),
      denominator: regency.settings.coverageDenominator,
      targets: regency.settings.coverageTargets,
      asOf: dayIn(regency.timeZone, now),
    };
  };

  serve(getCoverage, async ({ params }, { now }) => toCoverage(await read(params.regency, now)));

  serve(listUncoveredVillages, async ({ params }, { now }) =>
    toUncoveredVillages(await read(params.regency, now)),
  );
}
