import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { UsageError } from './command.ts';
import { parseTarget } from './parse-target.ts';

describe('parseTarget', () => {
  it('reads a share or a number, with or without a day', () => {
    assert.deepEqual(parseTarget('villages=80%@2026-12-31'), {
      measure: 'villages',
      value: 80,
      unit: 'percent',
      due: '2026-12-31',
    });
    assert.deepEqual(parseTarget('groups=250'), {
      measure: 'groups',
      value: 250,
      unit: 'count',
      due: null,
    });
  });

  for (const wrong of [
    'villages',
    'villages=',
    'villages=0',
    'villages=-3',
    'villages=12.5%',
    'islands=3',
    'districts=21@soon',
    'districts=21@2026-02-30',
    'districts=21 or more',
  ]) {
    it(`refuses "${wrong}" with examples`, () => {
      assert.throws(
        () => parseTarget(wrong),
        (error) => error instanceof UsageError && /districts=21/.test(error.message),
      );
    });
  }
});
