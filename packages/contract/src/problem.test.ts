import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { problemCodes, problemSchema, problemStatus } from './problem.js';

const problem = { type: 'about:blank', title: 'Not found', status: 404, code: 'group-not-found' };

describe('problemSchema', () => {
  it('reads a problem without issues', () => {
    assert.deepEqual(problemSchema.parse(problem), { ...problem, issues: [] });
  });

  it('reads codes and fields that a newer backend has added', () => {
    const newer = {
      ...problem,
      code: 'moon-not-found',
      detail: 'x',
      issues: [{ path: 'a', code: 'b', hint: 1 }],
    };

    assert.deepEqual(problemSchema.parse(newer), {
      ...problem,
      code: 'moon-not-found',
      issues: [{ path: 'a', code: 'b' }],
    });
  });

  for (const value of [null, [], 'x', {}, { ...problem, status: '404' }, { ...problem, code: 1 }]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      assert.equal(problemSchema.safeParse(value).success, false);
    });
  }
});

describe('problemStatus', () => {
  it('has an error status for each code', () => {
    assert.deepEqual(Object.keys(problemStatus), [...problemCodes]);
    for (const status of Object.values(problemStatus)) assert.ok(status >= 400 && status < 600);
  });
});
