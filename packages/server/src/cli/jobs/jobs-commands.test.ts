import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { openDatabase } from '../../db/open-database.ts';
import { putJob } from '../../jobs/put-job.ts';
import { insertRegency } from '../../testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../testing/temporary-directory.ts';
import { runCli } from '../run-cli.ts';

const now = Date.UTC(2026, 10, 20);

describe('kentongan jobs', () => {
  let directory: TemporaryDirectory;

  beforeEach(async () => {
    directory = await createTemporaryDirectory();
    const { db, close } = await openDatabase({ dataDir: directory.path });
    await insertRegency(db, '35.02');
    await insertRegency(db, '35.03', { name: 'Trenggalek' });
    const put = (regencyCode: string, subject: string, runAt: number) =>
      putJob(db, { regencyCode, kind: 'image.fetch', subject, runAt });
    await put('35.02', 'waiting', now + 1_000);
    await put('35.02', 'failed', now);
    await put('35.03', 'elsewhere', now);
    const failed = { state: 'failed', attempts: 15, problem: 'The host cannot be reached.' };
    await db.updateTable('job').set(failed).where('run_at', '=', now).execute();
    await close();
  });
  afterEach(() => directory.remove());

  const run = async (...args: string[]) => {
    const lines: string[] = [];
    const code = await runCli(args, {
      environment: { DATA_DIR: directory.path },
      print: (line) => lines.push(line),
      printError: (line) => lines.push(line),
      showProgress: () => undefined,
      now: () => now + 5_000,
    });
    assert.equal(code, 0, lines.join('\n'));
    return lines;
  };

  it('list tells what waits and what was given up, and why', async () => {
    assert.deepEqual(await run('jobs', 'list', '--regency', '35.02'), [
      '2 pekerjaan.',
      '35.02  image.fetch  failed',
      '  gagal · jadwal 2026-11-20T00:00:00.000Z · 15 kali dicoba',
      '  masalah: The host cannot be reached.',
      '35.02  image.fetch  waiting',
      '  menunggu · jadwal 2026-11-20T00:00:01.000Z',
    ]);
    assert.deepEqual(await run('jobs', 'list', '--kind', 'feed.harvest'), ['Tidak ada pekerjaan.']);
  });

  it('list --failed --json gives the same to machines', async () => {
    const [line = ''] = await run('jobs', 'list', '--failed', '--regency', '35.03', '--json');

    assert.deepEqual(JSON.parse(line), {
      jobs: [
        {
          regency: '35.03',
          kind: 'image.fetch',
          subject: 'elsewhere',
          state: 'failed',
          runAt: '2026-11-20T00:00:00.000Z',
          attempts: 15,
          problem: 'The host cannot be reached.',
        },
      ],
    });
  });

  it('retry lets failed jobs be tried again, those of one regency if it is named', async () => {
    assert.deepEqual(await run('jobs', 'retry', '--regency', '35.02'), [
      '1 pekerjaan gagal akan dicoba lagi.',
    ]);
    const [line = ''] = await run('jobs', 'list', '--regency', '35.02', '--json');
    const { jobs } = JSON.parse(line) as { jobs: Record<string, unknown>[] };

    assert.deepEqual(
      jobs.map(({ subject, state, attempts, runAt }) => [subject, state, attempts, runAt]),
      [
        ['waiting', 'waiting', 0, '2026-11-20T00:00:01.000Z'],
        ['failed', 'waiting', 0, '2026-11-20T00:00:05.000Z'],
      ],
    );
    assert.deepEqual(await run('jobs', 'retry', '--json'), ['{"retried":1}']);
  });
});
