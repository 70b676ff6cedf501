import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { commandLineTools } from '../process/command-line-tools.ts';
import { runNode } from '../process/run-node.ts';
import type { Suite } from './suites.ts';
import type { Totals } from './totals.ts';

/** Runs a suite in Chromium and reads the totals that `browserReporter` wrote. */
export async function runBrowserSuite({ name }: Suite): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), 'kentongan-tests-'));
  const file = join(folder, 'totals.json');
  try {
    const config = 'packages/tooling/web-test-runner.config.mjs';
    const code = await runNode(
      [commandLineTools.webTestRunner, '--config', config, '--group', name],
      { environment: { KENTONGAN_TOTALS: file } },
    );
    return withExitCode(readTotals(file), code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A runner that left with an error but counted no failure broke by itself: that is one failure. */
export function withExitCode(totals: Totals, code: number): Totals {
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

function readTotals(file: string): Totals {
  try {
    // Our own reporter wrote this file in this very shape.
    return JSON.parse(readFileSync(file, 'utf8')) as Totals;
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
