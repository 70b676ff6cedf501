import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { runCliProcess } from '../testing/run-cli-process.ts';

describe('kentongan mock with what it cannot use', () => {
  for (const [args, reason] of [
    [['--fault', 'moon'], /"moon" is no fault/],
    [['--groups', 'many'], /--groups needs a whole number/],
    [['--regency', '99.99'], /No regency or city has the code "99.99"/],
  ] as const) {
    it(`ends with a reason: ${args.join(' ')}`, async () => {
      const { code, errors } = await runCliProcess(['mock', ...args], {});

      assert.equal(code, 1);
      assert.match(errors, reason);
    });
  }
});
