import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toJson } from './to-json.ts';

describe('toJson', () => {
  it('writes one line', () => {
    assert.equal(
      toJson({ total: 2, groups: [{ name: 'a' }] }),
      '{"total":2,"groups":[{"name":"a"}]}',
    );
  });

  it('gives each record of the named list a line of its own', () => {
    const value = {
      total: 2,
      districts: [{ code: '1' }],
      groups: [{ name: 'a\nb' }, { name: 'c' }],
    };

    const json = toJson(value, 'groups');

    assert.deepEqual(json.split('\n'), [
      '{"total":2,"districts":[{"code":"1"}],"groups":[',
      '{"name":"a\\nb"},',
      '{"name":"c"}',
      ']}',
    ]);
    assert.deepEqual(JSON.parse(json), value);
  });

  it('writes an empty list, and leaves out what has no value', () => {
    const json = toJson({ groups: [], notice: undefined }, 'groups');

    assert.deepEqual(JSON.parse(json), { groups: [] });
  });
});
