import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Activity, Page } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { createJobRunner, type JobRunner } from '../jobs/job-runner.ts';
import type { GuardedFetch, OutgoingAnswer } from '../outgoing/guarded-fetch.ts';
import { OutgoingError } from '../outgoing/outgoing-error.ts';
import { buildPhoto } from '../testing/build-photo.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { createImageJobHandlers } from './image-job-handlers.ts';
import { imageFetchKind } from './image-jobs.ts';
import { putImage } from './put-image.ts';
import { settleImage } from './settle-image.ts';
import { storeImage } from './store-image.ts';

const regencyCode = '35.02';
const day = 86_400_000;
const silent = { info: () => undefined, error: () => undefined };

describe('pictures of activities', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;
    let runner: JobRunner;
    let photo: Uint8Array;
    let now = Date.parse('2026-03-01T00:00:00Z');
    /** What the servers of pictures answer, by address. */
    const web = new Map<string, number | OutgoingError | Uint8Array>();
    const asked: string[] = [];

    const fetch: GuardedFetch = async (url) => {
      asked.push(url);
      const found = web.get(url) ?? 404;
      if (found instanceof OutgoingError) throw found;
      const isBody = typeof found !== 'number';
      return {
        status: isBody ? 200 : found,
        headers: new Headers(),
        body: isBody ? found : new Uint8Array(),
        url,
        movedTo: null,
      } satisfies OutgoingAnswer;
    };

    before(async () => {
      database = await open();
      await insertRegency(database.db, regencyCode);
      test = createTestApp(database, { now: () => now });
      const handlers = createImageJobHandlers({ db: database.db, fetch });
      runner = createJobRunner({ database, handlers, log: silent, now: () => now });
      photo = await buildPhoto({ width: 700, height: 350 });
    });

    const put = (sourceUrl: string) =>
      database.db.transaction().execute(async (transaction) => {
        const image_id = await putImage(transaction, { regencyCode, sourceUrl, now });
        const id = await insertActivity(transaction, regencyCode, { image_id, image_alt: 'Panen' });
        return { id, image_id };
      });
    const work = async (milliseconds: number) => {
      now += milliseconds;
      await runner.runDue();
    };
    const imageOf = async (id: string) =>
      (await test.read<Activity>(`/v1/regencies/${regencyCode}/activities/${id}`)).image;
    const stateOf = async (id: string) => ({
      ...(await database.db
        .selectFrom('image')
        .select(['state', 'problem'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()),
    });
    const countFiles = async (imageId: string) =>
      (
        await database.db
          .selectFrom('image_file')
          .select('name')
          .where('image_id', '=', imageId)
          .execute()
      ).length;

    it('that were stored before there were previews get theirs within a day', async () => {
      web.set('https://blog.example/lama.jpg', photo);
      const { image_id } = await put('https://blog.example/lama.jpg');
      await work(0);
      const previews = () =>
        database.db
          .selectFrom('image_file')
          .select(['name', 'width'])
          .where('image_id', '=', image_id)
          .where('type', '=', 'image/jpeg')
          .execute();
      const [made] = await previews();
      await database.db
        .deleteFrom('image_file')
        .where('image_id', '=', image_id)
        .where('type', '=', 'image/jpeg')
        .execute();
      asked.length = 0;

      await work(day + 1_000);

      const [again, ...others] = await previews();
      assert.deepEqual([again?.width, others], [made?.width, []]);
      // The source is not bothered for it.
      assert.deepEqual(asked, []);
      assert.equal(await countFiles(image_id), 5);
    });

    it('are shown once they are fetched, in two formats, with the words of their source', async () => {
      web.set('https://blog.example/panen.jpg', photo);
      const { id } = await put('https://blog.example/panen.jpg');
      assert.equal(await imageOf(id), null);

      await work(0);
      await work(20_000);

      const image = await imageOf(id);
      assert.deepEqual(
        [image?.alt, image?.width, image?.height, image?.sources.map(({ type }) => type)],
        ['Panen', 700, 350, ['image/avif', 'image/avif', 'image/webp', 'image/webp']],
      );
      const { items } = await test.read<Page<Activity>>(`/v1/regencies/${regencyCode}/activities`);
      assert.deepEqual(items.find((item) => item.id === id)?.image, image);
    });

    it('are fetched once, however many activities name them', async () => {
      const first = await put('https://blog.example/panen.jpg');
      const second = await put('https://blog.example/panen.jpg');
      await work(0);

      assert.equal(first.image_id, second.image_id);
      assert.equal(asked.filter((url) => url === 'https://blog.example/panen.jpg').length, 1);
    });

    it('have addresses that any page may show and any cache may keep', async () => {
      const { id } = await put('https://blog.example/panen.jpg');
      const [source] = (await imageOf(id))?.sources ?? [];
      assert.ok(source);

      const answer = await test.request(source.path);
      const { headers } = answer;
      const body = new Uint8Array(await answer.arrayBuffer());

      assert.equal(answer.status, 200);
      assert.equal(headers.get('content-type'), 'image/avif');
      assert.equal(headers.get('content-length'), String(body.length));
      assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(Buffer.from(body.subarray(4, 12)).toString('latin1'), 'ftypavif');
      const again = await test.request(source.path, {
        headers: { 'if-none-match': headers.get('etag') ?? '' },
      });
      assert.deepEqual([again.status, (await again.arrayBuffer()).byteLength], [304, 0]);
      const head = await test.request(source.path, { method: 'HEAD' });
      assert.deepEqual([head.status, (await head.arrayBuffer()).byteLength], [200, 0]);
    });

    it('that nobody stored are not found, whatever the address', async () => {
      const unknown = `${'0'.repeat(32)}-480.webp`;
      for (const path of [unknown, 'x', '..%2f..%2fetc%2fpasswd', `${unknown}.html`, "'%00"]) {
        const answer = await test.request(`/media/${regencyCode}/${path}`);
        assert.deepEqual([path, answer.status], [path, 404]);
        assert.match(answer.headers.get('content-type') ?? '', /problem\+json/);
        assert.doesNotMatch(answer.headers.get('cache-control') ?? '', /immutable/);
      }
      assert.equal((await test.request(`/media/35.03/${unknown}`)).status, 404);
      assert.equal((await test.request(`/media/35.02/${unknown}`, { method: 'POST' })).status, 405);
    });

    it('that are refused leave their activity as it is, with the reason on record', async () => {
      const cases = {
        'not-an-image': new Uint8Array(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
        'too-small': await buildPhoto({ width: 1, height: 1, format: 'gif' }),
        damaged: photo.subarray(0, photo.length / 2),
        'not-there': 404,
        'address-refused': new OutgoingError('address-refused', 'It leads into this network.'),
        'too-large': new OutgoingError('too-large', 'It is larger than 8 MB.'),
      };
      for (const [refusal, answer] of Object.entries(cases)) {
        const url = `https://blog.example/${refusal}.jpg`;
        web.set(url, answer);
        const { id, image_id } = await put(url);
        await work(0);

        assert.deepEqual(await stateOf(image_id), { state: 'refused', problem: refusal });
        assert.equal(await imageOf(id), null);
      }
    });

    it('are asked for again when their server was down, and given up in the end', async () => {
      const url = 'https://down.example/a.jpg';
      web.set(url, 503);
      const { image_id } = await put(url);
      await work(0);
      assert.equal((await stateOf(image_id)).state, 'waiting');
      web.set(url, photo);
      await work(day);
      assert.equal((await stateOf(image_id)).state, 'ready');

      const lost = 'https://lost.example/a.jpg';
      web.set(lost, new OutgoingError('unreachable', 'No answer.'));
      const { image_id: lostId } = await put(lost);
      for (let tries = 0; tries < 11; tries += 1) await work(2 * day);
      assert.deepEqual(await stateOf(lostId), { state: 'refused', problem: 'unreachable' });
      const tries = asked.filter((each) => each === lost).length;
      await work(30 * day);
      assert.equal(asked.filter((each) => each === lost).length, tries);
    });

    it('that were refused get another chance after a week, when an item names them', async () => {
      const url = 'https://blog.example/later.jpg';
      const { image_id } = await put(url);
      await work(0);
      web.set(url, photo);
      await put(url);
      await work(day);
      assert.equal((await stateOf(image_id)).state, 'refused');

      now += 8 * day;
      await put(url);
      await work(0);

      assert.equal((await stateOf(image_id)).state, 'ready');
    });

    it('may have an address of any length', async () => {
      const url = `https://blog.example/${'a'.repeat(20_000)}.jpg`;
      web.set(url, photo);
      const { image_id } = await put(url);
      await work(0);

      assert.equal((await stateOf(image_id)).state, 'ready');
    });

    it('change nothing when their work is done twice', async () => {
      const url = 'https://blog.example/twice.jpg';
      web.set(url, photo);
      const { image_id } = await put(url);
      await work(0);
      // As after a crash between the work and the end of the job.
      await database.db.updateTable('image').set({ state: 'waiting' }).execute();
      const job = { regencyCode, id: 'x', kind: imageFetchKind, subject: image_id };
      const handler = createImageJobHandlers({ db: database.db, fetch })[imageFetchKind];
      const context = { signal: new AbortController().signal, now: () => now };
      await handler?.({ ...job, payload: null, attempts: 1 }, context);

      assert.deepEqual([(await stateOf(image_id)).state, await countFiles(image_id)], ['ready', 5]);
    });

    it('go with the activity that showed them, at once, and come back with it', async () => {
      const url = 'https://blog.example/withdrawn.jpg';
      web.set(url, photo);
      const { id, image_id: imageId } = await put(url);
      await work(0);
      const [source] = (await imageOf(id))?.sources ?? [];
      assert.ok(source);
      const setStatus = (status: string) =>
        database.db.transaction().execute(async (transaction) => {
          await transaction.updateTable('activity').set({ status }).where('id', '=', id).execute();
          await settleImage(transaction, { regencyCode, imageId, now });
        });
      const statusOfFile = async () => {
        // Of what it has in memory it believes for a minute that it may be shown.
        now += 60_000;
        return (await test.request(source.path)).status;
      };
      assert.equal(await statusOfFile(), 200);

      await setStatus('withdrawn');
      assert.equal(await statusOfFile(), 404);
      await setStatus('published');
      assert.equal(await statusOfFile(), 200);
      await put(url);
      await setStatus('withdrawn');
      assert.equal(await statusOfFile(), 200);
    });

    it('that vanish with their source are hidden within a day and removed in a month', async () => {
      const url = 'https://blog.example/vanished.jpg';
      web.set(url, photo);
      const { id, image_id: imageId } = await put(url);
      await work(0);
      await database.db
        .updateTable('activity')
        .set({ status: 'withdrawn' })
        .where('id', '=', id)
        .execute();

      await work(day);
      assert.deepEqual([(await stateOf(imageId)).state, await countFiles(imageId)], ['hidden', 5]);
      await put(url);
      assert.equal((await stateOf(imageId)).state, 'ready');

      await database.db.updateTable('activity').set({ status: 'withdrawn' }).execute();
      for (let days = 0; days < 33; days += 1) await work(day);
      assert.equal(await countFiles(imageId), 0);
    });

    it('of staff are stored from a file, once', async () => {
      const bytes = await buildPhoto({ width: 1_200, height: 600, seed: 7 });
      const stored = await storeImage(database.db, { regencyCode, bytes, now });
      const again = await storeImage(database.db, { regencyCode, bytes, now });
      const id = await insertActivity(database.db, regencyCode, { image_id: stored });

      assert.equal(again, stored);
      const image = await imageOf(id);
      assert.deepEqual([image?.width, image?.alt], [960, '']);
      await work(2 * day);
      assert.equal(await countFiles(stored), 5);
    });

    it('of staff that cannot be shown are refused with the reason', async () => {
      const bytes = new Uint8Array(Buffer.from('%PDF-1.7'));

      const work = storeImage(database.db, { regencyCode, bytes, now });

      await assert.rejects(work, { name: 'ImageRefusedError', refusal: 'not-an-image' });
    });
  });
});
