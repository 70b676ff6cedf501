import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { createBlogPost } from '../testing/feed-web/blog-post.ts';
import { writeBloggerFeed } from '../testing/feed-web/write-blogger-feed.ts';
import { createPosts, setHarvestStage, type HarvestStage } from '../testing/harvest-stage.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { harvestFeed } from './harvest-feed.ts';

const day = 86_400_000;

describe('Harvesting a feed', () => {
  eachDatabase((_, open) => {
    let db: Kysely<Tables>;
    let stage: HarvestStage;

    beforeEach(async () => {
      const database = await open();
      db = database.db;
      stage = await setHarvestStage(database);
    });

    it('brings plain text, link, labels and the date of each post', async () => {
      stage.publish(createPosts(2, 1));

      const result = await stage.look(await stage.add());

      assert(result.kind === 'done');
      assert.equal(result.created, 2);
      const [row] = await stage.activities();
      assert(row);
      assert.equal(row.title, 'Kabar warga nomor 2');
      assert.match(`${row.summary ?? ''} ${row.body ?? ''}`, /kabar 2 & musyawarah/);
      assert.doesNotMatch(`${row.summary ?? ''} ${row.body ?? ''}`, /[<>]|alert/);
      assert.equal(row.source_url, `${stage.site}/2026/09/kabar-2.html`);
      assert.equal(row.source_name, 'Blog KIM');
      assert.equal(row.categories, '["msme"]');
      assert.equal(row.published_at, createBlogPost(2).publishedAt);
      assert.equal(row.status, 'published');
      assert.match(row.search_text, /musyawarah/);
      assert.equal(await stage.revision(), 2);
    });

    it('costs only a 304 the second time and changes nothing', async () => {
      stage.publish(createPosts(2, 1));
      const feed = await stage.add();
      await stage.look(feed);
      const before = await stage.activities();
      stage.web.answers.length = 0;

      const result = await stage.look(feed);

      assert.deepEqual(stage.web.answers, [`304 ${stage.feedUrl}`]);
      assert(result.kind === 'done');
      assert.equal(result.isRead, false);
      assert.deepEqual(await stage.activities(), before);
      assert.equal(await stage.revision(), 2);
    });

    it('changes nothing for a server that always sends everything', async () => {
      stage.publish(createPosts(2, 1));
      const feed = await stage.add();
      await stage.look(feed);
      stage.web.pages.set(stage.feedUrl, { ...stage.web.pages.get(stage.feedUrl), status: 200 });

      const result = await stage.look(feed);

      assert.equal(stage.web.answers.at(-1), `200 ${stage.feedUrl}`);
      assert(result.kind === 'done' && !result.isRead);
      assert.equal(await stage.revision(), 2);
    });

    it('reads in full every few days, as there are servers that lie', async () => {
      stage.publish(createPosts(1));
      const feed = await stage.add();
      await stage.look(feed);
      stage.now += 4 * day;

      await stage.look(feed);

      assert.equal(stage.web.answers.at(-1), `200 ${stage.feedUrl}`);
    });

    it('takes the newest thirty at first and later only what is new', async () => {
      const all = Array.from({ length: 40 }, (_, index) => 40 - index);
      stage.publish(createPosts(...all));
      const feed = await stage.add();
      await stage.look(feed);
      stage.publish(createPosts(41, ...all));

      const result = await stage.look(feed);

      assert(result.kind === 'done');
      assert.equal(result.created, 1);
      assert.equal((await stage.activities()).length, 31);
      assert.equal((await stage.titles()).at(-1), 'Kabar warga nomor 11');
    });

    it('makes no second activity when blog software, links and GUIDs change', async () => {
      stage.publish(createPosts(3, 2, 1));
      const feed = await stage.add();
      await stage.look(feed);
      const moved = createPosts(3, 2, 1).map((post) => ({ ...post, path: `/p/${post.number}` }));
      stage.web.pages.set(stage.feedUrl, {
        body: writeBloggerFeed('https://blog.example', 'Blog', moved),
      });

      const result = await stage.look(feed);

      assert(result.kind === 'done');
      assert.deepEqual([result.created, result.updated], [0, 3]);
      assert.equal((await stage.activities()).length, 3);
      assert.equal((await stage.activities())[0]?.source_url, 'https://blog.example/p/3');
    });

    it('follows the changes of a source but not over the hand of staff', async () => {
      stage.publish(createPosts(2, 1));
      const feed = await stage.add();
      await stage.look(feed);
      const changed = createPosts(2, 1).map((post) => ({
        ...post,
        title: `${post.title} (ralat)`,
      }));
      await db
        .updateTable('activity')
        .set({ title: 'Kata petugas', staff_edited_at: stage.now })
        .where('title', '=', 'Kabar warga nomor 1')
        .execute();
      stage.publish(changed);

      const result = await stage.look(feed);

      assert(result.kind === 'done');
      assert.equal(result.updated, 1);
      assert.deepEqual(await stage.titles(), ['Kabar warga nomor 2 (ralat)', 'Kata petugas']);
    });

    it('hides what vanished after two looks and shows it when it is back', async () => {
      stage.publish(createPosts(3, 2, 1));
      const feed = await stage.add();
      await stage.look(feed);
      stage.publish(createPosts(3, 1));

      const first = await stage.look(feed);
      const inDoubt = await stage.current(feed);
      const afterFirst = await stage.titles();
      const second = await stage.look(feed);
      const afterSecond = await stage.titles();
      stage.publish(createPosts(3, 2, 1));
      const third = await stage.look(feed);

      assert(first.kind === 'done' && second.kind === 'done' && third.kind === 'done');
      assert.deepEqual([first.missed, second.withdrawn, third.restored], [1, 1, 1]);
      assert.equal(inDoubt.next_check_at, (inDoubt.checked_at ?? 0) + 1_800_000);
      assert.equal(afterFirst.length, 3);
      assert.deepEqual(afterSecond, ['Kabar warga nomor 3', 'Kabar warga nomor 1']);
      assert.equal((await stage.titles()).length, 3);
      assert.equal(await stage.revision(), 4);
    });

    it('hides nothing that only became too old for the feed', async () => {
      stage.publish(createPosts(3, 2, 1));
      const feed = await stage.add();
      await stage.look(feed);
      stage.publish(createPosts(4, 3, 2));

      await stage.look(feed);
      await stage.look(feed);

      assert.equal((await stage.titles()).length, 4);
    });

    it('never brings back what staff withdrew', async () => {
      stage.publish(createPosts(1));
      const feed = await stage.add();
      await stage.look(feed);
      await db
        .updateTable('activity')
        .set({ status: 'withdrawn', withdrawn_by: 'staff' })
        .execute();
      stage.publish([createBlogPost(1, { title: 'Judul baru' })]);

      await stage.look(feed);

      assert.deepEqual(await stage.titles('withdrawn'), ['Judul baru']);
      assert.equal(await stage.revision(), 2);
    });

    it('shows a post once that is in two feeds of a group', async () => {
      stage.publish(createPosts(2, 1));
      stage.publish(createPosts(3, 2), `${stage.site}/kategori/feed/`);
      const [all, some] = [await stage.add(), await stage.add(`${stage.site}/kategori/feed/`)];
      const others = await Promise.all([stage.look(all), stage.look(some)]);

      assert.deepEqual(
        await stage.titles(),
        [3, 2, 1].map((number) => `Kabar warga nomor ${number}`),
      );
      assert.equal(
        others.reduce((sum, result) => sum + (result.kind === 'done' ? result.elsewhere : 0), 0),
        1,
      );
    });

    it('shows a post with each group that has it, and with the office', async () => {
      await insertGroup(db, '35.02', { areaCode: '35.02.01.2008', slug: 'reog-muda' });
      for (const [host, group] of [
        ['kim', 'reog-bina'],
        ['muda', 'reog-muda'],
        ['dinas', null],
      ] as const) {
        stage.publish(createPosts(1), `https://${host}.example/feed/`);
        await stage.look(await stage.add(`https://${host}.example/feed/`, group));
      }

      assert.equal((await stage.titles()).length, 3);
    });

    it('waits for review where the regency wants it', async () => {
      await db
        .updateTable('regency')
        .set({ settings: JSON.stringify({ moderation: 'review' }) })
        .execute();
      stage.publish(createPosts(1));

      const result = await stage.look(await stage.add());

      assert(result.kind === 'done' && result.created === 1);
      assert.deepEqual(await stage.titles('in_review'), ['Kabar warga nomor 1']);
      assert.equal(await stage.revision(), 1);
    });

    it('goes back to review when its source changes what was approved', async () => {
      await db
        .updateTable('regency')
        .set({ settings: JSON.stringify({ moderation: 'review' }) })
        .execute();
      stage.publish(createPosts(1));
      const feed = await stage.add();
      await stage.look(feed);
      await db.updateTable('activity').set({ status: 'published' }).execute();
      const before = await stage.revision();
      stage.publish([createBlogPost(1, { title: 'Judul yang lain' })]);

      await stage.look(feed);

      assert.deepEqual(await stage.titles('in_review'), ['Judul yang lain']);
      assert.ok((await stage.revision()) > before);
    });

    it('finds nothing twice when two processes look at once', async () => {
      stage.publish(createPosts(3, 2, 1));
      const feed = await stage.add();

      const results = await Promise.all([
        harvestFeed(db, feed, stage.tools),
        harvestFeed(db, feed, stage.tools),
      ]);

      assert.deepEqual(results.map(({ kind }) => kind).sort(), ['done', 'overtaken']);
      assert.equal((await stage.activities()).length, 3);
    });

    it('notes a refusal, tries again later and forgets about it when all is well', async () => {
      stage.publish(createPosts(1));
      const feed = await stage.add();
      stage.web.pages.set(stage.feedUrl, { status: 503, headers: { 'retry-after': '10800' } });
      const result = await stage.look(feed);
      const failed = await stage.current(feed);
      stage.publish(createPosts(1));
      await stage.look(feed);
      const well = await stage.current(feed);

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
      stage.publish(createPosts(1));
      const feed = await stage.add();
      stage.web.pages.delete(stage.feedUrl);
      await stage.look(feed);
      stage.now += 14 * day;

      const result = await stage.look(feed);

      assert(result.kind === 'failed');
      assert.deepEqual([result.pauseReason, result.nextCheckAt], ['failing', null]);
      assert.equal((await stage.current(feed)).state, 'paused');
    });

    it('pauses a feed that is gone and keeps what it brought', async () => {
      stage.publish(createPosts(1));
      const feed = await stage.add();
      await stage.look(feed);
      stage.web.pages.set(stage.feedUrl, { status: 410 });

      const result = await stage.look(feed);

      assert(result.kind === 'failed' && result.pauseReason === 'gone');
      assert.equal((await stage.titles()).length, 1);
    });

    it('follows a feed that moved for good', async () => {
      stage.publish(createPosts(1));
      const feed = await stage.add();
      stage.publish(createPosts(2, 1), 'https://baru.example/feed/');
      stage.web.pages.set(stage.feedUrl, { movedTo: 'https://baru.example/feed/' });

      await stage.look(feed);

      assert.equal((await stage.current(feed)).url, 'https://baru.example/feed/');
      assert.equal((await stage.titles()).length, 2);
    });

    it('pauses a feed that moved to where another one is', async () => {
      stage.publish(createPosts(1));
      stage.publish(createPosts(2), 'https://baru.example/feed/');
      const [feed] = [await stage.add(), await stage.add('https://baru.example/feed/')];
      stage.web.pages.set(stage.feedUrl, { movedTo: 'https://baru.example/feed/' });

      const result = await stage.look(feed);

      assert(result.kind === 'done' && result.pauseReason === 'duplicate');
    });

    it('does not follow a move to what is no feed', async () => {
      stage.publish(createPosts(1));
      const feed = await stage.add();
      stage.web.pages.set('https://parkir.example/', { body: '<!DOCTYPE html><html></html>' });
      stage.web.pages.set(stage.feedUrl, { movedTo: 'https://parkir.example/' });

      const result = await stage.look(feed);

      assert(result.kind === 'failed' && result.code === 'html-page');
      assert.equal((await stage.current(feed)).url, stage.feedUrl);
    });

    it('writes nothing about a feed that staff paused meanwhile', async () => {
      stage.publish(createPosts(1));
      const feed = await stage.add();
      await db.updateTable('feed').set({ state: 'paused', pause_reason: 'staff' }).execute();

      const result = await harvestFeed(db, feed, stage.tools);

      assert.equal(result.kind, 'overtaken');
      assert.deepEqual(await stage.activities(), []);
    });
  });
});
