import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseFaults } from './faults.js';

describe('parseFaults', () => {
  it('reads every fault there is', () => {
    const text =
      'latency=500, offline,lost-answer,broken-answer,silence,status=503:2,status=502,problem=rate-limited:2,problem=internal-error,bad-records,bad-records=3,portal';

    assert.deepEqual(parseFaults(text), [
      { kind: 'latency', milliseconds: 500 },
      { kind: 'offline' },
      { kind: 'lost-answer' },
      { kind: 'broken-answer' },
      { kind: 'silence' },
      { kind: 'status', status: 503, retryAfter: 2 },
      { kind: 'status', status: 502 },
      { kind: 'problem', code: 'rate-limited', retryAfter: 2 },
      { kind: 'problem', code: 'internal-error' },
      { kind: 'bad-records', count: 1 },
      { kind: 'bad-records', count: 3 },
      { kind: 'portal' },
    ]);
    assert.deepEqual(parseFaults(''), []);
  });

  for (const text of [
    'moon',
    'latency',
    'latency=long',
    'status=',
    'status=503:soon',
    'offline2',
  ]) {
    it(`refuses ${text}`, () => {
      assert.throws(() => parseFaults(text), TypeError);
    });
  }
});
