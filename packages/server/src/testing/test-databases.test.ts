import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { sql } from 'kysely';

import { insertRegency } from './insert-regency.ts';
import { eachDatabase } from './test-databases.ts';

describe('the storage', () => {
  eachDatabase((_name, open) => {
    it('starts empty every time', async () => {
      const first = await open();
      await insertRegency(first.db, '35.02');
      const second = await open();

      assert.deepEqual(await second.db.selectFrom('regency').selectAll().execute(), []);
    });

    it('hands out bigint columns and counts as numbers', async () => {
      const { db } = await open();
      await insertRegency(db, '35.02');

      const row = await db
        .selectFrom('regency')
        .select(['created_at', (eb) => eb.fn.countAll<number>().as('count')])
        .groupBy('created_at')
        .executeTakeFirstOrThrow();

      assert.deepEqual({ ...row }, { created_at: 1_700_000_000_000, count: 1 });
    });

    it('sorts directory keys by character code, whatever the collation of the server', async () => {
      const { db } = await open();
      const { rows } = await sql<{ key: string }>`select code as key from area where 1 = 0 union all
        select 'b' union all select 'B' union all select 'a b' union all select 'ab'
        order by 1`.execute(db);

      assert.deepEqual(
        rows.map(({ key }) => key),
        ['B', 'a b', 'ab', 'b'],
      );
    });

    it('undoes a transaction that failed', async () => {
      const { db } = await open();
      const work = db.transaction().execute(async (transaction) => {
        await insertRegency(transaction, '35.02');
        throw new Error('stop');
      });

      await assert.rejects(work, /stop/);
      assert.deepEqual(await db.selectFrom('regency').selectAll().execute(), []);
    });

    it('lets writers take turns', async () => {
      const { db } = await open();
      await insertRegency(db, '35.02');
      const bump = () =>
        db.transaction().execute(async (transaction) => {
          await transaction
            .updateTable('regency')
            .set((eb) => ({ revision: eb('revision', '+', 1) }))
            .execute();
          await transaction.selectFrom('regency').select('revision').execute();
        });

      await Promise.all(Array.from({ length: 20 }, bump));
      assert.equal(
        (await db.selectFrom('regency').select('revision').executeTakeFirstOrThrow()).revision,
        21,
      );
    });
  });
});
