import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as z from 'zod/mini';

import { toProblemIssues } from './to-problem-issues.js';

const schema = z.strictObject({
  name: z.string().check(z.minLength(2)),
  tags: z.array(z.strictObject({ id: z.int() })),
  text: z.string().check(z.refine((text) => text !== 'no', { params: { code: 'own-code' } })),
  plain: z.string().check(z.refine((text) => text !== 'no')),
});

const issuesOf = (value: unknown) => toProblemIssues(schema.safeParse(value).error?.issues ?? []);

describe('toProblemIssues', () => {
  it('joins field names by dots and keeps the code', () => {
    const value = { name: 'x', tags: [{ id: 1 }, { id: 'a' }], text: 'yes', plain: 'yes' };

    assert.deepEqual(issuesOf(value), [
      { path: 'name', code: 'too_small' },
      { path: 'tags.1.id', code: 'invalid_type' },
    ]);
  });

  it('names each field that is not known, at every depth', () => {
    const value = { name: 'xy', tags: [{ id: 1, a: 1 }], text: 'y', plain: 'y', b: 1, c: 2 };

    assert.deepEqual(issuesOf(value), [
      { path: 'tags.0.a', code: 'unrecognized_keys' },
      { path: 'b', code: 'unrecognized_keys' },
      { path: 'c', code: 'unrecognized_keys' },
    ]);
  });

  it('prefers a code of our own', () => {
    assert.deepEqual(issuesOf({ name: 'xy', tags: [], text: 'no', plain: 'no' }), [
      { path: 'text', code: 'own-code' },
      { path: 'plain', code: 'custom' },
    ]);
  });

  it('gives an empty path when the whole value is wrong', () => {
    assert.deepEqual(issuesOf(null), [{ path: '', code: 'invalid_type' }]);
  });
});
