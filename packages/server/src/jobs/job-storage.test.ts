import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { Kysely, sql } from 'kysely';

import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { NodeSqliteDialect } from '../db/sqlite-dialect.ts';
import { openSqliteFile, prepareDataDirectory } from '../db/sqlite-file.ts';
import type { Tables } from '../db/tables.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import type { JobHandler } from './job-handler.ts';
import { createJobRunner, type JobRunner } from './job-runner.ts';
import { putJob } from './put-job.ts';

const regencyCode = '35.02';

describe('a job runner that has been started', () => {
  let directory: TemporaryDirectory;
  let database: Database;
  let connections: DatabaseSync[];
  let runner: JobRunner;
  let logged: string[];

  beforeEach(async () => {
    directory = await createTemporaryDirectory();
    connections = [];
    logged = [];
    const file = prepareDataDirectory(directory.path);
    const open = () => {
      const connection = openSqliteFile(file);
      connections.push(connection);
      return connection;
    };
    const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(open) });
    await migrate(db, { engine: 'sqlite' });
    await insertRegency(db, regencyCode);
    database = { db, engine: 'sqlite', migrated: [], close: () => db.destroy() };
  });
  afterEach(async () => {
    await runner.stop();
    await database.close();
    await directory.remove();
  });

  const start = (handler: JobHandler) => {
    const write = (event: string) => logged.push(event);
    runner = createJobRunner({
      database,
      handlers: { test: handler },
      log: { info: write, error: write },
      limits: { pollInterval: 20, storagePause: 5, stopTime: 50 },
    });
    runner.start();
  };
  const put = (subject: string) =>
    putJob(database.db, { regencyCode, kind: 'test', subject, runAt: 0 });
  const rows = () => database.db.selectFrom('job').selectAll().execute();
  const setReadOnly = (isReadOnly: boolean) => {
    for (const connection of connections) connection.exec(`pragma query_only = ${isReadOnly}`);
  };
  const until = async (isReached: () => boolean | Promise<boolean>) => {
    while (!(await isReached())) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('does what is put later', { timeout: 60_000 }, async () => {
    const seen: string[] = [];
    start(async ({ subject }) => {
      seen.push(subject);
      if (subject === 'a') await put('b');
      return { done: true };
    });
    await put('a');
    await until(async () => seen.length === 2 && (await rows()).length === 0);

    assert.deepEqual(seen, ['a', 'b']);
  });

  it('goes on after the storage was away, and says so once', { timeout: 60_000 }, async () => {
    let runs = 0;
    await put('a');
    await sql`alter table job rename to job_away`.execute(database.db);
    start(async () => {
      runs += 1;
      return { done: true };
    });
    await until(() => logged.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await sql`alter table job_away rename to job`.execute(database.db);
    await until(async () => (await rows()).length === 0);

    assert.equal(runs, 1);
    assert.deepEqual(logged, ['jobs-not-readable']);
  });

  it(
    'does not repeat what it has done while the storage took no result',
    { timeout: 60_000 },
    async () => {
      let runs = 0;
      await put('a');
      start(async () => {
        runs += 1;
        setReadOnly(true);
        setTimeout(() => setReadOnly(false), 60);
        return { done: true };
      });
      await until(async () => (await rows()).length === 0);

      assert.equal(runs, 1);
    },
  );

  it('gives back what it was interrupted in, and takes no more', { timeout: 60_000 }, async () => {
    let runs = 0;
    await put('a');
    start(async (_job, { signal }) => {
      runs += 1;
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      throw signal.reason;
    });
    await until(() => runs === 1);
    const stopped = runner.stop();
    await put('b');
    await stopped;

    const left = await rows();
    assert.deepEqual(
      left.map(({ lease_id: lease, attempts, problem }) => ({ lease, attempts, problem })),
      [
        { lease: null, attempts: 0, problem: null },
        { lease: null, attempts: 0, problem: null },
      ],
    );
    assert.equal(runs, 1);
  });

  it(
    'lets work finish that needs little time when it is stopped',
    { timeout: 60_000 },
    async () => {
      let finish = (): void => undefined;
      const finished = new Promise<void>((resolve) => (finish = resolve));
      let isInterrupted = false;
      await put('a');
      const begun = new Promise<void>((resolve) => {
        start(async (_job, { signal }) => {
          resolve();
          await finished;
          isInterrupted = signal.aborted;
          return { done: true };
        });
      });
      await begun;
      const stopped = runner.stop();
      finish();
      await stopped;

      assert.equal(isInterrupted, false);
      assert.deepEqual(await rows(), []);
    },
  );

  it(
    'ends although a handler does not listen, and leaves its lease to run out',
    { timeout: 60_000 },
    async () => {
      await put('a');
      const begun = new Promise<void>((resolve) => {
        start(() => {
          resolve();
          return new Promise(() => undefined);
        });
      });
      await begun;
      await runner.stop();

      const [row] = await rows();
      assert.notEqual(row?.lease_id, null);
    },
  );
});
