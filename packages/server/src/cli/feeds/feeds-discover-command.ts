import { discoverGroupFeeds, type DiscoveredGroupFeed } from '../../feeds/discover-group-feeds.ts';
import { exitCodes, type Command } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { safeText } from '../safe-text.ts';
import { withDatabase } from '../with-database.ts';
import { feedWords } from '../words/feeds.ts';
import { explainFeedRefusal } from './explain-feed-refusal.ts';
import { feedOptions, withFeedReading } from './with-feed-reading.ts';

/** `kentongan feeds discover` */
export const feedsDiscoverCommand: Command = {
  name: 'feeds discover',
  usage: '--regency CODE [--json]',
  summary: 'Look for the feeds of all groups that have a site or channel and no feed yet.',
  async run(args, context) {
    const { values } = parseOptions(args, { ...feedOptions, regency: { type: 'string' } });
    const regencyCode = requireOption(values.regency, '--regency');
    return withFeedReading(context, values, (reading) =>
      withDatabase(context, async ({ db }) => {
        const found = await discoverGroupFeeds(db, regencyCode, {
          ...reading,
          now: context.now,
          onProgress: (done, total) => {
            if (total > 0) context.showProgress(feedWords.asking(done, total));
          },
        });
        const refused = found.filter(({ error }) => error !== null);
        if (values.json) context.print(JSON.stringify({ channels: found.map(toJson) }));
        else for (const line of report(found)) context.print(safeText(line));
        return refused.length > 0 ? exitCodes.rowsRefused : exitCodes.done;
      }),
    );
  },
};

function report(found: readonly DiscoveredGroupFeed[]): string[] {
  if (found.length === 0) return [feedWords.nothingToDiscover];
  const added = found.filter(({ feed }) => feed !== null);
  return [
    feedWords.discovered(added.length, found.length - added.length),
    ...found.map(({ group, address, feed, error }) => {
      if (feed !== null) return `  ${group}: ${feed.url} (${feed.id.slice(0, 8)})`;
      const { problem, advice } = explainFeedRefusal(error);
      return `  ${group}: ${address} — ${problem}${advice === '' ? '' : `. Yang harus dilakukan: ${advice}.`}`;
    }),
  ];
}

function toJson({ group, address, feed, error }: DiscoveredGroupFeed) {
  return { group, address, feed, error: error && explainFeedRefusal(error) };
}
