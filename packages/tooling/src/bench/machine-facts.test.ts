import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { machineFacts } from './machine-facts.ts';

describe('machineFacts', () => {
  it('names processors, memory, Node and the browser in one line', () => {
    const facts = machineFacts('Chromium 156.0');

    assert.match(facts, /^\d+ × .+ GiB, .+Node \d+\.\d+\.\d+, Chromium 156\.0, load [\d.]+$/);
    assert.equal(facts.includes('\n'), false);
  });
});
