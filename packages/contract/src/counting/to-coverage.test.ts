import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { sampleAreas } from '../kit/area-samples.js';
import { coveredGroup } from '../testing/covered-group.js';
import type { CoverageInput } from './coverage-input.js';
import { toCoverage } from './to-coverage.js';
import { toUncoveredVillages } from './to-uncovered-villages.js';

const areas = sampleAreas({
  districts: [
    { code: '1', name: 'Slahung' },
    { code: '2', name: 'Ngrayun' },
  ],
  villages: [
    { code: 'a', districtCode: '1', name: 'Broto', kind: 'rural' },
    { code: 'b', districtCode: '1', name: 'Wates', kind: 'urban' },
    { code: 'c', districtCode: '2', name: 'Baosan', kind: 'rural' },
    { code: 'd', districtCode: '2', name: 'Cepoko', kind: 'customary' },
  ],
});
const input = (change: Partial<CoverageInput> = {}): CoverageInput => ({
  areas,
  groups: [coveredGroup()],
  denominator: 'rural_and_urban',
  asOf: '2026-03-04',
  ...change,
});

describe('toCoverage', () => {
  it('counts a village once, however many KIM it and its neighbourhoods have', () => {
    const groups = [
      coveredGroup(),
      coveredGroup(),
      coveredGroup({ level: 'neighborhood' }),
      coveredGroup({ level: 'neighborhood', legalStatus: 'decreed' }),
    ];

    const coverage = toCoverage(input({ groups }));

    assert.deepEqual([coverage.villagesWithGroup, coverage.villagesTotal], [1, 4]);
    assert.deepEqual([coverage.groupsTotal, coverage.kimTotal], [4, 4]);
    assert.deepEqual(coverage.byLegalStatus, { pilot: 3, decreed: 1, incorporated: 0 });
    assert.deepEqual(coverage.districts, [
      {
        code: '1',
        name: 'Slahung',
        villagesTotal: 2,
        villagesWithGroup: 1,
        groupsTotal: 4,
        kimTotal: 4,
      },
      {
        code: '2',
        name: 'Ngrayun',
        villagesTotal: 2,
        villagesWithGroup: 0,
        groupsTotal: 0,
        kimTotal: 0,
      },
    ]);
  });

  it('covers nothing with an arts forum, a telecentre or a group of the whole regency', () => {
    const groups = [
      coveredGroup({ groupType: 'traditional_media_forum' }),
      coveredGroup({ groupType: 'telecenter' }),
      coveredGroup({ level: 'regency', districtCode: null, villageCode: null }),
    ];

    const coverage = toCoverage(input({ groups }));

    assert.deepEqual([coverage.villagesWithGroup, coverage.districtsWithGroup], [0, 0]);
    assert.deepEqual([coverage.groupsTotal, coverage.kimTotal], [3, 1]);
  });

  it("covers a district with its own KIM or its KIM's forum, and no village", () => {
    const ofDistrict = { level: 'district', villageCode: null } as const;
    const groups = [
      coveredGroup(ofDistrict),
      coveredGroup({ ...ofDistrict, groupType: 'kim_forum', districtCode: '2' }),
    ];

    const coverage = toCoverage(input({ groups }));

    assert.deepEqual([coverage.villagesWithGroup, coverage.districtsWithGroup], [0, 2]);
  });

  it('covers no district with a forum of a village', () => {
    const coverage = toCoverage(input({ groups: [coveredGroup({ groupType: 'kim_forum' })] }));

    assert.equal(coverage.districtsWithGroup, 0);
  });

  it('divides by the villages that the office counts, and tells each kind apart', () => {
    const groups = [coveredGroup({ villageCode: 'b' }), coveredGroup({ villageCode: 'd' })];

    const all = toCoverage(input({ groups }));
    const rural = toCoverage(input({ groups, denominator: 'rural' }));

    assert.deepEqual([all.villagesWithGroup, all.villagesTotal], [2, 4]);
    assert.deepEqual([rural.villagesWithGroup, rural.villagesTotal], [1, 3]);
    assert.equal(rural.denominator, 'rural');
    assert.deepEqual(rural.byVillageKind, {
      rural: { villagesTotal: 2, villagesWithGroup: 0 },
      urban: { villagesTotal: 1, villagesWithGroup: 1 },
      customary: { villagesTotal: 1, villagesWithGroup: 1 },
    });
  });

  it('turns a share into the whole number that reaches it', () => {
    const { targets } = toCoverage(
      input({
        denominator: 'rural',
        targets: [
          { measure: 'villages', value: 50, unit: 'percent', due: '2027-12-31' },
          { measure: 'districts', value: 100, unit: 'percent', due: null },
          { measure: 'groups', value: 21, unit: 'count', due: null },
        ],
      }),
    );

    assert.deepEqual(targets, [
      { measure: 'villages', count: 2, percent: 50, due: '2027-12-31' },
      { measure: 'districts', count: 2, percent: 100, due: null },
      { measure: 'groups', count: 21, percent: null, due: null },
    ]);
  });

  it('is nought of all villages where there is no group', () => {
    const coverage = toCoverage(input({ groups: [] }));

    assert.deepEqual([coverage.villagesWithGroup, coverage.villagesTotal], [0, 4]);
    assert.deepEqual(coverage.growth, { years: [], undatedGroups: 0, undatedVillages: 0 });
  });
});

describe('toUncoveredVillages', () => {
  const codes = (change: Partial<CoverageInput>) =>
    toUncoveredVillages(input(change)).villages.map(({ code }) => code);

  it('lists the counted villages without a KIM of their own', () => {
    assert.deepEqual(codes({}), ['b', 'c', 'd']);
    assert.deepEqual(codes({ denominator: 'rural' }), ['c', 'd']);
    assert.deepEqual(codes({ groups: [coveredGroup({ groupType: 'telecenter' })] }), [
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});
