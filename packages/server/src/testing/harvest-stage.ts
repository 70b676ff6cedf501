import type { Database } from '../db/database.ts';
import type { ActivityTable, FeedTable } from '../db/activity-tables.ts';
import { addFeed } from '../feeds/add-feed.ts';
import { findFeed } from '../feeds/feed-repository.ts';
import { harvestFeed, type HarvestOptions } from '../feeds/harvest-feed.ts';
import { readFeed } from '../feeds/reading/read-feed.ts';
import type { RecordedLook } from '../feeds/record-look.ts';
import { createFakeWeb, type FakeWeb } from './fake-web.ts';
import { createBlogPost, type BlogPost } from './feed-web/blog-post.ts';
import { writeWordPressFeed } from './feed-web/write-wordpress-feed.ts';
import { insertAreas } from './insert-areas.ts';
import { insertGroup } from './insert-group.ts';
import { insertRegency } from './insert-regency.ts';

/** A regency with a group, a web with its blog, and a clock. */
export interface HarvestStage {
  readonly web: FakeWeb;
  readonly site: string;
  /** Where the blog of the group has its feed. */
  readonly feedUrl: string;
  /** Milliseconds; tests set it on. */
  now: number;
  readonly tools: HarvestOptions;
  /** Makes a feed show posts in this order. */
  publish(posts: readonly BlogPost[], url?: string): void;
  add(address?: string, group?: string | null): Promise<FeedTable>;
  /** Looks at a feed an hour later. */
  look(feed: FeedTable): Promise<RecordedLook>;
  current(feed: FeedTable): Promise<FeedTable>;
  /** Newest first. */
  activities(): Promise<readonly ActivityTable[]>;
  titles(status?: string): Promise<readonly string[]>;
  revision(): Promise<number>;
}

/** Sets the stage in an empty database: regency 35.02, group `reog-bina`. */
export async function setHarvestStage({ db }: Database): Promise<HarvestStage> {
  const regencyCode = '35.02';
  const site = 'https://kim.example';
  await insertRegency(db, regencyCode);
  await insertAreas(db, regencyCode);
  await insertGroup(db, regencyCode, { areaCode: '35.02.01.2008', slug: 'reog-bina' });
  const web = createFakeWeb();

  const stage: HarvestStage = {
    web,
    site,
    feedUrl: `${site}/feed/`,
    now: Date.UTC(2026, 10, 1),
    tools: {
      fetch: web.fetch,
      readFeed: async (bytes, source) => readFeed(bytes, source),
      now: () => stage.now,
      random: () => 0.5,
    },
    publish(posts, url = stage.feedUrl) {
      web.pages.set(url, { body: writeWordPressFeed(site, 'Blog KIM', posts) });
    },
    async add(address = stage.feedUrl, group = 'reog-bina') {
      const wanted = { regencyCode, address, group: group ?? undefined };
      return (await addFeed(db, wanted, { ...stage.tools, now: stage.now })).feed;
    },
    async look(feed) {
      stage.now += 3_600_000;
      return harvestFeed(db, await stage.current(feed), stage.tools);
    },
    async current({ id }) {
      const feed = await findFeed(db, { regencyCode, id });
      if (!feed) throw new Error(`There is no feed ${id}`);
      return feed;
    },
    activities: () =>
      db.selectFrom('activity').selectAll().orderBy('published_at', 'desc').execute(),
    async titles(status = 'published') {
      const rows = await stage.activities();
      return rows.filter((row) => row.status === status).map(({ title }) => title);
    },
    async revision() {
      const row = await db.selectFrom('regency').select('revision').executeTakeFirstOrThrow();
      return row.revision;
    },
  };
  return stage;
}

/** Posts of these numbers, in this order. */
export function createPosts(...numbers: readonly number[]): BlogPost[] {
  return numbers.map((number) => createBlogPost(number));
}
