import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Kysely } from 'kysely';

import type { Database } from '../db/database.ts';
import type { ActivityTable, FeedTable, Tables } from '../db/tables.ts';
import { createFakeWeb, type FakeWeb } from '../testing/fake-web.ts';
import { createBlogPost, type BlogPost } from '../testing/feed-web/blog-post.ts';
import { writeBloggerFeed } from '../testing/feed-web/write-blogger-feed.ts';
import { writeWordPressFeed } from '../testing/feed-web/write-wordpress-feed.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { addFeed } from './add-feed.ts';
import { findFeed } from './feed-repository.ts';
import { harvestFeed } from './harvest-feed.ts';
import { readFeed } from './reading/read-feed.ts';
import type { RecordedLook } from './record-look.ts';

const regencyCode = '35.02';
const site = 'https://kim.example';
const feedUrl = `${site}/feed/`;
const start = Date.UTC(2026, 10, 1);
const day = 86_400_000;

describe('Harvesting a feed', () => {
  eachDatabase((_, open) => {
    let database: Database;
    let db: Kysely<Tables>;
    let web: FakeWeb;
    let now: number;

    beforeEach(async () => {
      database = await open();
      db = database.db;
      await insertRegency(db, regencyCode);
      await insertAreas(db, regencyCode);
      await insertGroup(db, regencyCode, { areaCode: '35.02.01.2008', slug: 'reog-bina' });
      web = createFakeWeb();
      now = start;
    });

    const tools = () => ({
      fetch: web.fetch,
      readFeed: async (...args: Parameters<typeof readFeed>) => readFeed(...args),
      now: () => now,
      random: () => 0.5,
    });
    const publish = (posts: readonly BlogPost[], url = feedUrl) =>
      web.pages.set(url, { body: writeWordPressFeed(site, 'Blog KIM', posts) });
    const posts = (...numbers: number[]) => numbers.map((number) => createBlogPost(number));
    const add = async (address = feedUrl, group: string | undefined = 'reog-bina') => {
      const { feed } = await addFeed(db, { regencyCode, address, group }, { ...tools(), now });
      return feed;
    };
    const look = async ({ id }: FeedTable): Promise<RecordedLook> => {
      now += 3_600_000;
      return harvestFeed(db, await current(id), tools());
    };
    const current = async (id: string) => {
      const feed = await findFeed(db, { regencyCode, id });
      assert(feed);
      return feed;
    };
    const activities = async () =>
      db.selectFrom('activity').selectAll().orderBy('published_at', 'desc').execute();
    const titles = async (status = 'published') =>
      (await activities()).filter((row) => row.status === status).map(({ title }) => title);
    const revision = async () =>
      (await db.selectFrom('regency').select('revision').executeTakeFirstOrThrow()).revision;
    const edit = (columns: Partial<ActivityTable>) =>
      db.updateTable('activity').set(columns).execute();

    it('brings plain text, link, labels and the date of each post', async () => {
      publish(posts(2, 1));

      const result = await look(await add());

      assert(result.kind === 'done');
      assert.equal(result.created, 2);
      const [row] = await activities();
      assert(row);
      assert.equal(row.title, 'Kabar warga nomor 2');
      assert.match(`${row.summary ?? ''} ${row.body ?? ''}`, /kabar 2 & musyawarah/);
      assert.doesNotMatch(`${row.summary ?? ''} ${row.body ?? ''}`, /[<>]|alert/);
      assert.equal(row.source_url, `${site}/2026/09/kabar-2.html`);
      assert.equal(row.source_name, 'Blog KIM');
      assert.equal(row.categories, '["msme"]');
      assert.equal(row.published_at, createBlogPost(2).publishedAt);
      assert.equal(row.status, 'published');
      assert.match(row.search_text, /musyawarah/);
      assert.equal(await revision(), 2);
    });

    it('costs only a 304 the second time and changes nothing', async () => {
      publish(posts(2, 1));
      const feed = await add();
      await look(feed);
      const before = await activities();
      web.answers.length = 0;

      const result = await look(feed);

      assert.deepEqual(web.answers, [`304 ${feedUrl}`]);
      assert(result.kind === 'done');
      assert.equal(result.isRead, false);
      assert.deepEqual(await activities(), before);
      assert.equal(await revision(), 2);
    });

    it('changes nothing for a server that always sends everything', async () => {
      publish(posts(2, 1));
      const feed = await add();
      await look(feed);
      web.pages.set(feedUrl, { ...web.pages.get(feedUrl), status: 200 });

      const result = await look(feed);

      assert.equal(web.answers.at(-1), `200 ${feedUrl}`);
      assert(result.kind === 'done' && !result.isRead);
      assert.equal(await revision(), 2);
    });

    it('reads in full every few days, as there are servers that lie', async () => {
      publish(posts(1));
      const feed = await add();
      await look(feed);
      now += 4 * day;

      await look(feed);

      assert.equal(web.answers.at(-1), `200 ${feedUrl}`);
    });

    it('takes the newest thirty at first and later only what is new', async () => {
      const all = Array.from({ length: 40 }, (_, index) => 40 - index);
      publish(posts(...all));
      const feed = await add();
      await look(feed);
      publish(posts(41, ...all));

      const result = await look(feed);

      assert(result.kind === 'done');
      assert.equal(result.created, 1);
      assert.equal((await activities()).length, 31);
      assert.equal((await titles()).at(-1), 'Kabar warga nomor 11');
    });

    it('makes no second activity when blog software, links and GUIDs change', async () => {
      publish(posts(3, 2, 1));
      const feed = await add();
      await look(feed);
      const moved = posts(3, 2, 1).map((post) => ({ ...post, path: `/p/${post.number}` }));
      web.pages.set(feedUrl, { body: writeBloggerFeed('https://blog.example', 'Blog', moved) });

      const result = await look(feed);

      assert(result.kind === 'done');
      assert.deepEqual([result.created, result.updated], [0, 3]);
      assert.equal((await activities()).length, 3);
      assert.equal((await activities())[0]?.source_url, 'https://blog.example/p/3');
    });

    it('follows the changes of a source but not over the hand of staff', async () => {
      publish(posts(2, 1));
      const feed = await add();
      await look(feed);
      const changed = posts(2, 1).map((post) => ({ ...post, title: `${post.title} (ralat)` }));
      await db
        .updateTable('activity')
        .set({ title: 'Kata petugas', staff_edited_at: now })
        .where('title', '=', 'Kabar warga nomor 1')
        .execute();
      publish(changed);

      const result = await look(feed);

      assert(result.kind === 'done');
      assert.equal(result.updated, 1);
      assert.deepEqual(await titles(), ['Kabar warga nomor 2 (ralat)', 'Kata petugas']);
    });

    it('hides what vanished after two looks and shows it when it is back', async () => {
      publish(posts(3, 2, 1));
      const feed = await add();
      await look(feed);
      publish(posts(3, 1));

      const first = await look(feed);
      const inDoubt = await current(feed.id);
      const afterFirst = await titles();
      const second = await look(feed);
      const afterSecond = await titles();
      publish(posts(3, 2, 1));
      const third = await look(feed);

      assert(first.kind === 'done' && second.kind === 'done' && third.kind === 'done');
      assert.deepEqual([first.missed, second.withdrawn, third.restored], [1, 1, 1]);
      assert.equal(inDoubt.next_check_at, (inDoubt.checked_at ?? 0) + 1_800_000);
      assert.equal(afterFirst.length, 3);
      assert.deepEqual(afterSecond, ['Kabar warga nomor 3', 'Kabar warga nomor 1']);
      assert.equal((await titles()).length, 3);
      assert.equal(await revision(), 4);
    });

    it('hides nothing that only became too old for the feed', async () => {
      publish(posts(3, 2, 1));
      const feed = await add();
      await look(feed);
      publish(posts(4, 3, 2));

      await look(feed);
      await look(feed);

      assert.equal((await titles()).length, 4);
    });

    it('never brings back what staff withdrew', async () => {
      publish(posts(1));
      const feed = await add();
      await look(feed);
      await edit({ status: 'withdrawn', withdrawn_by: 'staff' });
      publish([createBlogPost(1, { title: 'Judul baru' })]);

      await look(feed);

      assert.deepEqual(await titles('withdrawn'), ['Judul baru']);
      assert.equal(await revision(), 2);
    });

    it('shows a post once that is in two feeds of a group', async () => {
      publish(posts(2, 1));
      publish(posts(3, 2), `${site}/kategori/feed/`);
      const [all, some] = [await add(), await add(`${site}/kategori/feed/`)];
      const others = await Promise.all([look(all), look(some)]);

      assert.deepEqual(
        await titles(),
        [3, 2, 1].map((number) => `Kabar warga nomor ${number}`),
      );
      assert.equal(
        others.reduce((sum, result) => sum + (result.kind === 'done' ? result.elsewhere : 0), 0),
        1,
      );
    });

    it('shows each group what it has itself', async () => {
      publish(posts(1));
      publish(posts(1), 'https://lain.example/feed/');
      await look(await add());
      await look(await add('https://lain.example/feed/', undefined));

      assert.equal((await titles()).length, 1);
      await insertGroup(db, regencyCode, { areaCode: '35.02.01.2008', slug: 'reog-muda' });
      publish(posts(1), 'https://muda.example/feed/');
      await look(await add('https://muda.example/feed/', 'reog-muda'));
      assert.equal((await titles()).length, 2);
    });

    it('waits for review where the regency wants it', async () => {
      await db
        .updateTable('regency')
        .set({ settings: JSON.stringify({ moderation: 'review' }) })
        .execute();
      publish(posts(1));

      const result = await look(await add());

      assert(result.kind === 'done' && result.created === 1);
      assert.deepEqual(await titles('in_review'), ['Kabar warga nomor 1']);
      assert.equal(await revision(), 1);
    });

    it('finds nothing twice when two processes look at once', async () => {
      publish(posts(3, 2, 1));
      const feed = await current((await add()).id);

      const results = await Promise.all([
        harvestFeed(db, feed, tools()),
        harvestFeed(db, feed, tools()),
      ]);

      assert.deepEqual(results.map(({ kind }) => kind).sort(), ['done', 'overtaken']);
      assert.equal((await activities()).length, 3);
    });

    it('notes a refusal, tries again later and forgets about it when all is well', async () => {
      publish(posts(1));
      const feed = await add();
      web.pages.set(feedUrl, { status: 503, headers: { 'retry-after': '10800' } });
      const result = await look(feed);
      const failed = await current(feed.id);
      publish(posts(1));
      await look(feed);
      const well = await current(feed.id);

      assert(result.kind === 'failed');
      assert.equal(result.code, 'status-503');
      assert.deepEqual([failed.failure_count, failed.failing_since], [1, failed.checked_at]);
      assert.equal(failed.next_check_at, (failed.checked_at ?? 0) + 10_800_000);
      assert.deepEqual(
        [well.failure_count, well.failing_since, well.problem_code, well.problem_detail],
        [0, null, null, null],
      );
    });

    it('pauses a feed that failed for two weeks', async () => {
      publish(posts(1));
      const feed = await add();
      web.pages.delete(feedUrl);
      await look(feed);
      now += 14 * day;

      const result = await look(feed);

      assert(result.kind === 'failed');
      assert.deepEqual([result.pauseReason, result.nextCheckAt], ['failing', null]);
      assert.equal((await current(feed.id)).state, 'paused');
    });

    it('pauses a feed that is gone and keeps what it brought', async () => {
      publish(posts(1));
      const feed = await add();
      await look(feed);
      web.pages.set(feedUrl, { status: 410 });

      const result = await look(feed);

      assert(result.kind === 'failed' && result.pauseReason === 'gone');
      assert.equal((await titles()).length, 1);
    });

    it('follows a feed that moved for good', async () => {
      publish(posts(1));
      const feed = await add();
      publish(posts(2, 1), 'https://baru.example/feed/');
      web.pages.set(feedUrl, { movedTo: 'https://baru.example/feed/' });

      await look(feed);

      assert.equal((await current(feed.id)).url, 'https://baru.example/feed/');
      assert.equal((await titles()).length, 2);
    });

    it('pauses a feed that moved to where another one is', async () => {
      publish(posts(1));
      publish(posts(2), 'https://baru.example/feed/');
      const [feed] = [await add(), await add('https://baru.example/feed/')];
      web.pages.set(feedUrl, { movedTo: 'https://baru.example/feed/' });

      const result = await look(feed);

      assert(result.kind === 'done' && result.pauseReason === 'duplicate');
    });

    it('does not follow a move to what is no feed', async () => {
      publish(posts(1));
      const feed = await add();
      web.pages.set('https://parkir.example/', { body: '<!DOCTYPE html><html></html>' });
      web.pages.set(feedUrl, { movedTo: 'https://parkir.example/' });

      const result = await look(feed);

      assert(result.kind === 'failed' && result.code === 'html-page');
      assert.equal((await current(feed.id)).url, feedUrl);
    });

    it('writes nothing about a feed that staff paused meanwhile', async () => {
      publish(posts(1));
      const feed = await current((await add()).id);
      await db.updateTable('feed').set({ state: 'paused', pause_reason: 'staff' }).execute();

      const result = await harvestFeed(db, feed, tools());

      assert.equal(result.kind, 'overtaken');
      assert.deepEqual(await activities(), []);
    });
  });
});
