import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Areas, Coverage } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

describe('coverage', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;

    before(async () => {
      database = await open();
      test = createTestApp(database, { now: () => Date.parse('2026-03-04T00:00:00Z') });
    });

    const addRegency = async (code: string, settings = {}) => {
      await insertRegency(database.db, code, { settings });
      await insertAreas(database.db, code);
    };
    const readVillages = async (regency: string, district?: string) => {
      const rows = await database.db
        .selectFrom('area')
        .select(['code', 'parent_code', 'village_kind'])
        .where('regency_code', '=', regency)
        .where('level', '=', 'village')
        .orderBy('code')
        .execute();
      return rows.filter(({ parent_code }) => !district || parent_code === district);
    };
    const readCoverage = (code: string) => test.read<Coverage>(`/v1/regencies/${code}/coverage`);
    const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);

    it('of Ponorogo in 2022 is 21 of 307 villages and 11 of 21 districts', async () => {
      await addRegency('35.02');
      const villages = await readVillages('35.02');
      const districts = [...new Set(villages.map(({ parent_code }) => parent_code))].slice(0, 11);
      // Two villages in each of ten districts and one in the eleventh.
      const chosen = districts
        .flatMap((district) => villages.filter((v) => v.parent_code === district).slice(0, 2))
        .slice(0, 21);
      for (const { code } of chosen) await insertGroup(database.db, '35.02', { areaCode: code });

      const coverage = await readCoverage('35.02');

      assert.equal(coverage.groupsTotal, 21);
      assert.deepEqual([coverage.villagesWithGroup, coverage.villagesTotal], [21, 307]);
      assert.deepEqual([coverage.districtsWithGroup, coverage.districtsTotal], [11, 21]);
      assert.equal(percent(coverage.villagesWithGroup, coverage.villagesTotal), '6.8');
      assert.equal(percent(coverage.districtsWithGroup, coverage.districtsTotal), '52.4');
      assert.deepEqual(coverage.byLegalStatus, { pilot: 21, decreed: 0, incorporated: 0 });
      assert.equal(coverage.asOf, '2026-03-04');
    });

    it('names the source of its areas and the version and licence of that', async () => {
      const { areaSource, areaDatasetVersion } = await readCoverage('35.02');
      const areas = await test.read<Areas>('/v1/regencies/35.02/areas');

      assert.deepEqual(areaSource, areas.source);
      assert.equal(areaSource.license, 'ODbL-1.0');
      assert.equal(areaSource.version, areaDatasetVersion);
    });

    it('of Musi Banyuasin divides by 229 or by 242 villages, as the office chose, and says so', async () => {
      await addRegency('16.06', { coverageDenominator: 'rural' });
      const villages = await readVillages('16.06');
      const urban = villages.find(({ village_kind }) => village_kind === 'urban');
      const rural = villages.find(({ village_kind }) => village_kind === 'rural');
      for (const village of [urban, rural]) {
        assert(village);
        await insertGroup(database.db, '16.06', { areaCode: village.code });
      }
      const desaOnly = await readCoverage('16.06');
      await database.db
        .updateTable('regency')
        .set({ settings: '{}', revision: 2 })
        .where('regency_code', '=', '16.06')
        .execute();
      const both = await readCoverage('16.06');

      assert.deepEqual(
        [desaOnly.denominator, desaOnly.villagesWithGroup, desaOnly.villagesTotal],
        ['rural', 1, 229],
      );
      assert.deepEqual(
        [both.denominator, both.villagesWithGroup, both.villagesTotal],
        ['rural_and_urban', 2, 242],
      );
      assert.deepEqual(both.byVillageKind.urban, { villagesTotal: 13, villagesWithGroup: 1 });
      assert.deepEqual(desaOnly.byVillageKind, both.byVillageKind);
    });

    it('counts 42 groups of one village once, those of its neighbourhoods too', async () => {
      await addRegency('33.07');
      const [village] = await readVillages('33.07');
      assert(village);
      for (let number = 1; number <= 42; number += 1) {
        await insertGroup(database.db, '33.07', {
          areaCode: village.code,
          name: `RT ${number}`,
          level: number === 1 ? 'village' : 'neighborhood',
        });
      }

      const coverage = await readCoverage('33.07');

      assert.equal(coverage.groupsTotal, 42);
      assert.equal(coverage.villagesWithGroup, 1);
      assert.equal(coverage.districtsWithGroup, 1);
      const district = coverage.districts.find(({ code }) => code === village.parent_code);
      assert.deepEqual([district?.groupsTotal, district?.villagesWithGroup], [42, 1]);
    });

    it('counts a district with a forum of its own, and no village for it', async () => {
      await addRegency('36.72');
      const [village] = await readVillages('36.72');
      assert(village);
      await insertGroup(database.db, '36.72', {
        areaCode: village.parent_code,
        level: 'district',
        groupType: 'kim_forum',
        legalStatus: 'decreed',
      });
      await insertGroup(database.db, '36.72', { areaCode: '36.72', level: 'regency' });

      const coverage = await readCoverage('36.72');

      assert.deepEqual(
        [coverage.groupsTotal, coverage.villagesWithGroup, coverage.districtsWithGroup],
        [2, 0, 1],
      );
      assert.deepEqual(coverage.byLegalStatus, { pilot: 1, decreed: 1, incorporated: 0 });
    });

    it('of a regency without any group is nought of all its villages', async () => {
      await addRegency('33.72');

      const coverage = await readCoverage('33.72');

      assert.deepEqual([coverage.groupsTotal, coverage.villagesWithGroup], [0, 0]);
      assert.deepEqual([coverage.villagesTotal, coverage.districts.length], [54, 5]);
    });
  });
});
