import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import type { FeedTable } from '../db/activity-tables.ts';
import type { AddressPolicy } from '../outgoing/address-policy.ts';
import { createGuardedFetch } from '../outgoing/guarded-fetch.ts';
import { writeWordPressFeed } from '../testing/feed-web/write-wordpress-feed.ts';
import { createPosts, setHarvestStage, type HarvestStage } from '../testing/harvest-stage.ts';
import { insertFeed } from '../testing/insert-feed.ts';
import { startLocalWeb, type LocalWeb } from '../testing/local-web.ts';
import { createTemporaryDirectory } from '../testing/temporary-directory.ts';
import { addFeed } from './add-feed.ts';
import { harvestFeed } from './harvest-feed.ts';

/** Stands for the public internet, so that the way from there to this machine can be tried. */
const publicHost = '127.0.0.2';
const policy: AddressPolicy = {
  isAllowedAddress: (address) => address === publicHost,
  isAllowedPort: () => true,
};

describe('a feed that leads to this machine', () => {
  let database: Database;
  let remove: () => Promise<void>;
  let stage: HarvestStage;
  let blog: LocalWeb;
  let inner: LocalWeb;
  let respond: RequestListener;
  let feed: FeedTable;

  const resolveHost = async (name: string) => [
    name === 'rebound.example' ? '127.0.0.1' : '0.0.0.0',
  ];
  const fetch = createGuardedFetch({ policy, hostPause: 0, resolveHost });
  const asFeed: RequestListener = (_request, response) => {
    const body = writeWordPressFeed('https://kim.example', 'Blog KIM', createPosts(2, 1));
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(body);
  };

  before(async () => {
    const directory = await createTemporaryDirectory();
    remove = () => directory.remove();
    database = await openDatabase({ dataDir: directory.path });
    stage = await setHarvestStage(database);
    blog = await startLocalWeb((request, response) => respond(request, response), publicHost);
    inner = await startLocalWeb(asFeed);
    feed = await insertFeed(database.db, '35.02', { url: `${blog.origin}/feed/` });
    respond = asFeed;
    assert.equal((await look()).kind, 'done');
    assert.equal((await stage.titles()).length, 2);
  });
  after(async () => {
    await database.close();
    await Promise.all([blog.close(), inner.close()]);
    await remove();
  });

  const look = async () => {
    stage.now += 86_400_000;
    return harvestFeed(database.db, await stage.current(feed), { ...stage.tools, fetch });
  };

  for (const [how, status, host] of [
    ['for good', 301, '127.0.0.1'],
    ['for now', 302, '127.0.0.1'],
    ['in another spelling', 308, '0x7f.1'],
    ['by its other family', 301, '[::1]'],
    ['mapped into the other family', 307, '[::ffff:127.0.0.1]'],
    ['behind a name', 302, 'rebound.example'],
  ] as const) {
    it(`is refused when it redirects there ${how}, asks nothing there and keeps its address`, async () => {
      respond = (_request, response) => {
        response.writeHead(status, { location: `http://${host}:${inner.port}/feed/` }).end();
      };
      const result = await look();

      assert(result.kind === 'failed');
      assert.equal(result.code, 'address-refused');
      assert.equal(inner.requests.length, 0);
      const { url, state, problem_code } = await stage.current(feed);
      assert.deepEqual([url, state, problem_code], [feed.url, 'active', 'address-refused']);
      assert.equal((await stage.titles()).length, 2);
    });
  }

  it('is not added either', async () => {
    respond = (_request, response) => {
      response.writeHead(302, { location: `${inner.origin}/feed/` }).end();
    };
    const wanted = { regencyCode: '35.02', address: `${blog.origin}/lain/`, group: undefined };
    const { tools, now } = stage;

    await assert.rejects(addFeed(database.db, wanted, { ...tools, fetch, now }));
    assert.equal(inner.requests.length, 0);
  });
});
