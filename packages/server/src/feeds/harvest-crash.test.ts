import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { createBlogPost, type BlogPost } from '../testing/feed-web/blog-post.ts';
import { createPosts, setHarvestStage } from '../testing/harvest-stage.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { harvestFeed } from './harvest-feed.ts';

/** More steps than one harvest has. */
const mostSteps = 100;

describe('A harvest that breaks off between two steps', () => {
  eachDatabase((_, open) => {
    it('leaves all as it was, and done again does everything once', async () => {
      const { db, ...database } = await open();
      const stage = await setHarvestStage({ ...database, db });
      stage.publish(createPosts(5, 4, 3, 2));
      const feed = await stage.add();
      await stage.look(feed);
      // Missing for the first time, so that the next look withdraws it.
      stage.publish(createPosts(5, 4, 2));
      await stage.look(feed);
      stage.publish([withPicture(6), createBlogPost(5, { title: 'Ralat' }), ...createPosts(4, 2)]);
      const read = async () => ({
        feed: await stage.current(feed),
        activities: await stage.activities(),
        images: await db.selectFrom('image').selectAll().execute(),
        jobs: await db.selectFrom('job').select(['kind', 'run_at']).orderBy('kind').execute(),
        revision: await stage.revision(),
      });
      const before = await read();

      let steps = 0;
      for (let isDone = false; !isDone; steps += 1) {
        assert(steps < mostSteps);
        const broken = breakOff(db, steps + 1);
        isDone = await harvestFeed(broken, before.feed, stage.tools).then(
          () => true,
          (error: unknown) => {
            assert.match(String(error), /power cut/);
            return false;
          },
        );
        if (!isDone) assert.deepEqual(await read(), before);
      }

      assert(steps > 10);
      assert.deepEqual(await stage.titles(), [
        'Kabar warga nomor 6',
        'Ralat',
        'Kabar warga nomor 4',
        'Kabar warga nomor 2',
      ]);
      assert.deepEqual(await stage.titles('withdrawn'), ['Kabar warga nomor 3']);
      const after = await read();
      assert.equal(after.revision, before.revision + 1);
      assert.equal(after.images.length, before.images.length + 1);
    });
  });
});

function withPicture(number: number): BlogPost {
  const { html } = createBlogPost(number);
  return createBlogPost(number, {
    html: `${html}<img src="https://kim.example/foto-${number}.jpg" width="800" height="600">`,
  });
}

/** The same database, which fails at the given statement and works until then. */
function breakOff(db: Kysely<Tables>, failing: number): Kysely<Tables> {
  let statements = 0;
  return db.withPlugin({
    transformQuery({ node }) {
      statements += 1;
      if (statements === failing) throw new Error('power cut');
      return node;
    },
    transformResult: async ({ result }) => result,
  });
}
