import { globSync } from 'node:fs';
import { join } from 'node:path';
import { run, type EventData } from 'node:test';
import { spec } from 'node:test/reporters';

import { repositoryRoot } from '../repository-root.ts';
import type { Suite } from './suites.ts';
import type { Totals } from './totals.ts';

const longestTestMilliseconds = 300_000;

/** Runs a suite with Node's own test runner, shows each result, and counts. */
export async function runNodeSuite(
  { files, concurrency }: Suite,
  root: string = repositoryRoot,
): Promise<Totals> {
  const found = globSync(files, { cwd: root }).map((file) => join(root, file));
  const totals = { passed: 0, failed: 0, skipped: 0 };
  if (found.length === 0) return totals;

  const events = run({
    files: found.sort(),
    cwd: root,
    concurrency,
    timeout: longestTestMilliseconds,
  });
  events.on('test:pass', (event) => count(event, 'passed'));
  events.on('test:fail', (event) => count(event, 'failed'));
  for await (const text of events.compose(spec)) process.stdout.write(String(text));
  return totals;

  function count(
    event: EventData.TestPass | EventData.TestFail,
    outcome: 'passed' | 'failed',
  ): void {
    if (isFileItself(event)) {
      // Node reports a file that holds no test as one passing test of its own name.
      totals.failed += 1;
      if (outcome === 'passed') console.error(`${event.name} holds no test.`);
    } else if (event.skip !== undefined) totals.skipped += 1;
    else if (event.details.type !== 'suite') totals[outcome] += 1;
  }

  function isFileItself(event: EventData.TestPass | EventData.TestFail): boolean {
    return (
      event.nesting === 0 &&
      found.some((file) => file === event.name || file.endsWith(`/${event.name}`))
    );
  }
}
