import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as z from 'zod/mini';

import { openEnum } from './open-enum.js';
import { onSkippedRecord, tolerantList } from './tolerant-list.js';

const record = z.object({ name: z.string() });

describe('tolerantList', () => {
  it('leaves out what cannot be read and keeps the rest in order', () => {
    const list = tolerantList(record);

    assert.deepEqual(list.parse([{ name: 'a' }, null, { name: 1 }, {}, 'x', { name: 'b' }]), [
      { name: 'a' },
      { name: 'b' },
    ]);
  });

  for (const value of [undefined, null, 'x', {}, 7, { length: 0 }]) {
    it(`refuses ${JSON.stringify(value) ?? 'undefined'}, which is no list`, () => {
      const result = tolerantList(record).safeParse(value);

      assert.deepEqual(
        result.error?.issues.map(({ code, path }) => ({ code, path })),
        [{ code: 'invalid_type', path: [] }],
      );
    });
  }

  it('names the field of an object that lacks the list', () => {
    const result = z.object({ items: tolerantList(record) }).safeParse({});

    assert.deepEqual(result.error?.issues[0]?.path, ['items']);
  });

  it('reads a missing list as what it was told to', () => {
    const page = z.object({ items: tolerantList(record, []) });

    assert.deepEqual(page.parse({}), { items: [] });
    assert.equal(page.safeParse({ items: null }).success, false);
  });
});

describe('onSkippedRecord', () => {
  it('tells of each record left out, until it is stopped', () => {
    const told: unknown[] = [];
    const stop = onSkippedRecord((issues) => told.push(issues.map(({ path }) => path.join('.'))));

    tolerantList(record).parse([{ name: 'a' }, { name: 1 }]);
    stop();
    tolerantList(record).parse([{ name: 2 }]);

    assert.deepEqual(told, [['name']]);
  });
});

describe('openEnum', () => {
  it('lets values pass that a newer backend has added', () => {
    const schema = openEnum<'kim'>();

    assert.equal(schema.parse('kim'), 'kim');
    assert.equal(schema.parse('village_radio'), 'village_radio');
    assert.equal(schema.safeParse(1).success, false);
  });
});
