import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it, type TestContext } from 'node:test';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { createTree } from '../testing/create-tree.ts';
import type { Totals } from './totals.ts';

// In a process of its own, because Node's runner does not run inside a test of itself.
async function runSuite(
  test: TestContext,
  text: string,
  { setup, runsFailedAgain = false }: { setup?: string; runsFailedAgain?: boolean } = {},
): Promise<{ totals: Totals; stdout: string }> {
  const module = new URL('./run-node-suite.ts', import.meta.url).href;
  const script = `
    import { runNodeSuite } from '${module}';
    const suite = { name: 'a', runner: 'node', files: '*.test.mjs', concurrency: 1, runsFailedAgain: ${String(runsFailedAgain)}${setup === undefined ? '' : ", setup: 'setup.mjs'"} };
    console.log('\\n' + JSON.stringify(await runNodeSuite(suite, import.meta.dirname)));`;
  const root = createTree(test, {
    'a.test.mjs': text,
    'run.mjs': script,
    'setup.mjs': setup ?? '',
  });
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'run.mjs')], { env });
  // The script above prints totals on its last line.
  return { totals: JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Totals, stdout };
}

async function totalsOf(test: TestContext, text: string): Promise<Totals> {
  return (await runSuite(test, text)).totals;
}

const imports = "import { describe, it } from 'node:test'; import assert from 'node:assert';\n";

describe('runNodeSuite', () => {
  it('counts tests, not their suites', async (test) => {
    const leftOut = 'skip';
    const totals = await totalsOf(
      test,
      `${imports}describe('x', () => { it('a', () => {}); it('b', () => assert.fail()); it('c', { ${leftOut}: true }, () => {}); });`,
    );

    assert.deepEqual(totals, { passed: 1, failed: 1, skipped: 1 });
  });

  it('counts a file that cannot be loaded as failed', async (test) => {
    assert.deepEqual(await totalsOf(test, 'throw new Error();'), {
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a file that leaves before its tests are done as failed', async (test) => {
    const totals = await totalsOf(test, `${imports}it('a', () => process.exit(1));`);

    assert.equal(totals.failed, 1);
  });

  it('counts a file without a test as failed', async (test) => {
    assert.deepEqual(await totalsOf(test, 'export const a = 1;'), {
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });
  it('lends its files what its setup starts, and ends it when they failed, too', async (test) => {
    const { totals, stdout } = await runSuite(
      test,
      `${imports}it('a', () => assert.equal(process.env.LENT, 'yes')); it('b', () => assert.fail());`,
      {
        setup: `export const globalSetup = async () => { process.env.LENT = 'yes'; };
       export const globalTeardown = async () => console.log('ended');`,
      },
    );

    assert.deepEqual(totals, { passed: 1, failed: 1, skipped: 0 });
    assert.match(stdout, /^ended$/m);
  });

  const unlucky = `${imports}import { existsSync, writeFileSync } from 'node:fs';
    it('a', () => {});
    it('b', () => { const isSecond = existsSync('ran'); writeFileSync('ran', ''); assert.ok(isSecond); });`;

  it('runs a failed file once more where the suite allows it, and says so', async (test) => {
    const { totals, stdout } = await runSuite(test, unlucky, { runsFailedAgain: true });

    assert.deepEqual(totals, { passed: 2, failed: 0, skipped: 0 });
    assert.match(stdout, /^note: failed, so it runs a second time, which counts: a\.test\.mjs$/m);
  });

  it('runs nothing again elsewhere, and a test that fails twice has failed', async (test) => {
    assert.equal((await runSuite(test, unlucky)).totals.failed, 1);
    const failing = `${imports}it('a', () => assert.fail());`;
    const { totals } = await runSuite(test, failing, { runsFailedAgain: true });
    assert.deepEqual(totals, { passed: 0, failed: 1, skipped: 0 });
  });
});
