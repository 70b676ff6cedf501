import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { RegencyRecord } from '../regencies/regency-repository.ts';
import { parseRegencySettings } from '../regencies/regency-settings.ts';
import { testGroupRow } from '../testing/test-group-row.ts';
import { createGroupIndexes } from './group-index.ts';

const now = Date.parse('2026-03-04T00:00:00Z');

function regency(code: string, revision = 1): RegencyRecord {
  return {
    code,
    revision,
    name: 'Contoh',
    kind: 'regency',
    officeName: 'Dinas Contoh',
    timeZone: 'Asia/Jakarta',
    locale: 'id',
    settings: parseRegencySettings('{}'),
    areaSource: { name: 'idn-area-data', version: '1', license: 'ODbL-1.0', url: '' },
    updatedAt: now,
  };
}

/** A database of which each regency has as many groups as it is told; it counts the reads. */
function createReader(groupsEach: number) {
  const reads: string[] = [];
  let failure: Error | undefined;
  return {
    reads,
    fail: (error?: Error) => (failure = error),
    list: async (code: string) => {
      reads.push(code);
      if (failure) throw failure;
      return Array.from({ length: groupsEach }, (_, index) => testGroupRow(code, `g-${index}`));
    },
  };
}

describe('the groups of a regency in memory', () => {
  it('are read once per revision and day', async () => {
    const groups = createReader(3);
    const indexes = createGroupIndexes({ groups });

    const [first, second] = await Promise.all([
      indexes.get(regency('35.02'), now),
      indexes.get(regency('35.02'), now + 1_000),
    ]);
    const changed = await indexes.get(regency('35.02', 2), now);
    await indexes.get(regency('35.02', 2), now + 86_400_000);

    assert.equal(first, second);
    assert.notEqual(changed, first);
    assert.equal(groups.reads.length, 3);
    assert.equal(first.search.groups.length, 3);
  });

  it('count each village once', async () => {
    const indexes = createGroupIndexes({ groups: createReader(42) });

    const { villagesWithGroup } = await indexes.get(regency('35.02'), now);

    assert.equal(villagesWithGroup, 1);
  });

  it('make room for others, those asked for longest ago first', async () => {
    const groups = createReader(10);
    const indexes = createGroupIndexes({ groups, maxGroups: 25 });
    for (const code of ['35.01', '35.02', '35.01', '35.03', '35.01', '35.02']) {
      await indexes.get(regency(code), now);
    }

    assert.deepEqual(groups.reads, ['35.01', '35.02', '35.03', '35.02']);
  });

  it('stay for the regency asked for last, however large it is', async () => {
    const groups = createReader(100);
    const indexes = createGroupIndexes({ groups, maxGroups: 25 });

    await indexes.get(regency('35.01'), now);
    await indexes.get(regency('35.01'), now);
    await indexes.get(regency('35.02'), now);
    await indexes.get(regency('35.01'), now);

    assert.deepEqual(groups.reads, ['35.01', '35.02', '35.01']);
  });

  it('are read again after a failure, of which those hear who waited', async () => {
    const groups = createReader(1);
    const indexes = createGroupIndexes({ groups });
    groups.fail(new Error('disk'));
    const waiting = [indexes.get(regency('35.02'), now), indexes.get(regency('35.02'), now)];
    for (const one of waiting) await assert.rejects(one, /disk/);

    groups.fail();
    const { search } = await indexes.get(regency('35.02'), now);

    assert.equal(search.groups.length, 1);
    assert.equal(groups.reads.length, 2);
  });
});
