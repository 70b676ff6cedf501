import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { districtOf, districtCount, generateGroups, villageCount } from './generate-groups.ts';

describe('generateGroups', () => {
  it('makes the same groups each time', () => {
    assert.deepEqual(generateGroups(50), generateGroups(50));
  });

  it('gives each its own address and spreads them over all villages and districts', () => {
    const groups = generateGroups(1_000);

    assert.equal(new Set(groups.map(({ slug }) => slug)).size, 1_000);
    assert.equal(new Set(groups.map(({ village }) => village)).size, villageCount);
    assert.equal(new Set(groups.map(({ district }) => district)).size, districtCount);
  });

  it('puts every village into one district', () => {
    for (const { village, district } of generateGroups(400)) {
      assert.equal(districtOf(village), district);
    }
  });
});
