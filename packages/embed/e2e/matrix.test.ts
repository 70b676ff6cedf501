import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import type { Browser } from 'playwright-core';

import { runCli } from '../../server/src/cli/run-cli.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../server/src/testing/temporary-directory.ts';
import { launchBrowser } from '../../tooling/src/launch-browser.ts';
import { openCell } from './support/matrix/open-cell.ts';
import { policies } from './support/matrix/policies.ts';
import { writeOtherBuild } from './support/matrix/write-other-build.ts';
import { otherVersion, timings, ways, type Timing, type Way } from './support/matrix/ways.ts';
import { startBackend, type Backend } from './support/start-backend.ts';
import { startHost, type Host } from './support/start-host.ts';

/** Pages that are open at a time in the one browser. */
const concurrency = 3;

/** What each cell came to, by its name. */
const results = new Map<string, string>();
const nameOf = (way: string, policy: string, timing: string): string =>
  `${way}, ${policy}, ${timing}`;

describe('every way to a page', { concurrency }, () => {
  let backend: Backend;
  let host: Host;
  let browser: Browser;
  let oembedHtml: string;
  let files: TemporaryDirectory;

  before(async () => {
    [backend, host, browser] = await Promise.all([startBackend(), startHost(), launchBrowser()]);
    const shared = encodeURIComponent(`${backend.address}/r/35.02/direktori`);
    const answer = await fetch(`${backend.address}/oembed?url=${shared}`);
    ({ html: oembedHtml } = (await answer.json()) as { html: string });
    files = await createTemporaryDirectory();
    const dist = new URL('../dist/v1', import.meta.url).pathname;
    writeOtherBuild(dist, join(backend.dataDir, 'embed-versions', otherVersion), otherVersion);
    await writeSnapshot(backend, files.path);
    writeOtherBuild(dist, join(files.path, 'embed', otherVersion), otherVersion);
  });
  after(async () => {
    await browser.close();
    await host.close();
    await backend.close();
    await files.remove();
    console.log(formatTable());
  });

  for (const way of ways) {
    for (const policy of policies) {
      for (const timing of timings) {
        if (way.senseless?.[timing] !== undefined) continue;
        const name = nameOf(way.name, policy.name, timing);
        it(`shows the first row, quietly: ${name}`, async () => {
          results.set(name, '✗');
          const stage = {
            browser,
            host,
            backend: backend.address,
            oembedHtml,
            snapshot: files.path,
          };

          const seen = await openCell(stage, way, policy, timing);

          for (const row of seen.rows) assert.match(row, /KIM/);
          if (timing === 'two versions' && !way.isFrame) {
            // The first script of the page; a script that is async is whichever comes first.
            const { present, other } = seen.shownBy;
            assert.equal(present + other, 2);
            assert.equal(other, way.isAsync && present > 0 ? 0 : 2);
          }
          assert.deepEqual(seen.complaints, []);
          assert.deepEqual(seen.violations, []);
          results.set(name, '✓');
        });
      }
    }
  }
});

async function writeSnapshot({ address, dataDir }: Backend, folder: string): Promise<void> {
  const printed: string[] = [];
  const code = await runCli(['snapshot', '--regency', '35.02', '--out', folder, '--with-code'], {
    environment: {
      DATA_DIR: dataDir,
      PUBLIC_URL: address,
      EMBED_DIR: new URL('../dist', import.meta.url).pathname,
    },
    print: (line) => printed.push(line),
    printError: (line) => printed.push(line),
    showProgress: () => undefined,
    now: () => Date.now(),
  });
  assert.equal(code, 0, printed.join('\n'));
}

/** The matrix as people read it, with a note for each cell that makes no sense. */
function formatTable(): string {
  const notes: string[] = [];
  const mark = (way: Way, policy: string, timing: Timing): string => {
    const reason = way.senseless?.[timing];
    if (reason === undefined) return results.get(nameOf(way.name, policy, timing)) ?? '?';
    const note = `${way.name}, ${timing}: ${reason}`;
    if (!notes.includes(note)) notes.push(note);
    return `– ${notes.indexOf(note) + 1}`;
  };
  const rows = ways.flatMap((way) =>
    policies.map((policy) => [
      way.name,
      policy.name,
      ...timings.map((timing) => mark(way, policy.name, timing)),
    ]),
  );
  const table = [['way', 'policy', ...timings], ...rows];
  const widths = table[0]?.map((_, index) =>
    Math.max(...table.map((row) => row[index]?.length ?? 0)),
  );
  return [
    ...table.map((row) => row.map((text, index) => text.padEnd(widths?.[index] ?? 0)).join('  ')),
    ...notes.map((note, index) => `– ${index + 1}: ${note}.`),
  ].join('\n');
}
