import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { insertImageFiles } from './insert-image-files.ts';
import { createMediaStore } from './media-store.ts';
import { putImage } from './put-image.ts';

const regencyCode = '35.02';

describe('memory of pictures', () => {
  eachDatabase((_name, open) => {
    let database: Database;

    before(async () => {
      database = await open();
      await insertRegency(database.db, regencyCode);
      const sourceUrl = 'https://blog.example/a.jpg';
      const imageId = await putImage(database.db, { regencyCode, sourceUrl, now: 0 });
      const files = ['a', 'b', 'c'].map((name, index) => ({
        name,
        type: 'image/webp',
        width: 480,
        height: 320,
        content: new Uint8Array(1_000).fill(index),
      }));
      await database.db.updateTable('image').set({ state: 'ready' }).execute();
      await insertImageFiles(database.db, { regencyCode, imageId, files });
    });

    const remove = (name: string) =>
      database.db.deleteFrom('image_file').where('name', '=', name).execute();

    it('hands out what is stored, and forgets what was removed', async () => {
      let now = 0;
      const store = createMediaStore(database.db, { now: () => now, maxAge: 1_000 });
      assert.deepEqual(
        (await store.find(regencyCode, 'b'))?.content,
        new Uint8Array(1_000).fill(1),
      );
      await remove('b');
      assert.ok(await store.find(regencyCode, 'b'));

      now = 1_000;

      assert.equal(await store.find(regencyCode, 'b'), undefined);
    });

    it('looks again when the clock was set back, and shows nothing hidden until it has caught up', async () => {
      let now = 86_400_000;
      const store = createMediaStore(database.db, { now: () => now, maxAge: 1_000 });
      assert.ok(await store.find(regencyCode, 'c'));
      await database.db.updateTable('image').set({ state: 'hidden' }).execute();

      now = 0;

      assert.equal(await store.find(regencyCode, 'c'), undefined);
      await database.db.updateTable('image').set({ state: 'ready' }).execute();
    });

    it('keeps no more than it may, the last ones asked for', async () => {
      const store = createMediaStore(database.db, { maxBytes: 1_500, now: () => 0 });
      await store.find(regencyCode, 'a');
      await store.find(regencyCode, 'c');
      await remove('a');
      await remove('c');

      assert.deepEqual(
        [await store.find(regencyCode, 'a'), (await store.find(regencyCode, 'c'))?.content.length],
        [undefined, 1_000],
      );
    });
  });
});
