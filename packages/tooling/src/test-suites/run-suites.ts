import { addTotals } from './add-totals.ts';
import type { Suite } from './suites.ts';
import { formatTotals } from './format-totals.ts';
import type { Totals } from './totals.ts';

/** Runs one suite; a test passes its own. */
export type RunSuite = (suite: Suite) => Promise<Totals>;

/**
 * Runs suites one after the other and adds them up.
 *
 * A suite that breaks, or in which nothing ran, counts as one failure: silence is not success.
 */
export async function runSuites(
  suites: readonly Suite[],
  runSuite: RunSuite,
  print: (text: string) => void,
): Promise<Totals> {
  const parts: Totals[] = [];
  const lines: string[] = [];
  for (const suite of suites) {
    print(`\n— ${suite.name} (${suite.files})`);
    const started = performance.now();
    const totals = await runSafely(suite, runSuite, print);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    lines.push(`${suite.name.padEnd(10)} ${formatTotals(totals)} (${seconds} s)`);
    parts.push(totals);
  }
  print(`\n${lines.join('\n')}\n`);
  return addTotals(parts);
}

async function runSafely(
  suite: Suite,
  runSuite: RunSuite,
  print: (text: string) => void,
): Promise<Totals> {
  try {
    const totals = await runSuite(suite);
    if (totals.passed + totals.failed > 0) return totals;
    print(`${suite.name}: no test ran (${suite.files}).`);
    return { ...totals, failed: 1 };
  } catch (error) {
    print(`${suite.name}: broke off: ${String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
