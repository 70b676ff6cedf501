import type { Kysely } from 'kysely';

import {
  coverageDenominators,
  type CoverageDenominator,
  type CoverageMeasure,
} from '@kentongan/contract';

import type { Tables } from '../db/tables.ts';
import { parseRegencySettings, type StoredTarget } from './regency-settings.ts';

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

/** Settings that cannot be. The message is one line for the operator. */
export class SetCoverageError extends Error {
  override readonly name = 'SetCoverageError';
}

/**
 * Sets which villages coverage divides by and what it should reach.
 *
 * @throws {@link SetCoverageError} for an unknown regency, a denominator without villages and a
 * target out of reach; then nothing has changed.
 */
export async function setCoverage(
  db: Kysely<Tables>,
  options: SetCoverageOptions,
): Promise<CoverageSettings> {
  const { code, now } = options;
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('regency')
      .select(['name', 'settings', 'revision'])
      .where('regency_code', '=', code)
      .executeTakeFirst();
    if (!row) {
      throw new SetCoverageError(
        `There is no regency ${code} here. Make it with: kentongan regency add ${code}`,
      );
    }
    const before = parseRegencySettings(row.settings);
    const denominator = toDenominator(options.denominator ?? before.coverageDenominator);
    const targets = options.targets ?? before.coverageTargets;
    const totals = await countAreas(transaction, code, denominator);
    check(denominator, targets, totals);

    // What other versions have stored stays.
    const stored: object = JSON.parse(row.settings);
    const settings = { ...stored, coverageDenominator: denominator, coverageTargets: targets };
    const { numUpdatedRows } = await transaction
      .updateTable('regency')
      .set({
        settings: JSON.stringify(settings),
        revision: row.revision + 1,
        updated_at: now,
      })
      .where('regency_code', '=', code)
      .where('revision', '=', row.revision)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) {
      throw new SetCoverageError(
        `Regency ${code} was changed by another process meanwhile. Run the command again.`,
      );
    }
    return { code, name: row.name, denominator, targets, totals };
  });
}

function toDenominator(text: string): CoverageDenominator {
  const denominator = coverageDenominators.find((known) => known === text);
  if (denominator === undefined) {
    throw new SetCoverageError(
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
    throw new SetCoverageError(
      `This regency has no village that "${denominator}" counts. Take --coverage-denominator rural_and_urban.`,
    );
  }
  const measures = new Set<CoverageMeasure>();
  for (const { measure, value, unit } of targets) {
    if (measures.has(measure)) {
      throw new SetCoverageError(`There are two targets for ${measure}. Give one.`);
    }
    measures.add(measure);
    if (measure === 'groups') {
      if (unit === 'percent') {
        throw new SetCoverageError('A target for groups is a number, for example groups=250.');
      }
    } else if (value > (unit === 'percent' ? 100 : totals[measure])) {
      throw new SetCoverageError(
        `There are ${totals[measure]} ${measure}; a target of ${value}${unit === 'percent' ? ' %' : ''} cannot be reached.`,
      );
    }
  }
}
