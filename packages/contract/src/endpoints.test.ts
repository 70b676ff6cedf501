import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { endpoints } from './endpoints.js';
import type { Endpoint } from './endpoint.js';
import { limits } from './limits.js';
import { problemCodes } from './problem.js';
import { sampleAnswers } from './testing/samples.js';

const every: readonly Endpoint[] = endpoints;

/** Every place of a value where an object stands, as paths. */
function objectPaths(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => objectPaths(item, [...path, key]));
  return Array.isArray(value) ? inner : [[...path], ...inner];
}

function addFieldAt(value: unknown, path: readonly string[]): unknown {
  const copy: unknown = structuredClone(value);
  const target = path.reduce<Record<string, unknown>>(
    // Each path was made from this very value.
    (object, key) => object[key] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  target['addedByANewerBackend'] = { anything: [1] };
  return copy;
}

describe('the endpoints', () => {
  it('have names of their own', () => {
    const names = every.map(({ operationId }) => operationId);

    assert.equal(new Set(names).size, names.length);
  });

  it('have places of their own', () => {
    const places = every.map(({ method, path }) => `${method} ${path}`);

    assert.equal(new Set(places).size, places.length);
  });

  it('name only problems that exist', () => {
    const known = new Set<string>(problemCodes);

    for (const { problems = [] } of every) {
      for (const code of problems) assert.ok(known.has(code), code);
    }
  });

  for (const endpoint of every) {
    const { operationId, path, params, query, body, method, response } = endpoint;

    describe(operationId, () => {
      it('declares each parameter of its path', () => {
        const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);

        assert.deepEqual(Object.keys(params?.shape ?? {}).sort(), named.sort());
      });

      it('sends a body only where one is stored', () => {
        assert.equal(body !== undefined, method === 'POST');
      });

      it('refuses a query it does not know', () => {
        if (!query) return;
        assert.equal(query.safeParse({}).success, true);
        assert.equal(query.safeParse({ unknown: '1' }).success, false);
      });

      it('reads its sample', () => {
        assert.deepEqual(response.parse(sampleAnswers[operationId]), sampleAnswers[operationId]);
      });

      it('reads answers to which fields have been added, wherever', () => {
        const sample = sampleAnswers[operationId];

        for (const place of objectPaths(sample)) {
          assert.deepEqual(response.parse(addFieldAt(sample, place)), sample, place.join('.'));
        }
      });

      for (const wrong of [undefined, null, [], [null], 'x', 7, {}, { items: 'x' }]) {
        it(`refuses ${JSON.stringify(wrong) ?? 'undefined'} as its answer`, () => {
          assert.equal(response.safeParse(wrong).success, false);
        });
      }
    });
  }
});

describe('the query of listGroups', () => {
  const { query } = endpoints[3];

  it('reads numbers from text', () => {
    assert.deepEqual(query.parse({ limit: '20', q: 'wates' }), { limit: 20, q: 'wates' });
  });

  for (const wrong of [
    { limit: '0' },
    { limit: `${limits.pageSizeMax + 1}` },
    { limit: 'many' },
    { limit: '1.5' },
    { cursor: '' },
    { cursor: 'a'.repeat(201) },
    { q: 'a'.repeat(limits.searchText + 1) },
    { district: '35.02' },
    { groupType: 'village_radio' },
    { legalStatus: 'lost' },
  ]) {
    it(`refuses ${JSON.stringify(wrong).slice(0, 60)}`, () => {
      assert.equal(query.safeParse(wrong).success, false);
    });
  }
});

describe('an answer of getDirectory', () => {
  const { response } = endpoints[2];
  const sample = sampleAnswers['getDirectory'] as { groups: object[] };

  it('keeps values that a newer backend has added', () => {
    const groups = [{ ...sample.groups[0], groupType: 'village_radio', villageKind: 'nagari' }];

    assert.deepEqual(response.parse({ ...sample, groups }).groups, groups);
  });

  it('leaves out a group that cannot be read and keeps the others', () => {
    const groups = [null, { ...sample.groups[0], slug: '../x' }, sample.groups[0], 'x'];

    assert.deepEqual(response.parse({ ...sample, groups }).groups, sample.groups);
  });

  it('is harmless with a prototype in it', () => {
    const text = JSON.stringify(sample).replace('{"slug"', '{"__proto__":{"polluted":1},"slug"');

    const [group] = response.parse(JSON.parse(text)).groups;

    assert.equal((group as { polluted?: number } | undefined)?.polluted, undefined);
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });
});

describe('an answer of getGroup', () => {
  const { response } = endpoints[4];

  it('leaves out a channel that would run code', () => {
    const channels = [{ kind: 'website', label: 'x', url: 'javascript:alert(1)' }];

    const group = response.parse({ ...sampleAnswers['getGroup'], channels });

    assert.deepEqual(group.channels, []);
  });
});
