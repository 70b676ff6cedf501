import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Areas, Coverage, UncoveredVillages } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { setCoverage, type SetCoverageOptions } from '../regencies/set-coverage.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

/** Desa Batuah, Kec. Loa Janan, Kab. Kutai Kartanegara. */
const batuah = '64.02.03.2006';

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
    const readUncovered = (code: string) =>
      test.read<UncoveredVillages>(`/v1/regencies/${code}/coverage/uncovered-villages`);
    const change = (code: string, options: Omit<SetCoverageOptions, 'code' | 'now'>) =>
      setCoverage(database.db, { code, now: 1, ...options });
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

    it('of Ponorogo in 2022 has the target of 21 groups reached, and that of every district not', async () => {
      await change('35.02', {
        targets: [
          { measure: 'groups', value: 21, unit: 'count', due: '2022-12-31' },
          { measure: 'districts', value: 100, unit: 'percent', due: null },
        ],
      });

      const { targets, kimTotal, districtsWithGroup } = await readCoverage('35.02');

      assert.deepEqual(targets, [
        { measure: 'groups', count: 21, percent: null, due: '2022-12-31' },
        { measure: 'districts', count: 21, percent: 100, due: null },
      ]);
      assert.deepEqual([kimTotal, districtsWithGroup], [21, 11]);
    });

    it('lists the 286 villages of Ponorogo without a KIM, each with its district', async () => {
      const { villages, districts, denominator, asOf, source } = await readUncovered('35.02');

      assert.equal(villages.length, 307 - 21);
      assert.equal(districts.length, 21);
      assert.deepEqual([denominator, asOf], ['rural_and_urban', '2026-03-04']);
      assert.equal(source.license, 'ODbL-1.0');
      const wates = villages.filter(({ name }) => name === 'Wates');
      assert.deepEqual(
        wates.map(({ code, districtCode, kind }) => [code, districtCode, kind]),
        [
          ['35.02.01.2008', '35.02.01', 'rural'],
          ['35.02.18.2016', '35.02.18', 'rural'],
        ],
      );
    });

    it('names the source of its areas and the version and licence of that', async () => {
      const { areaSource, areaDatasetVersion } = await readCoverage('35.02');
      const areas = await test.read<Areas>('/v1/regencies/35.02/areas');

      assert.deepEqual(areaSource, areas.source);
      assert.equal(areaSource.license, 'ODbL-1.0');
      assert.equal(areaSource.version, areaDatasetVersion);
    });

    it('of Musi Banyuasin divides by 229 or by 242 villages, as the office chose, and says so', async () => {
      await addRegency('16.06');
      await change('16.06', { denominator: 'rural' });
      const villages = await readVillages('16.06');
      const urban = villages.find(({ village_kind }) => village_kind === 'urban');
      const rural = villages.find(({ village_kind }) => village_kind === 'rural');
      for (const village of [urban, rural]) {
        assert(village);
        await insertGroup(database.db, '16.06', { areaCode: village.code });
      }
      const desaOnly = await readCoverage('16.06');
      const desaWithout = await readUncovered('16.06');
      await change('16.06', { denominator: 'rural_and_urban' });
      const both = await readCoverage('16.06');
      const bothWithout = await readUncovered('16.06');

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
      assert.equal(desaWithout.villages.length, 228);
      assert.equal(desaWithout.denominator, 'rural');
      assert.ok(desaWithout.villages.every(({ kind }) => kind === 'rural'));
      assert.equal(bothWithout.villages.length, 240);
    });

    it('rounds a share up to whole villages, of the denominator in force', async () => {
      await change('16.06', {
        targets: [{ measure: 'villages', value: 50, unit: 'percent', due: '2027-12-31' }],
      });
      const both = await readCoverage('16.06');
      await change('16.06', { denominator: 'rural' });
      const desaOnly = await readCoverage('16.06');

      assert.deepEqual([both.targets[0]?.count, desaOnly.targets[0]?.count], [121, 115]);
    });

    it('of Wonosobo counts 48 KIM and none of the 16 arts forums', async () => {
      await addRegency('33.07');
      const villages = await readVillages('33.07');
      for (const { code } of villages.slice(0, 48)) {
        await insertGroup(database.db, '33.07', { areaCode: code });
      }
      for (const { code } of villages.slice(100, 116)) {
        await insertGroup(database.db, '33.07', {
          areaCode: code,
          groupType: 'traditional_media_forum',
        });
      }

      const coverage = await readCoverage('33.07');

      assert.deepEqual([coverage.groupsTotal, coverage.kimTotal], [64, 48]);
      assert.deepEqual([coverage.villagesWithGroup, coverage.villagesTotal], [48, 265]);
      assert.equal(percent(48, coverage.villagesTotal), '18.1');
      assert.equal(coverage.growth?.undatedGroups, 48);
      const kims = coverage.districts.map(({ kimTotal = 0 }) => kimTotal);
      assert.equal(
        kims.reduce((sum, count) => sum + count, 0),
        48,
      );
      assert.equal((await readUncovered('33.07')).villages.length, 265 - 48);
    });

    it('counts a district with nothing but a telecentre or an arts forum as without a KIM', async () => {
      await addRegency('35.76');
      const [village] = await readVillages('35.76');
      assert(village);
      await insertGroup(database.db, '35.76', { areaCode: village.code, groupType: 'telecenter' });
      await insertGroup(database.db, '35.76', {
        areaCode: village.parent_code,
        level: 'district',
        groupType: 'traditional_media_forum',
      });

      const coverage = await readCoverage('35.76');

      assert.deepEqual([coverage.groupsTotal, coverage.kimTotal], [2, 0]);
      assert.deepEqual([coverage.villagesWithGroup, coverage.districtsWithGroup], [0, 0]);
    });

    it('counts the 42 groups of Batuah once, those of its neighbourhoods too', async () => {
      await addRegency('64.02');
      const village = (await readVillages('64.02')).find(({ code }) => code === batuah);
      assert(village);
      for (let number = 1; number <= 42; number += 1) {
        await insertGroup(database.db, '64.02', {
          areaCode: village.code,
          name: `RT ${number}`,
          level: number === 1 ? 'village' : 'neighborhood',
        });
      }

      const coverage = await readCoverage('64.02');

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

    it('of Solo, a city without any group, is nought of all its villages', async () => {
      await addRegency('33.72');

      const coverage = await readCoverage('33.72');

      assert.deepEqual(coverage.growth, { years: [], undatedGroups: 0, undatedVillages: 0 });
      assert.deepEqual(coverage.targets, []);
      assert.equal((await readUncovered('33.72')).villages.length, 54);

      assert.deepEqual([coverage.groupsTotal, coverage.villagesWithGroup], [0, 0]);
      assert.deepEqual([coverage.villagesTotal, coverage.districts.length], [54, 5]);
    });

    it('grows by the year of the founding or else of the first decree, and guesses no year', async () => {
      await addRegency('35.72');
      const villages = await readVillages('35.72');
      const decree = (issuedOn: string | null, kind: 'decree' | 'circular' = 'decree') => ({
        kind,
        number: '1',
        issuedOn,
      });
      const [first, second, third, fourth] = villages;
      assert(first && second && third && fourth);
      const groups = [
        { areaCode: first.code, establishedOn: '2012', decrees: [decree('2020-01-02')] },
        { areaCode: first.code, decrees: [decree('2023-05-06'), decree('2021-02-03')] },
        { areaCode: second.code, establishedOn: '2023-11' },
        // A circular is no decree, and without a date nothing is known.
        { areaCode: third.code, decrees: [decree('2019-01-01', 'circular')] },
        { areaCode: fourth.code, decrees: [decree(null)] },
        { areaCode: second.code },
      ];
      for (const group of groups) await insertGroup(database.db, '35.72', group);

      const { growth, kimTotal, villagesWithGroup } = await readCoverage('35.72');

      const at = (year: number) => growth?.years.find((known) => known.year === year);
      assert.equal(growth?.years.length, 2026 - 2012 + 1);
      assert.deepEqual(at(2012), { year: 2012, groups: 1, villages: 1 });
      assert.deepEqual(at(2020), { year: 2020, groups: 1, villages: 1 });
      assert.deepEqual(at(2021), { year: 2021, groups: 2, villages: 1 });
      assert.deepEqual(at(2026), { year: 2026, groups: 3, villages: 2 });
      assert.deepEqual([growth?.undatedGroups, growth?.undatedVillages], [3, 2]);
      assert.deepEqual([kimTotal, villagesWithGroup], [6, 4]);
    });

    it('has no list of villages for a regency that is not there', async () => {
      const answer = await test.request('/v1/regencies/99.99/coverage/uncovered-villages');

      assert.equal(answer.status, 404);
    });
  });
});
