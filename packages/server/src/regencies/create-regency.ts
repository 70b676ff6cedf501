import { regencyCodeSchema } from '@kentongan/contract';
import type { Kysely } from 'kysely';

import { readRegencyAreas } from '../areas/read-regency-areas.ts';
import type { RegencyTable, Tables } from '../db/tables.ts';
import { CreateRegencyError } from './create-regency-error.ts';
import { provinceTimeZone } from './province-time-zone.ts';
import type { RegencySettings } from './regency-settings.ts';
import { toOrigin } from './to-origin.ts';

/** What an operator may say about a new regency; the rest has sensible defaults. */
export interface CreateRegencyOptions {
  /** Kemendagri code, for example `35.02`. */
  readonly code: string;
  readonly officeName?: string | undefined;
  /** Websites that may send messages; none means any. */
  readonly origins?: readonly string[] | undefined;
  readonly timeZone?: string | undefined;
  /** Milliseconds. */
  readonly now: number;
}

/** A regency that was made, or that was there already and stays as it is. */
export interface CreatedRegency {
  readonly isNew: boolean;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly officeName: string;
  readonly timeZone: string;
  readonly districts: number;
  readonly villages: number;
}

/** Rows of one insert; each has six values and an engine takes some thousands. */
const areasPerInsert = 400;

const timeZones = new Set(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']);

/**
 * Makes a regency with all its districts and villages. One that exists is left alone.
 *
 * @throws {@link CreateRegencyError} for an unknown code, a wrong origin or time zone.
 */
export async function createRegency(
  db: Kysely<Tables>,
  options: CreateRegencyOptions,
): Promise<CreatedRegency> {
  const { code, now } = options;
  const timeZone = options.timeZone ?? provinceTimeZone(code);
  if (!timeZones.has(timeZone)) {
    throw new CreateRegencyError(
      `Time zone "${timeZone}" is not used in Indonesia. Take one of: ${[...timeZones].join(', ')}.`,
    );
  }
  const allowedOrigins = (options.origins ?? []).map(toOrigin);
  const areas = regencyCodeSchema.safeParse(code).success ? await readRegencyAreas(code) : null;
  if (!areas) {
    throw new CreateRegencyError(
      `No regency or city has the code "${code}". Give the Kemendagri code of a kabupaten or kota, for example 35.02 for Ponorogo.`,
    );
  }

  const kindName = areas.kind === 'city' ? 'Kota' : 'Kabupaten';
  const settings: Partial<RegencySettings> = { allowedOrigins };
  const row: RegencyTable = {
    regency_code: code,
    name: areas.name,
    kind: areas.kind,
    office_name:
      options.officeName?.trim() || `Dinas Komunikasi dan Informatika ${kindName} ${areas.name}`,
    time_zone: timeZone,
    locale: 'id',
    settings: JSON.stringify(settings),
    area_source: JSON.stringify(areas.source),
    revision: 1,
    created_at: now,
    updated_at: now,
  };
  return db.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('regency')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    const isNew = Number(numInsertedOrUpdatedRows) > 0;
    if (isNew) {
      const rows = [
        ...areas.districts.map((district) => ({
          regency_code: code,
          code: district.code,
          level: 'district',
          parent_code: code,
          name: district.name,
          village_kind: null,
        })),
        ...areas.villages.map((village) => ({
          regency_code: code,
          code: village.code,
          level: 'village',
          parent_code: village.districtCode,
          name: village.name,
          village_kind: village.kind,
        })),
      ];
      for (let start = 0; start < rows.length; start += areasPerInsert) {
        const part = rows.slice(start, start + areasPerInsert);
        await transaction.insertInto('area').values(part).execute();
      }
    }
    const stored = await transaction
      .selectFrom('regency')
      .select(['name', 'kind', 'office_name', 'time_zone'])
      .where('regency_code', '=', code)
      .executeTakeFirstOrThrow();
    return {
      isNew,
      code,
      name: stored.name,
      kind: stored.kind,
      officeName: stored.office_name,
      timeZone: stored.time_zone,
      districts: areas.districts.length,
      villages: areas.villages.length,
    };
  });
}
