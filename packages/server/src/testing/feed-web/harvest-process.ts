import { openDatabase } from '../../db/open-database.ts';
import { harvestFeed } from '../../feeds/harvest-feed.ts';
import { readFeedInWorker } from '../../feeds/reading/read-feed-in-worker.ts';
import { runBounded } from '../../feeds/run-bounded.ts';
import { createGuardedFetch } from '../../outgoing/guarded-fetch.ts';

// The process whose memory a test measures: it harvests every active feed of a database once.
const database = await openDatabase({ dataDir: process.env['DATA_DIR'] ?? '' });
const fetch = createGuardedFetch({
  allowPrivateAddresses: true,
  totalTimeout: 5_000,
  idleTimeout: 1_000,
  hostPause: 0,
});
const feeds = await database.db
  .selectFrom('feed')
  .selectAll()
  .where('state', '=', 'active')
  .execute();
const results = await runBounded(feeds, 4, async (feed) => ({
  url: feed.url,
  ...(await harvestFeed(database.db, feed, { fetch, readFeed: readFeedInWorker, now: Date.now })),
}));
await database.close();
const megabytes = process.resourceUsage().maxRSS / 1_024;
process.stdout.write(JSON.stringify({ results, megabytes }));
