import { expect } from '@open-wc/testing';

import { ConnectionError } from './client-error.js';
import { ApiError, ContractError, TimeoutError } from './errors.js';
import { retryDelay, toRetryPolicy } from './retry-policy.js';

const policy = toRetryPolicy();

function apiError(status: number, retryAfter?: number): ApiError {
  const problem = { type: 'x', title: 'x', status, code: 'x', issues: [] };
  return new ApiError(problem, { status, retryAfter });
}

describe('retryDelay', () => {
  for (const status of [408, 425, 429, 500, 502, 503, 504, 520]) {
    it(`tries again after ${status}`, () => {
      expect(retryDelay(apiError(status), 1, policy)).to.be.a('number');
      expect(retryDelay(new ContractError('x', { status }), 1, policy)).to.be.a('number');
    });
  }

  for (const status of [400, 401, 403, 404, 409, 413, 415, 422]) {
    it(`gives up after ${status}`, () => {
      expect(retryDelay(apiError(status), 1, policy)).to.equal(undefined);
    });
  }

  it('tries again when nothing answered', () => {
    expect(retryDelay(new ConnectionError('x'), 1, policy)).to.be.a('number');
    expect(retryDelay(new TimeoutError('x'), 1, policy)).to.be.a('number');
  });

  it('gives up after an answer that does not match the contract', () => {
    expect(retryDelay(new ContractError('x', { status: 200 }), 1, policy)).to.equal(undefined);
    expect(retryDelay(new ContractError('x'), 1, policy)).to.equal(undefined);
  });

  it('doubles its wait up to five seconds, less up to half at random', () => {
    const error = new ConnectionError('x');

    for (const [attempt, longest] of [
      [1, 300],
      [2, 600],
      [3, 1_200],
      [9, 5_000],
    ] as const) {
      const waits = Array.from({ length: 200 }, () => retryDelay(error, attempt, policy) ?? 0);

      expect(Math.max(...waits)).to.be.at.most(longest);
      expect(Math.min(...waits)).to.be.at.least(longest / 2);
      expect(new Set(waits).size).to.be.above(1);
    }
  });

  it('waits at least as long as the backend asks', () => {
    expect(retryDelay(apiError(429, 7), 1, policy)).to.be.at.least(7_000);
  });

  it('gives up when the backend asks for more than allowed', () => {
    expect(retryDelay(apiError(429, 11), 1, policy)).to.equal(undefined);
    expect(retryDelay(apiError(429, 11), 1, { ...policy, maxRetryAfter: 11_000 })).to.be.a(
      'number',
    );
  });
});

describe('toRetryPolicy', () => {
  it('prefers the call, then the client, then the defaults', () => {
    expect(toRetryPolicy({ limit: 0 }, { limit: 5, delay: 7 })).to.deep.equal({
      limit: 0,
      delay: 7,
      maxRetryAfter: 10_000,
      deadline: 45_000,
    });
  });

  it('takes undefined for left out', () => {
    expect(toRetryPolicy({ limit: undefined }, { limit: 5 }).limit).to.equal(5);
  });
});
