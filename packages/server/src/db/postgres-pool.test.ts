import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';

import { createDatabaseGate, type DatabaseGate } from '../testing/database-gate.ts';
import {
  findPostgres,
  startPostgresCluster,
  type PostgresCluster,
} from '../testing/postgres-cluster.ts';
import { isDatabaseUnavailable } from './is-database-unavailable.ts';
import { createPostgresPool } from './postgres-pool.ts';
import type { Tables } from './tables.ts';

const binaries = findPostgres();

if (binaries !== undefined) {
  describe('a PostgreSQL that falls silent without closing its connections', () => {
    let cluster: PostgresCluster;
    let gate: DatabaseGate;
    let pool: pg.Pool;

    before(async () => {
      cluster = await startPostgresCluster(binaries);
      gate = await createDatabaseGate(cluster.url);
      pool = createPostgresPool(gate.url, { silence: 3_000 });
    });
    after(async () => {
      await pool.end();
      await gate.remove();
      await cluster.stop();
    });

    const isAway = (error: unknown) => {
      assert(isDatabaseUnavailable(error), String(error));
      return true;
    };

    it('counts as away, and its connection is not used again', async () => {
      await pool.query('select 1');
      gate.silence();

      await assert.rejects(pool.query('select 1'), isAway);
      gate.open();

      // A connection that was put back would be silent for this one, too.
      const { rows } = await pool.query<{ one: number }>('select 1 as one');
      assert.deepEqual(rows, [{ one: 1 }]);
    });

    it('ends a transaction in the middle, which leaves nothing behind', async () => {
      const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
      await sql`create table note (id integer primary key)`.execute(db);

      await assert.rejects(
        db.transaction().execute(async (transaction) => {
          await sql`insert into note values (1)`.execute(transaction);
          gate.silence();
          await sql`insert into note values (2)`.execute(transaction);
        }),
        isAway,
      );
      gate.open();

      const { rows } = await sql`select * from note`.execute(db);
      assert.deepEqual(rows, []);
    });

    it('counts as away also for those who want to connect', async () => {
      const other = createPostgresPool(gate.url, { silence: 3_000 });
      gate.silence();

      await assert.rejects(other.query('select 1'), isAway);
      gate.open();
      await other.query('select 1');
      await other.end();
    });
  });
}
