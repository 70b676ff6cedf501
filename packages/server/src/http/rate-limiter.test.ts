import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ProblemError } from './problem-error.ts';
import { createRateLimiter } from './rate-limiter.ts';

describe('a rate limit', () => {
  const readRetryAfter = (take: () => void): string | undefined => {
    try {
      take();
      return undefined;
    } catch (error) {
      assert(error instanceof ProblemError);
      assert.equal(error.code, 'rate-limited');
      return error.headers['retry-after'];
    }
  };

  it('lets a burst pass, then says when to come back, and keeps its word', () => {
    let now = 0;
    const limiter = createRateLimiter({ burst: 2, perMinute: 6 }, () => now);
    limiter.take('a');
    limiter.take('a');

    assert.equal(
      readRetryAfter(() => limiter.take('a')),
      '10',
    );
    now += 10_000;
    assert.equal(
      readRetryAfter(() => limiter.take('a')),
      undefined,
    );
    assert.equal(
      readRetryAfter(() => limiter.take('a')),
      '10',
    );
  });

  it('counts each visitor apart', () => {
    const limiter = createRateLimiter({ burst: 1, perMinute: 1 }, () => 0);
    limiter.take('a');

    assert.equal(
      readRetryAfter(() => limiter.take('b')),
      undefined,
    );
  });

  it('never saves up more than a burst', () => {
    let now = 0;
    const limiter = createRateLimiter({ burst: 1, perMinute: 60 }, () => now);
    now += 3_600_000;
    limiter.take('a');

    assert.equal(
      readRetryAfter(() => limiter.take('a')),
      '1',
    );
  });
});
