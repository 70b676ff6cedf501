import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { putJob } from '../jobs/put-job.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTemporaryDirectory } from '../testing/temporary-directory.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';

const token = 'figures-for-the-operator';
const now = 1_800_000_000_000;

describe('GET /metrics', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;

    beforeEach(async () => {
      database = await open();
      await insertRegency(database.db, '35.02');
      test = createTestApp(database, { metricsToken: token, now: () => now });
    });

    const read = async (app: TestApp = test) => {
      const response = await app.request('/metrics', {
        headers: { authorization: `Bearer ${token}` },
      });
      return { response, lines: (await response.text()).split('\n') };
    };

    it('does not exist for anybody who does not present the token, nor where none is set', async () => {
      const refused = [
        await test.request('/metrics'),
        await test.request('/metrics', { headers: { authorization: `Bearer ${token}x` } }),
        await test.request('/metrics', { headers: { authorization: token } }),
        (await read(createTestApp(database))).response,
      ];

      assert.deepEqual(
        refused.map(({ status }) => status),
        [404, 404, 404, 404],
      );
    });

    it('tells how much work waits, runs and has failed, and how late it is', async () => {
      const put = (subject: string, runAt: number) =>
        putJob(database.db, { regencyCode: '35.02', kind: 'image.fetch', subject, runAt });
      await put('late', now - 90_000);
      await put('later', now - 1_000);
      await put('failed', now - 500_000);
      await put('held', now - 700_000);
      const change = database.db.updateTable('job');
      await change.set({ state: 'failed' }).where('subject', '=', 'failed').execute();
      await change.set({ lease_id: 'other' }).where('subject', '=', 'held').execute();

      const { response, lines } = await read();

      assert.match(response.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      for (const line of [
        '# TYPE kentongan_jobs gauge',
        'kentongan_storage_up 1',
        'kentongan_jobs{kind="image.fetch",state="waiting"} 2',
        'kentongan_jobs{kind="image.fetch",state="running"} 1',
        'kentongan_jobs{kind="image.fetch",state="failed"} 1',
        'kentongan_jobs_oldest_due_seconds{kind="image.fetch"} 90',
      ]) {
        assert(lines.includes(line), line);
      }
    });

    it('counts feeds by state', async () => {
      const insert = (state: string, failures: number) =>
        database.db
          .insertInto('feed')
          .values({
            regency_code: '35.02',
            id: randomUUID(),
            url: `https://${randomUUID()}.example/feed`,
            address_key: randomUUID(),
            missed_items: '[]',
            state,
            failure_count: failures,
            item_count: 0,
            created_at: now,
            updated_at: now,
          })
          .execute();
      await insert('active', 0);
      await insert('active', 0);
      await insert('active', 3);
      await insert('paused', 9);

      const { lines } = await read();

      assert.deepEqual(
        lines.filter((line) => line.startsWith('kentongan_feeds')),
        [
          'kentongan_feeds{state="active"} 2',
          'kentongan_feeds{state="failing"} 1',
          'kentongan_feeds{state="paused"} 1',
        ],
      );
    });

    it('counts answers by class of their status, and tells what the process uses', async () => {
      await test.request('/healthz');
      await test.request('/v1/regencies/35.02');
      await test.request('/v1/regencies/99.99');

      const { lines } = await read();

      assert(lines.includes('kentongan_http_answers_total{status="2xx"} 2'));
      assert(lines.includes('kentongan_http_answers_total{status="4xx"} 1'));
      assert(lines.includes('kentongan_http_answers_total{status="5xx"} 0'));
      const memory = lines.find((line) => line.startsWith('process_resident_memory_bytes '));
      assert(Number(memory?.split(' ')[1]) > 10_000_000);
    });
  });

  it('still tells of the process while the database is away', async () => {
    const directory = await createTemporaryDirectory();
    const database = await openDatabase({ dataDir: directory.path });
    const test = createTestApp(database, { metricsToken: token });
    await database.close();

    const response = await test.request('/metrics', {
      headers: { authorization: `Bearer ${token}` },
    });
    const text = await response.text();
    await directory.remove();

    assert.equal(response.status, 200);
    assert.match(text, /^kentongan_storage_up 0$/m);
    assert.match(text, /^process_cpu_seconds_total \d/m);
    assert.match(test.logged.join(), /metrics-not-readable/);
  });
});
