import type { Database } from '../../db/database.ts';
import type { FeedTable } from '../../db/activity-tables.ts';
import { FeedError } from '../../feeds/feed-error.ts';
import { harvestFeed } from '../../feeds/harvest-feed.ts';
import { toHarvestJob } from '../../feeds/harvest-job.ts';
import type { RecordedLook } from '../../feeds/record-look.ts';
import { runBounded } from '../../feeds/run-bounded.ts';
import { putJob } from '../../jobs/put-job.ts';
import { exitCodes, UsageError, type Command } from '../command.ts';
import { parseOptions } from '../parse-options.ts';
import { safeText } from '../safe-text.ts';
import { withDatabase } from '../with-database.ts';
import { describeCounts, describeProblem, feedWords, pauseReasons } from '../words/feeds.ts';
import { requireFeed } from './require-feed.ts';
import { feedOptions, withFeedReading } from './with-feed-reading.ts';

/** Feeds harvested at a time. */
const feedsAtOnce = 8;

/** `kentongan feeds sync` */
export const feedsSyncCommand: Command = {
  name: 'feeds sync',
  usage: 'ID | --all [--regency CODE] [--json]',
  summary: 'Harvest now and say what changed. Exit code 2: some feeds could not be read.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      {
        ...feedOptions,
        all: { type: 'boolean' },
        regency: { type: 'string' },
      },
      args.includes('--all') ? [] : ['ID'],
    );
    const [id] = positionals;
    if (id !== undefined && values.regency !== undefined) {
      throw new UsageError('--regency goes with --all; an ID says which regency it is.');
    }
    return withFeedReading(context, values, (reading) =>
      withDatabase(context, async (database) => {
        const feeds = await chooseFeeds(database, id, values.regency);
        let done = 0;
        const results = await runBounded(feeds, feedsAtOnce, async (feed) => {
          const result = await harvestFeed(database.db, feed, { ...reading, now: context.now });
          await keepJob(database, feed, result);
          done += 1;
          if (feeds.length > 1) context.showProgress(feedWords.syncing(done, feeds.length));
          return { feed, result };
        });
        if (values.json) context.print(JSON.stringify({ feeds: results.map(toJson) }));
        else for (const line of report(results)) context.print(safeText(line));
        const isRefused = results.some(({ result }) => result.kind === 'failed');
        return isRefused ? exitCodes.rowsRefused : exitCodes.done;
      }),
    );
  },
};

interface Synced {
  readonly feed: FeedTable;
  readonly result: RecordedLook;
}

async function chooseFeeds(
  { db }: Database,
  id: string | undefined,
  regencyCode: string | undefined,
): Promise<readonly FeedTable[]> {
  if (id === undefined) {
    return db
      .selectFrom('feed')
      .selectAll()
      .where('state', '=', 'active')
      .$if(regencyCode !== undefined, (query) =>
        query.where('regency_code', '=', regencyCode ?? ''),
      )
      .orderBy('regency_code')
      .orderBy('created_at')
      .execute();
  }
  const feed = await requireFeed(db, id);
  if (feed.state !== 'active') throw new FeedError({ code: 'feed-paused', subject: id });
  return [feed];
}

/** Its job goes on at the new time, and is there again if it had been given up. */
async function keepJob({ db }: Database, feed: FeedTable, { nextCheckAt }: RecordedLook) {
  if (nextCheckAt === null) return;
  const key = toHarvestJob({ regencyCode: feed.regency_code, id: feed.id });
  await putJob(db, { ...key, runAt: nextCheckAt });
}

function report(results: readonly Synced[]): string[] {
  if (results.length === 0) return [feedWords.nothingToSync];
  return results.map(({ feed, result }) => {
    const name = `${feed.id.slice(0, 8)}  ${feed.title ?? feed.url}`;
    return `${name}: ${describe(result)}`;
  });
}

function describe(result: RecordedLook): string {
  if (result.kind === 'overtaken') return feedWords.overtaken;
  const paused =
    result.pauseReason === null
      ? ''
      : ` (${feedWords.paused}: ${pauseReasons[result.pauseReason]})`;
  if (result.kind === 'failed') return describeProblem(result.code, result.detail) + paused;
  return (describeCounts(result) || feedWords.notModified) + paused;
}

function toJson({ feed, result: { nextCheckAt, ...result } }: Synced) {
  return {
    id: feed.id,
    url: feed.url,
    ...result,
    nextCheckAt: nextCheckAt === null ? null : new Date(nextCheckAt).toISOString(),
  };
}
