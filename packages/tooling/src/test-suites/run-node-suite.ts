import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run, type EventData } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';

import { repositoryRoot } from '../repository-root.ts';
import type { Suite } from './suites.ts';
import { addTotals } from './add-totals.ts';
import type { Totals } from './totals.ts';

const longestTestMilliseconds = 300_000;

/** What surrounds the files of a suite; the names are those of `node --test-global-setup`. */
interface Setup {
  globalSetup(): Promise<void>;
  globalTeardown(): Promise<void>;
}

/** Above this many failed files the suite is broken and not unlucky: nothing runs again. */
const mostUnluckyFiles = 3;

/**
 * Runs a suite with Node's own test runner, shows each result, and counts.
 *
 * Where the suite allows it, a few failed files run once more, and what they say then counts. That
 * is printed: a test that needs it is to be mended.
 */
export async function runNodeSuite(
  { files, concurrency, setup, runsFailedAgain = false }: Suite,
  root: string = repositoryRoot,
): Promise<Totals> {
  const found = globSync(files, { cwd: root }).map((file) => join(root, file));
  if (found.length === 0) return { passed: 0, failed: 0, skipped: 0 };

  const around = setup === undefined ? undefined : await loadSetup(join(root, setup));
  await around?.globalSetup();
  try {
    const totals = await runFiles(found.sort(), { root, concurrency });
    const failed = found.filter((file) => (totals.get(file)?.failed ?? 0) > 0);
    if (runsFailedAgain && failed.length > 0 && failed.length <= mostUnluckyFiles) {
      const names = failed.map((file) => relative(root, file)).join(', ');
      console.log(`note: failed, so it runs a second time, which counts: ${names}`);
      for (const [file, again] of await runFiles(failed, { root, concurrency })) {
        totals.set(file, again);
      }
    }
    return addTotals([...totals.values()]);
  } finally {
    await around?.globalTeardown();
  }
}

async function runFiles(
  files: readonly string[],
  { root, concurrency }: { readonly root: string; readonly concurrency: number },
): Promise<Map<string, Totals>> {
  const totals = new Map<string, { passed: number; failed: number; skipped: number }>();
  const events = run({
    files: [...files],
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
    const itself = fileItself(event);
    // A test that a helper's module defines bears the name of that module; it counts all the same.
    const file = itself ?? event.file ?? '';
    const ofFile = totals.get(file) ?? { passed: 0, failed: 0, skipped: 0 };
    totals.set(file, ofFile);
    if (itself !== undefined) {
      // Node reports a file that holds no test as one passing test of its own name.
      ofFile.failed += 1;
      if (outcome === 'passed') console.error(`${event.name} holds no test.`);
    } else if (event.skip !== undefined) ofFile.skipped += 1;
    else if (event.details.type !== 'suite') ofFile[outcome] += 1;
  }

  function fileItself(event: EventData.TestPass | EventData.TestFail): string | undefined {
    return event.nesting === 0
      ? files.find((file) => file === event.name || file.endsWith(`/${event.name}`))
      : undefined;
  }
}

async function loadSetup(path: string): Promise<Setup> {
  // The suite names a module of this shape; one of another shape breaks the suite at once.
  return (await import(pathToFileURL(path).href)) as Setup;
}
