import assert from 'node:assert/strict';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { sql } from 'kysely';

import { createActivityRepository } from '../activities/activity-repository.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open-database.ts';

async function find(database: Database, q: string): Promise<string[]> {
  const found = await createActivityRepository(database).list(
    '36.72',
    { q },
    { limit: 50, after: undefined, timeZone: 'Asia/Jakarta' },
  );
  return found.map(({ title }) => title).sort();
}

describe('the index of words', () => {
  eachDatabase((_name, open) => {
    it('follows what is written, changed and deleted', async () => {
      const database = await open();
      const { db } = database;
      await insertRegency(db, '36.72', { name: 'Cilegon' });
      const id = await insertActivity(db, '36.72', { title: 'Panen jagung' });
      await insertActivity(db, '36.72', { title: 'Panen padi' });
      assert.deepEqual(await find(database, 'panen'), ['Panen jagung', 'Panen padi']);

      await db
        .updateTable('activity')
        .set({ search_text: ' lomba ' })
        .where('id', '=', id)
        .execute();
      assert.deepEqual(await find(database, 'panen'), ['Panen padi']);
      assert.deepEqual(await find(database, 'lomba'), ['Panen jagung']);

      await db.deleteFrom('activity').where('id', '=', id).execute();
      assert.deepEqual(await find(database, 'lomba'), []);
    });

    it('keeps regencies apart', async () => {
      const database = await open();
      await insertRegency(database.db, '36.72', { name: 'Cilegon' });
      await insertRegency(database.db, '35.02', { name: 'Ponorogo' });
      await insertActivity(database.db, '35.02', { title: 'Panen tebu' });

      assert.deepEqual(await find(database, 'panen'), []);
    });

    it('finds the same when a word is in nearly every text', async () => {
      const database = await open();
      await insertRegency(database.db, '36.72', { name: 'Cilegon' });
      const many = Array.from({ length: 2_100 }, (_, index) => index);
      for (let first = 0; first < many.length; first += 100) {
        await database.db.transaction().execute(async (transaction) => {
          for (const index of many.slice(first, first + 100)) {
            const title = index % 1_000 === 7 ? 'Panen raya kopi' : 'Panen raya padi';
            await insertActivity(transaction, '36.72', { title, published_at: index });
          }
        });
      }

      assert.equal((await find(database, 'dipanen')).length, 50);
      assert.deepEqual(await find(database, 'panen kopi'), Array(3).fill('Panen raya kopi'));
      assert.deepEqual(await find(database, 'panen teh'), []);
    });
  });
});

describe('the index of words of a SQLite file', () => {
  let directory: TemporaryDirectory;
  let database: Database;

  beforeEach(async () => {
    directory = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: directory.path });
    await insertRegency(database.db, '36.72', { name: 'Cilegon' });
    const gone = await insertActivity(database.db, '36.72', { title: 'Panen lama' });
    await insertActivity(database.db, '36.72', { title: 'Panen jagung' });
    await insertActivity(database.db, '36.72', { title: 'Lomba mewarnai' });
    await database.db.deleteFrom('activity').where('id', '=', gone).execute();
  });
  afterEach(async () => {
    await database.close();
    await directory.remove();
  });

  it('holds in a copy, whose rows SQLite numbers anew', async () => {
    const copy = join(directory.path, 'copy.sqlite');
    await sql`vacuum into ${sql.lit(copy)}`.execute(database.db);
    await database.close();
    for (const ending of ['', '-wal', '-shm']) {
      await rm(join(directory.path, `kentongan.sqlite${ending}`), { force: true });
    }
    await rename(copy, join(directory.path, 'kentongan.sqlite'));

    database = await openDatabase({ dataDir: directory.path });

    assert.deepEqual(await find(database, 'panen'), ['Panen jagung']);
    await insertActivity(database.db, '36.72', { title: 'Panen baru' });
    assert.deepEqual(await find(database, 'panen'), ['Panen baru', 'Panen jagung']);
  });

  it('is made for what an older version has stored', async () => {
    for (const event of ['insert', 'update', 'delete']) {
      await sql.raw(`drop trigger activity_text_${event}`).execute(database.db);
    }
    await sql`drop table activity_text`.execute(database.db);
    await sql`drop table activity_text_row`.execute(database.db);
    await database.close();

    database = await openDatabase({ dataDir: directory.path });

    assert.deepEqual(await find(database, 'panen'), ['Panen jagung']);
  });
});
