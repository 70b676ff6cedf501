import { globSync } from 'node:fs';
import { join } from 'node:path';
import { run, type EventData } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';

import { repositoryRoot } from '../repository-root.ts';
import type { Suite } from './suites.ts';
import type { Totals } from './totals.ts';

const longestTestMilliseconds = 300_000;

/** What surrounds the files of a suite; the names are those of `node --test-global-setup`. */
interface Setup {
  globalSetup(): Promise<void>;
  globalTeardown(): Promise<void>;
}

/** Runs a suite with Node's own test runner, shows each result, and counts. */
export async function runNodeSuite(
  { files, concurrency, setup }: Suite,
  root: string = repositoryRoot,
): Promise<Totals> {
  const found = globSync(files, { cwd: root }).map((file) => join(root, file));
  const totals = { passed: 0, failed: 0, skipped: 0 };
  if (found.length === 0) return totals;

  const around = setup === undefined ? undefined : await loadSetup(join(root, setup));
  await around?.globalSetup();
  const events = run({
    files: found.sort(),
    cwd: root,
    concurrency,
    timeout: longestTestMilliseconds,
  });
  events.on('test:pass', (event) => count(event, 'passed'));
  events.on('test:fail', (event) => count(event, 'failed'));
  try {
    for await (const text of events.compose(spec)) process.stdout.write(String(text));
  } finally {
    await around?.globalTeardown();
  }
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

async function loadSetup(path: string): Promise<Setup> {
  // The suite names a module of this shape; one of another shape breaks the suite at once.
  return (await import(pathToFileURL(path).href)) as Setup;
}
