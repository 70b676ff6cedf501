import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { coveredGroup as group } from '../testing/covered-group.js';
import { toGrowth } from './to-growth.js';

const village = (code: string) => ({ code, districtCode: '1', name: code, kind: 'rural' });

describe('toGrowth', () => {
  it('leaves no year out between the first and the current one', () => {
    const { years } = toGrowth([group({ establishedOn: '2023' })], [village('a')], '2026-03-04');

    assert.deepEqual(
      years.map(({ year, groups, villages }) => [year, groups, villages]),
      [
        [2023, 1, 1],
        [2024, 1, 1],
        [2025, 1, 1],
        [2026, 1, 1],
      ],
    );
  });

  it('takes a year that cannot be for no year', () => {
    for (const establishedOn of ['1202', '1997-12-31', '2027', '9999']) {
      const growth = toGrowth([group({ establishedOn })], [village('a')], '2026-03-04');

      assert.deepEqual(growth, { years: [], undatedGroups: 1, undatedVillages: 1 });
    }
  });

  it('takes the decree where the founding cannot be', () => {
    const groups = [group({ establishedOn: '0223', decreedOn: '2026-01-01' })];

    assert.equal(toGrowth(groups, [village('a')], '2026-03-04').years[0]?.year, 2026);
  });

  it('counts a group of an uncounted village as a group and covers nothing with it', () => {
    const groups = [group({ villageCode: 'kelurahan', establishedOn: '2026' })];

    const { years, undatedVillages } = toGrowth(groups, [village('a')], '2026-03-04');

    assert.deepEqual(years, [{ year: 2026, groups: 1, villages: 0 }]);
    assert.equal(undatedVillages, 0);
  });

  it('adds up to all groups and all covered villages', () => {
    const villages = ['a', 'b', 'c', 'd'].map(village);
    const groups = ['2020', '2022', null, '2022', null].map((establishedOn, index) =>
      group({ villageCode: 'abcab'.charAt(index), establishedOn }),
    );

    const { years, undatedGroups, undatedVillages } = toGrowth(groups, villages, '2024-01-01');

    const last = years.at(-1);
    assert.equal((last?.groups ?? 0) + undatedGroups, groups.length);
    assert.equal((last?.villages ?? 0) + undatedVillages, 3);
  });
});
