import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import { createPosts, setHarvestStage, type HarvestStage } from '../testing/harvest-stage.ts';
import { writeBloggerPage } from '../testing/feed-web/write-blogger-feed.ts';
import { writeWordPressPage } from '../testing/feed-web/write-wordpress-feed.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { discoverGroupFeeds } from './discover-group-feeds.ts';
import { FeedError, type FeedErrorCode } from './feed-error.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };

describe('Adding a feed', () => {
  eachDatabase((_, open) => {
    let database: Database;
    let stage: HarvestStage;

    beforeEach(async () => {
      database = await open();
      stage = await setHarvestStage(database);
    });

    const page = (url: string, body: string) => stage.web.pages.set(url, { headers: html, body });
    const isRefusal = (code: FeedErrorCode) => (error: unknown) => {
      assert(error instanceof FeedError);
      assert.equal(error.details.code, code);
      return true;
    };

    it('takes the address of a feed as it is', async () => {
      stage.publish(createPosts(1));

      const feed = await stage.add();

      assert.deepEqual(
        [feed.url, feed.title, feed.format, feed.state],
        [stage.feedUrl, 'Blog KIM', 'rss', 'active'],
      );
    });

    it('takes the feed of posts that a page names, not that of comments', async () => {
      stage.publish(createPosts(1));
      stage.publish(createPosts(7), `${stage.site}/comments/feed/`);
      page(`${stage.site}/`, writeWordPressPage(stage.site, 'Blog KIM'));

      assert.equal((await stage.add(stage.site)).url, stage.feedUrl);
    });

    it('guesses where Blogger has its feed when the page names none', async () => {
      const blog = 'https://kimreog.blogspot.com';
      stage.publish(createPosts(1), `${blog}/feeds/posts/default?alt=rss`);
      page(`${blog}/`, '<html><head><title>KIM</title></head></html>');

      assert.equal((await stage.add(blog)).url, `${blog}/feeds/posts/default?alt=rss`);
    });

    it('guesses too when the page itself is refused', async () => {
      stage.publish(createPosts(1));
      stage.web.pages.set(`${stage.site}/`, { status: 403 });

      assert.equal((await stage.add(stage.site)).url, stage.feedUrl);
    });

    it('takes an address without a scheme, and http where there is no https', async () => {
      stage.publish(createPosts(1), 'http://tua.example/feed/');
      page('http://tua.example/', writeWordPressPage('http://tua.example', 'Tua'));

      assert.equal((await stage.add('tua.example')).url, 'http://tua.example/feed/');
    });

    it('stores where the feed has moved for good', async () => {
      stage.publish(createPosts(1), 'https://baru.example/feed/');
      stage.web.pages.set(stage.feedUrl, { movedTo: 'https://baru.example/feed/' });

      assert.equal((await stage.add()).url, 'https://baru.example/feed/');
    });

    it('refuses a feed that is there already, under whatever spelling', async () => {
      stage.publish(createPosts(1));
      stage.publish(createPosts(1), 'http://www.kim.example/feed/?utm_source=wa');
      const { id } = await stage.add();

      await assert.rejects(stage.add('http://www.kim.example/feed/?utm_source=wa'), (error) => {
        assert(error instanceof FeedError);
        assert.deepEqual([error.details.code, error.details.feedId], ['feed-exists', id]);
        return true;
      });
    });

    it('adds a feed once when it is added twice at the same time', async () => {
      stage.publish(createPosts(1));

      const results = await Promise.allSettled([stage.add(), stage.add()]);

      assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    });

    it('says everything it has tried when there is no feed', async () => {
      page(`${stage.site}/`, '<html><head><title>Tanpa umpan</title></head></html>');

      await assert.rejects(stage.add(stage.site), (error) => {
        assert(error instanceof FeedError);
        assert.equal(error.details.code, 'no-feed-found');
        const [first, ...guesses] = error.details.tried ?? [];
        assert.deepEqual([first?.url, first?.code], [`${stage.site}/`, 'html-page']);
        assert.ok(guesses.length > 2 && guesses.length < 9);
        return true;
      });
    });

    it('gives the reason of a feed that is broken instead of looking elsewhere', async () => {
      stage.web.pages.set(stage.feedUrl, {
        body: '<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>&a;</title></channel></rss>',
      });

      await assert.rejects(stage.add(), { name: 'FeedRefusedError', code: 'has-dtd' });
    });

    it('refuses a group and a regency that do not exist', async () => {
      stage.publish(createPosts(1));

      await assert.rejects(stage.add(stage.feedUrl, 'no-such-group'), isRefusal('group-not-found'));
      await assert.rejects(
        discoverGroupFeeds(database.db, '11.11', stage.tools),
        isRefusal('regency-not-found'),
      );
    });

    for (const address of [
      '',
      'kim',
      'ftp://kim.example/',
      'https://a:b@kim.example/',
      'javascript:1',
    ]) {
      it(`refuses "${address}" as no address`, async () => {
        await assert.rejects(stage.add(address), isRefusal('address-not-understood'));
      });
    }

    describe('for every group', () => {
      const channel = (kind: string, url: string | null) => ({ kind, label: kind, url }) as const;

      it('takes sites, blogs and channels of groups without a feed, and reports the others', async () => {
        const { db } = database;
        const areaCode = '35.02.01.2008';
        const blog = 'https://kimbaru.blogspot.com';
        stage.publish(createPosts(1));
        await stage.add();
        await insertGroup(db, '35.02', {
          areaCode,
          slug: 'baru',
          channels: [
            channel('blog', `${blog}/`),
            channel('facebook', 'https://www.facebook.com/kimbaru'),
            channel('website', null),
          ],
        });
        await insertGroup(db, '35.02', {
          areaCode,
          slug: 'mati',
          channels: [channel('website', 'https://mati.example/')],
        });
        await db
          .updateTable('information_group')
          .set({ channels: JSON.stringify([channel('blog', 'https://lain.example/')]) })
          .where('slug', '=', 'reog-bina')
          .execute();
        stage.publish(createPosts(1), `${blog}/feeds/posts/default`);
        page(`${blog}/`, writeBloggerPage(blog, 'KIM Baru'));
        const progress: string[] = [];

        const found = await discoverGroupFeeds(db, '35.02', {
          ...stage.tools,
          onProgress: (done, total) => progress.push(`${done}/${total}`),
        });

        assert.deepEqual(
          found.map(({ group, feed, error }) => [group, feed?.url, error?.name]).sort(),
          [
            ['baru', `${blog}/feeds/posts/default`, undefined],
            ['mati', undefined, 'OutgoingError'],
          ],
        );
        assert.deepEqual(progress, ['0/2', '1/2', '2/2']);
      });
    });
  });
});
