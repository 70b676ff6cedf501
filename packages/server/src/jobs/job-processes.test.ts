import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

import type { Database } from '../db/database.ts';
import { openDatabase, type OpenDatabaseOptions } from '../db/open-database.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import {
  findPostgres,
  startPostgresCluster,
  type PostgresCluster,
} from '../testing/postgres-cluster.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { putJob } from './put-job.ts';

const regencyCode = '35.02';
const patience = 60_000;

describe('two server processes on one database', () => {
  let directory: TemporaryDirectory;
  before(async () => (directory = await createTemporaryDirectory()));
  after(() => directory.remove());

  describe('on SQLite', () => shareWork(() => ({ dataDir: directory.path })));

  const binaries = findPostgres();
  if (binaries !== undefined) {
    describe('on PostgreSQL', () => {
      let cluster: PostgresCluster;
      before(async () => (cluster = await startPostgresCluster(binaries)));
      after(() => cluster.stop());

      shareWork(() => ({ databaseUrl: cluster.url, dataDir: directory.path }));
    });
  }
});

function shareWork(options: () => OpenDatabaseOptions): void {
  let database: Database;
  let servers: ServerProcess[] = [];

  before(async () => {
    database = await openDatabase(options());
    await insertRegency(database.db, regencyCode);
  });
  beforeEach(async () => {
    await database.db.deleteFrom('job').execute();
    await database.db.deleteFrom('audit_entry').execute();
  });
  after(async () => {
    await Promise.all(servers.map((server) => server.end('SIGKILL')));
    await database.close();
  });

  const start = async (environment: Readonly<Record<string, string>> = {}) => {
    const { databaseUrl, dataDir } = options();
    const server = await startServerProcess(
      {
        DATA_DIR: dataDir,
        ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
        ...environment,
      },
      'run-job-server.ts',
    );
    servers.push(server);
    return server;
  };
  const end = async (server: ServerProcess, signal: NodeJS.Signals) => {
    servers = servers.filter((other) => other !== server);
    return server.end(signal);
  };
  const put = (subject: string) =>
    putJob(database.db, { regencyCode, kind: 'test.work', subject, runAt: 0 });
  const traces = (action: string) =>
    database.db
      .selectFrom('audit_entry')
      .select(['subject', 'actor'])
      .where('action', '=', action)
      .orderBy('subject')
      .execute();
  const waitFor = async (isReached: () => Promise<boolean>) => {
    for (const start = performance.now(); !(await isReached()); await delay(20)) {
      assert(performance.now() - start < patience, 'It was not reached in time');
    }
  };
  // A server puts daily work of its own.
  const jobs = () =>
    database.db.selectFrom('job').selectAll().where('kind', '=', 'test.work').execute();
  const allDone = async () => (await jobs()).length === 0;

  it('do each job once, and share them', async () => {
    const subjects = Array.from({ length: 200 }, (_, number) => `work-${1_000 + number}`);
    for (const subject of subjects.slice(0, 100)) await put(subject);
    const both = await Promise.all([start(), start()]);
    // More comes in while both are busy.
    for (const subject of subjects.slice(100)) await put(subject);
    await waitFor(allDone);
    for (const server of both) assert.equal(await end(server, 'SIGTERM'), 0);

    const begun = await traces('begun');
    assert.deepEqual(
      begun.map(({ subject }) => subject),
      subjects,
    );
    assert.deepEqual(await traces('ended'), begun);
    assert.equal(new Set(begun.map(({ actor }) => actor)).size, 2);
  });

  it('take over from one another after kill -9, once the lease is over', async () => {
    const limits = { TEST_LEASE_TIME: '2000' };
    await put('work-1');
    await put('work-2');
    const dying = await start({ ...limits, TEST_HANGS: '1' });
    await waitFor(async () => (await traces('begun')).length === 2);
    const heir = await start(limits);
    // The lease is renewed as long as its holder lives, beyond the time it was given at first.
    const renewed = new Set<number | null>();
    await waitFor(async () => {
      for (const { leased_until: end } of await jobs()) renewed.add(end);
      return renewed.size > 5;
    });
    assert.equal((await traces('begun')).length, 2);
    await end(dying, 'SIGKILL');
    const left = await jobs();
    await waitFor(allDone);
    await end(heir, 'SIGTERM');

    assert.equal(left.length, 2);
    assert.deepEqual(
      (await traces('ended')).map(({ subject }) => subject),
      ['work-1', 'work-2'],
    );
    assert.equal((await traces('begun')).length, 4);
  });

  it('leave to the other at once what they stop doing or shall not do', async () => {
    await put('work-1');
    const [stopping, answering] = await Promise.all([
      start({ TEST_HANGS: '1' }),
      start({ JOB_CONCURRENCY: '0' }),
    ]);
    await waitFor(async () => (await traces('begun')).length === 1);
    assert.equal(await end(stopping, 'SIGTERM'), 0);
    assert.equal((await fetch(`${answering.address}/readyz`)).status, 200);

    const [job] = await jobs();
    assert.deepEqual([job?.lease_id, job?.attempts, job?.state], [null, 0, 'waiting']);
    const heir = await start();
    await waitFor(allDone);
    await Promise.all([end(heir, 'SIGTERM'), end(answering, 'SIGTERM')]);
    assert.equal((await traces('ended')).length, 1);
  });
}
