import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { parseRegencySettings } from './regency-settings.ts';
import { setModeration, type Moderation } from './set-moderation.ts';

describe('kentongan regency set --moderation', () => {
  let directory: TemporaryDirectory;
  let database: Database;

  beforeEach(async () => {
    directory = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: directory.path });
    await insertRegency(database.db, '35.02', { settings: { responseDays: 3 } });
  });
  afterEach(async () => {
    await database.close();
    await directory.remove();
  });

  const set = (moderation: Moderation, code = '35.02') =>
    setModeration(database.db, { code, moderation, now: 5 });
  const read = async () => {
    const row = await database.db
      .selectFrom('regency')
      .select(['revision', 'settings', 'updated_at as updatedAt'])
      .executeTakeFirstOrThrow();
    return { ...row, settings: parseRegencySettings(row.settings) };
  };
  const readAudit = async () => {
    const rows = await database.db.selectFrom('audit_entry').select(['action', 'detail']).execute();
    return rows.map(({ action, detail }) => [action, detail]);
  };

  it('changes that alone, makes no answer anew and is written down', async () => {
    const before = await read();

    await set('review');

    assert.deepEqual(await read(), {
      ...before,
      settings: { ...before.settings, moderation: 'review' },
    });
    assert.deepEqual(await readAudit(), [['regency.set-moderation', '{"moderation":"review"}']]);
  });

  it('writes nothing where it is so already', async () => {
    const before = await read();

    await set('publish');

    assert.deepEqual(await read(), before);
    assert.deepEqual(await readAudit(), []);
  });

  it('refuses a regency that is not here', async () => {
    await assert.rejects(set('review', '35.03'), /no regency 35\.03/);
  });
});
