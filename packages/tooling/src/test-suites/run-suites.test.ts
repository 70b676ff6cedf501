import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { chooseSuites } from './choose-suites.ts';
import { formatTotals } from './format-totals.ts';
import { withExitCode } from './run-browser-suite.ts';
import { runSuites } from './run-suites.ts';
import type { Suite } from './suites.ts';

const sdk: Suite = { name: 'sdk', runner: 'browser', files: 'sdk/*', concurrency: 2 };
const server: Suite = { name: 'server', runner: 'node', files: 'server/*', concurrency: 2 };
const quiet = (): void => {};

describe('runSuites', () => {
  it('adds the suites up', async () => {
    const totals = await runSuites(
      [sdk, server],
      async ({ name }) =>
        name === 'sdk'
          ? { passed: 3, failed: 0, skipped: 1 }
          : { passed: 4, failed: 2, skipped: 0 },
      quiet,
    );

    assert.deepEqual(totals, { passed: 7, failed: 2, skipped: 1 });
  });

  it('counts a suite in which nothing ran as failed', async () => {
    const totals = await runSuites(
      [sdk],
      async () => ({ passed: 0, failed: 0, skipped: 2 }),
      quiet,
    );

    assert.equal(totals.failed, 1);
  });

  it('counts a suite that breaks off as failed and runs the next', async () => {
    const totals = await runSuites(
      [sdk, server],
      async ({ name }) => {
        if (name === 'sdk') throw new Error('no browser');
        return { passed: 5, failed: 0, skipped: 0 };
      },
      quiet,
    );

    assert.deepEqual(totals, { passed: 5, failed: 1, skipped: 0 });
  });
});

describe('withExitCode', () => {
  it('counts a runner that fell without a failed test as one failure', () => {
    assert.equal(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 1).failed, 1);
    assert.equal(withExitCode({ passed: 5, failed: 2, skipped: 0 }, 1).failed, 2);
    assert.equal(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 0).failed, 0);
  });
});

describe('chooseSuites', () => {
  it('picks all, or those named', () => {
    assert.deepEqual(chooseSuites([sdk, server], []), [sdk, server]);
    assert.deepEqual(chooseSuites([sdk, server], ['server']), [server]);
  });

  it('refuses a name that no suite has, and lists the names', () => {
    assert.throws(
      () => chooseSuites([sdk, server], ['sever']),
      /called sever\. Known: sdk, server/,
    );
  });
});

describe('formatTotals', () => {
  it('writes the line that scripts read', () => {
    assert.equal(formatTotals({ passed: 12, failed: 0, skipped: 0 }), '12 passed, 0 failed');
    assert.equal(
      formatTotals({ passed: 1, failed: 2, skipped: 3 }),
      '1 passed, 2 failed, 3 skipped',
    );
  });
});
