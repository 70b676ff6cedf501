import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toTermStatus } from './to-term-status.ts';

describe('the term of a board', () => {
  it('holds through its last day and has expired on the next', () => {
    assert.equal(toTermStatus('2026-03-04', '2026-03-04', 0), 'expiring');
    assert.equal(toTermStatus('2026-03-04', '2026-03-05', 0), 'expired');
  });

  it('that ends with a year or a month holds through its last day', () => {
    assert.equal(toTermStatus('2027', '2027-12-31', 0), 'expiring');
    assert.equal(toTermStatus('2027', '2028-01-01', 0), 'expired');
    assert.equal(toTermStatus('2024-02', '2024-02-29', 0), 'expiring');
    assert.equal(toTermStatus('2024-02', '2024-03-01', 0), 'expired');
  });

  it('is expiring in the days the office wants to be warned, and current before', () => {
    assert.equal(toTermStatus('2026-04-01', '2026-01-01', 90), 'expiring');
    assert.equal(toTermStatus('2026-04-02', '2026-01-01', 90), 'current');
  });

  it('is unknown without an end', () => {
    assert.equal(toTermStatus(null, '2026-01-01', 90), 'unknown');
  });
});
