import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { setOrigins, type OriginChange } from './set-origins.ts';

describe('kentongan regency set --origin', () => {
  let directory: TemporaryDirectory;
  let database: Database;

  beforeEach(async () => {
    directory = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: directory.path });
    await insertRegency(database.db, '35.02', {
      settings: { allowedOrigins: ['https://a.example'] },
    });
  });
  afterEach(async () => {
    await database.close();
    await directory.remove();
  });

  const set = (change: Partial<OriginChange>) =>
    setOrigins(database.db, { code: '35.02', add: [], clear: false, now: 5, ...change });
  const readRevision = async () =>
    (await database.db.selectFrom('regency').select('revision').executeTakeFirstOrThrow()).revision;

  it('adds websites to those that are registered, and has frame pages written anew', async () => {
    const before = await readRevision();

    const origins = await set({ add: ['https://b.example', 'https://a.example/'] });

    assert.deepEqual(origins, ['https://a.example', 'https://b.example']);
    assert.equal(await readRevision(), before + 1);
  });

  it('changes nothing when all of them are registered', async () => {
    const before = await readRevision();

    await set({ add: ['https://a.example'] });

    assert.equal(await readRevision(), before);
  });

  it('forgets all of them when told to', async () => {
    assert.deepEqual(await set({ clear: true }), []);
  });

  it('refuses what is no origin, and a regency that is not here', async () => {
    await assert.rejects(set({ add: ['https://a.example/kim'] }), /not the origin of a website/);
    await assert.rejects(set({ code: '35.03', add: ['https://b.example'] }), /no regency 35\.03/);
  });
});
