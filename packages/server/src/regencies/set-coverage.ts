import type { Kysely } from 'kysely';

import {
  coverageDenominators,
  type CoverageDenominator,
  type CoverageMeasure,
} from '@kentongan/contract';

import type { Tables } from '../db/tables.ts';
import { changeSettings, SettingsError } from './change-settings.ts';
import { defaultRegencySettings, type StoredTarget } from './regency-settings.ts';

/** What an office changes about its coverage; what is left out stays as it is. */
export interface SetCoverageOptions {
  /** Kemendagri code of a regency that exists. */
  readonly code: string;
  readonly denominator?: string | undefined;
  /** All targets from now on. */
  readonly targets?: readonly StoredTarget[] | undefined;
  /** Milliseconds. */
  readonly now: number;
}

/** What holds for the coverage of a regency after a change. */
export interface CoverageSettings {
  readonly code: string;
  readonly name: string;
  readonly denominator: CoverageDenominator;
  readonly targets: readonly StoredTarget[];
  /** How many there are of each, by that denominator; there is no limit to groups. */
  readonly totals: { readonly villages: number; readonly districts: number };
}

/**
 * Sets which villages coverage divides by and what it should reach.
 *
 * @throws {@link SettingsError} for an unknown regency, a denominator without villages and a
 * target out of reach; then nothing has changed.
 */
export async function setCoverage(
  db: Kysely<Tables>,
  options: SetCoverageOptions,
): Promise<CoverageSettings> {
  const { code, now } = options;
  let totals: CoverageSettings['totals'] = { villages: 0, districts: 0 };
  const settings = await changeSettings(db, { code, now }, async (stored, transaction) => {
    const before = { ...defaultRegencySettings, ...stored };
    const denominator = toDenominator(options.denominator ?? before.coverageDenominator);
    const targets = options.targets ?? before.coverageTargets;
    totals = await countAreas(transaction, code, denominator);
    check(denominator, targets, totals);
    return { ...stored, coverageDenominator: denominator, coverageTargets: [...targets] };
  });
  const { name } = await db
    .selectFrom('regency')
    .select('name')
    .where('regency_code', '=', code)
    .executeTakeFirstOrThrow();
  return {
    ...{ code, name, totals },
    denominator: settings.coverageDenominator,
    targets: settings.coverageTargets,
  };
}

function toDenominator(text: string): CoverageDenominator {
  const denominator = coverageDenominators.find((known) => known === text);
  if (denominator === undefined) {
    throw new SettingsError(
      `Coverage cannot be divided by "${text}". Take rural (desa and desa adat) or rural_and_urban (desa and kelurahan).`,
    );
  }
  return denominator;
}

async function countAreas(
  db: Kysely<Tables>,
  code: string,
  denominator: CoverageDenominator,
): Promise<CoverageSettings['totals']> {
  const areas = await db
    .selectFrom('area')
    .select(['level', 'village_kind'])
    .where('regency_code', '=', code)
    .execute();
  return {
    districts: areas.filter(({ level }) => level === 'district').length,
    villages: areas.filter(
      ({ level, village_kind }) =>
        level === 'village' && (denominator === 'rural_and_urban' || village_kind !== 'urban'),
    ).length,
  };
}

function check(
  denominator: CoverageDenominator,
  targets: readonly StoredTarget[],
  totals: CoverageSettings['totals'],
): void {
  if (totals.villages === 0) {
    throw new SettingsError(
      `This regency has no village that "${denominator}" counts. Take --coverage-denominator rural_and_urban.`,
    );
  }
  const measures = new Set<CoverageMeasure>();
  for (const { measure, value, unit } of targets) {
    if (measures.has(measure)) {
      throw new SettingsError(`There are two targets for ${measure}. Give one.`);
    }
    measures.add(measure);
    if (measure === 'groups') {
      if (unit === 'percent') {
        throw new SettingsError('A target for groups is a number, for example groups=250.');
      }
    } else if (value > (unit === 'percent' ? 100 : totals[measure])) {
      throw new SettingsError(
        `There are ${totals[measure]} ${measure}; a target of ${value}${unit === 'percent' ? ' %' : ''} cannot be reached.`,
      );
    }
  }
}
