import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type * as CurrentSdk from '@kentongan/sdk';

import type { Database } from './db/database.ts';
import { openDatabase } from './db/open-database.ts';
import { insertActivity } from './testing/insert-activity.ts';
import { insertAreas } from './testing/insert-areas.ts';
import { insertGroup } from './testing/insert-group.ts';
import { insertRegency } from './testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from './testing/temporary-directory.ts';
import { createTestApp } from './testing/test-app.ts';
import { createTestMessage } from './testing/test-message.ts';

const releases = fileURLToPath(new URL('../../contract/releases/', import.meta.url));
const builds = globSync('*/sdk.mjs', { cwd: releases });

/** What every release since the first has had; it is called as its own documentation said. */
type FirstSdk = Pick<
  typeof CurrentSdk,
  'createClient' | 'isApiError' | 'onSkippedRecord' | 'createIdempotencyKey'
>;

describe('the SDK of every release', () => {
  let folder: TemporaryDirectory;
  let database: Database;

  before(async () => {
    folder = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: folder.path });
    await insertRegency(database.db, '35.02');
    await insertAreas(database.db, '35.02');
    const village = await database.db
      .selectFrom('area')
      .select('code')
      .where('village_kind', '=', 'rural')
      .orderBy('code')
      .executeTakeFirstOrThrow();
    for (const number of [1, 2, 3]) {
      await insertGroup(database.db, '35.02', {
        areaCode: village.code,
        slug: `contoh-${number}`,
        name: `Contoh ${number}`,
        contact: { kind: 'whatsapp', value: '+6281230000001', owner: 'group', consentAt: 1 },
      });
      await insertActivity(database.db, '35.02', { title: `Kabar ${number}` });
    }
  });
  after(async () => {
    await database.close();
    await folder.remove();
  });

  it('is kept', () => {
    assert.ok(builds.includes('0.1.0/sdk.mjs'), `${releases} holds ${builds.join()}`);
  });

  for (const build of builds) {
    describe(build, () => {
      const connect = async (regency = '35.02') => {
        const sdk = (await import(pathToFileURL(`${releases}${build}`).href)) as FirstSdk;
        const app = createTestApp(database);
        const client = sdk.createClient({
          regency,
          baseUrl: 'https://kim.example.id',
          fetch: async (request) => app.request(request.url, request),
        });
        return { sdk, client };
      };

      it('reads all there is, and skips no record', async () => {
        const { sdk, client } = await connect();
        let skipped = 0;
        const stop = sdk.onSkippedRecord(() => (skipped += 1));

        const groups = await client.groups.all({ limit: 2 }).toArray({ limit: 10 });
        const activities = await client.activities.all({ limit: 2 }).toArray({ limit: 10 });
        const directory = await client.directory.get();

        assert.deepEqual(
          groups.map(({ name }) => name),
          ['Contoh 1', 'Contoh 2', 'Contoh 3'],
        );
        assert.equal(activities.length, 3);
        assert.equal(
          (await client.activities.get(activities[0]?.id ?? '')).title,
          activities[0]?.title,
        );
        assert.equal(directory.total, 3);
        assert.equal((await client.groups.get('contoh-2')).name, 'Contoh 2');
        assert.equal((await client.groups.contact('contoh-2')).value, '+6281230000001');
        assert.equal((await client.coverage.get()).villagesWithGroup, 1);
        assert.ok((await client.areas.get()).villages.length > 0);
        assert.ok((await client.coverage.listUncoveredVillages()).villages.length > 0);
        assert.equal(skipped, 0);
        stop();
      });

      it('sends a message once and reads how it stands', async () => {
        const { sdk, client } = await connect();
        const message = createTestMessage(await client.regency.get());
        const idempotencyKey = sdk.createIdempotencyKey();

        const receipt = await client.messages.send(message, { idempotencyKey });
        const again = await client.messages.send(message, { idempotencyKey });
        const { reference, secret } = receipt;

        assert.deepEqual(again, receipt);
        assert.equal((await client.messages.state({ reference, secret })).status, 'received');
      });

      it('tells failures apart', async () => {
        const { sdk, client } = await connect('11.01');

        await assert.rejects(client.directory.get(), (error: unknown) => {
          assert.ok(sdk.isApiError(error), String(error));
          assert.equal(error.code, 'regency-not-found');
          assert.match(error.requestId ?? '', /^[\w-]{10,}$/);
          return true;
        });
      });
    });
  }
});
