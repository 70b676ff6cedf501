import type { Kysely } from 'kysely';
import * as z from 'zod/mini';

import { areaSourceSchema, type Areas, type AreaSource } from '@kentongan/contract';

import type { RegencyTable, Tables } from '../db/tables.ts';
import { parseRegencySettings, type RegencySettings } from './regency-settings.ts';

/** A regency as this backend keeps it, also what the public does not see. */
export interface RegencyRecord {
  readonly code: string;
  /** Grows with each write that a public answer can show. */
  readonly revision: number;
  readonly name: string;
  readonly kind: string;
  readonly officeName: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly settings: RegencySettings;
  readonly areaSource: AreaSource;
  /** Milliseconds. */
  readonly updatedAt: number;
}

/** Reads regencies and their areas. */
export interface RegencyRepository {
  find(code: string): Promise<RegencyRecord | undefined>;
  /** One narrow row, cheap enough for every request. */
  findVersion(code: string): Promise<{ revision: number; timeZone: string } | undefined>;
  readAreas(regency: RegencyRecord): Promise<Areas>;
  hasVillage(code: string, villageCode: string): Promise<boolean>;
}

/** Makes the repository on an open database. */
export function createRegencyRepository(db: Kysely<Tables>): RegencyRepository {
  return {
    async find(code) {
      const row = await db
        .selectFrom('regency')
        .selectAll()
        .where('regency_code', '=', code)
        .executeTakeFirst();
      return row && toRegencyRecord(row);
    },

    async findVersion(code) {
      const row = await db
        .selectFrom('regency')
        .select(['revision', 'time_zone'])
        .where('regency_code', '=', code)
        .executeTakeFirst();
      return row && { revision: row.revision, timeZone: row.time_zone };
    },

    async readAreas({ code: regencyCode, areaSource }) {
      const rows = await db
        .selectFrom('area')
        .selectAll()
        .where('regency_code', '=', regencyCode)
        .orderBy('code')
        .execute();
      return {
        regencyCode,
        districts: rows
          .filter(({ level }) => level === 'district')
          .map(({ code, name }) => ({ code, name })),
        villages: rows
          .filter(({ level }) => level === 'village')
          .map(({ code, parent_code, name, village_kind }) => ({
            code,
            districtCode: parent_code,
            name,
            kind: village_kind ?? 'rural',
          })),
        source: areaSource,
      };
    },

    async hasVillage(code, villageCode) {
      const row = await db
        .selectFrom('area')
        .select('code')
        .where('regency_code', '=', code)
        .where('code', '=', villageCode)
        .where('level', '=', 'village')
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

function toRegencyRecord(row: RegencyTable): RegencyRecord {
  return {
    code: row.regency_code,
    revision: row.revision,
    name: row.name,
    kind: row.kind,
    officeName: row.office_name,
    timeZone: row.time_zone,
    locale: row.locale,
    settings: parseRegencySettings(row.settings),
    areaSource: z.parse(areaSourceSchema, JSON.parse(row.area_source)),
    updatedAt: row.updated_at,
  };
}
