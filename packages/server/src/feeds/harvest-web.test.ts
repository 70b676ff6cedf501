import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { createGuardedFetch } from '../outgoing/guarded-fetch.ts';
import { startBlogSite, type BlogSite } from '../testing/feed-web/blog-site.ts';
import { hostileAnswers, oddAnswers } from '../testing/feed-web/hostile-answers.ts';
import { startHostileSite } from '../testing/feed-web/hostile-site.ts';
import type { LocalServer } from '../testing/feed-web/local-server.ts';
import { createPosts, setHarvestStage } from '../testing/harvest-stage.ts';
import { insertFeed } from '../testing/insert-feed.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { addFeed } from './add-feed.ts';
import { harvestFeed } from './harvest-feed.ts';
import { readFeedInWorker } from './reading/read-feed-in-worker.ts';
import type { RecordedLook } from './record-look.ts';

const mostMegabytes = 250;

const refusals: Readonly<Record<keyof typeof hostileAnswers, string>> = {
  'gzip-bomb': 'too-large',
  'gzip-twice': 'bad-answer',
  'gzip-lie': 'bad-answer',
  'entity-bomb': 'has-dtd',
  'entity-file': 'has-dtd',
  'deep-nesting': 'too-deep',
  endless: 'too-large',
  drip: 'too-slow',
  silence: 'too-slow',
  'short-answer': 'bad-answer',
  'redirect-loop': 'too-many-redirects',
  'redirect-chain': 'too-many-redirects',
  'redirect-to-file': 'url-refused',
  'html-page': 'html-page',
  'not-a-feed': 'not-a-feed',
  empty: 'empty',
  'server-error': 'status-500',
  'too-many-requests': 'status-429',
  gone: 'gone',
};

describe('A web of good, odd and hostile sources', () => {
  let directory: TemporaryDirectory;
  let database: Database;
  let blogs: BlogSite[];
  let hostile: LocalServer;
  let first: HarvestRun;
  let second: HarvestRun;
  let afterFirst: Stored;
  let afterSecond: Stored;

  before(async () => {
    directory = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: directory.path });
    const { tools, now } = await setHarvestStage(database);
    blogs = await Promise.all(
      (['blogger', 'wordpress', 'youtube'] as const).map((kind, index) =>
        startBlogSite(kind, createPosts(index * 10 + 3, index * 10 + 2, index * 10 + 1)),
      ),
    );
    hostile = await startHostileSite();
    const fetch = createGuardedFetch({ allowPrivateAddresses: true, hostPause: 0 });
    for (const { origin } of blogs) {
      const wanted = { regencyCode: '35.02', address: origin, group: 'reog-bina' };
      await addFeed(database.db, wanted, { ...tools, fetch, now });
    }
    for (const name of Object.keys({ ...hostileAnswers, ...oddAnswers })) {
      await insertFeed(database.db, '35.02', { url: `${hostile.origin}/${name}` });
    }

    first = await runHarvest(directory.path);
    afterFirst = await read(database);
    for (const { answers } of [...blogs, hostile]) answers.length = 0;
    second = await runHarvest(directory.path);
    afterSecond = await read(database);
  });

  after(async () => {
    await database.close();
    await Promise.all([...blogs, hostile].map((server) => server.close()));
    await directory.remove();
  });

  const resultOf = ({ results }: HarvestRun, url: string) => {
    const result = results.find((one) => one.url === url);
    assert(result, url);
    return result;
  };

  it('is found from the front pages of Blogger, WordPress and YouTube', () => {
    for (const { feedUrl } of blogs) {
      const result = resultOf(first, feedUrl);
      assert(result.kind === 'done', feedUrl);
      assert.equal(result.created, 3);
    }
  });

  it('costs nothing but 304s the second time', () => {
    for (const { feedUrl, origin, answers } of blogs) {
      assert.deepEqual(answers, [`304 ${feedUrl.slice(origin.length)}`]);
    }
  });

  it('brings nothing twice and changes nothing visible the second time', () => {
    assert.deepEqual(afterSecond, afterFirst);
    const links = afterFirst.activities.map(
      ({ source_url, feed_id }) => `${feed_id} ${source_url}`,
    );
    assert.equal(new Set(links).size, links.length);
  });

  for (const [name, code] of Object.entries(refusals)) {
    it(`refuses ${name} and reports why`, async () => {
      const url = `${hostile.origin}/${name}`;
      const result = resultOf(first, url);
      assert(result.kind === 'failed', JSON.stringify(result));
      assert.equal(result.code, code);
      const feed = await database.db
        .selectFrom('feed')
        .selectAll()
        .where('url', '=', url)
        .executeTakeFirstOrThrow();
      assert.equal(feed.problem_code, code);
      assert.ok((feed.problem_detail ?? '').length > 10);
    });
  }

  for (const name of Object.keys(oddAnswers)) {
    it(`takes what is in ${name}`, () => {
      const result = resultOf(first, `${hostile.origin}/${name}`);
      assert(result.kind === 'done', JSON.stringify(result));
      assert.equal(result.created + result.elsewhere, 3);
    });
  }

  it('waits as long as a server asks for', async () => {
    const result = resultOf(first, `${hostile.origin}/too-many-requests`);
    const { checked_at } = await database.db
      .selectFrom('feed')
      .select('checked_at')
      .where('url', 'like', '%too-many-requests')
      .executeTakeFirstOrThrow();
    assert.ok((result.nextCheckAt ?? 0) >= (checked_at ?? 0));
    assert.ok((result.nextCheckAt ?? 0) - Date.now() > 3_600_000);
  });

  it(`keeps the process below ${mostMegabytes} MB`, (test) => {
    test.diagnostic(`${first.megabytes.toFixed(0)} MB, then ${second.megabytes.toFixed(0)} MB`);
    assert.ok(first.megabytes > 20 && first.megabytes < mostMegabytes, `${first.megabytes} MB`);
    assert.ok(second.megabytes < mostMegabytes, `${second.megabytes} MB`);
  });

  it('is out of reach without the switch of the tests', async () => {
    const feed = await insertFeed(database.db, '35.02', { url: `${hostile.origin}/feed/` });

    const result = await harvestFeed(database.db, feed, {
      fetch: createGuardedFetch(),
      readFeed: readFeedInWorker,
      now: Date.now,
    });

    assert(result.kind === 'failed');
    assert.ok(['url-refused', 'address-refused'].includes(result.code), result.code);
  });
});

interface HarvestRun {
  readonly results: readonly (RecordedLook & { readonly url: string })[];
  readonly megabytes: number;
}

const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const script = fileURLToPath(
  new URL(`../testing/feed-web/harvest-process.${ending}`, import.meta.url),
);

async function runHarvest(dataDir: string): Promise<HarvestRun> {
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
    maxBuffer: 10_000_000,
  });
  // The script's own output.
  return JSON.parse(stdout) as HarvestRun;
}

type Stored = Awaited<ReturnType<typeof read>>;

async function read({ db }: Database) {
  const { revision } = await db.selectFrom('regency').select('revision').executeTakeFirstOrThrow();
  const activities = await db.selectFrom('activity').selectAll().orderBy('id').execute();
  return { revision, activities };
}
