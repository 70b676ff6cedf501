import { addFeed } from '../../feeds/add-feed.ts';
import { exitCodes, type Command } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { safeText } from '../safe-text.ts';
import { withDatabase } from '../with-database.ts';
import { feedWords } from '../words/feeds.ts';
import { feedOptions, withFeedReading } from './with-feed-reading.ts';

/** `kentongan feeds add` */
export const feedsAddCommand: Command = {
  name: 'feeds add',
  usage: 'ADDRESS --regency CODE [--group SLUG] [--json]',
  summary: 'Find the feed of a blog, site or video channel and harvest it from now on.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      { ...feedOptions, regency: { type: 'string' }, group: { type: 'string' } },
      ['ADDRESS'],
    );
    const regencyCode = requireOption(values.regency, '--regency');
    const address = positionals[0] ?? '';
    return withFeedReading(context, values, (reading) =>
      withDatabase(context, async ({ db }) => {
        const now = context.now();
        const wanted = { regencyCode, address, group: values.group };
        const { feed, itemCount } = await addFeed(db, wanted, { ...reading, now });
        if (values.json) {
          const { id, url, title, format } = feed;
          context.print(JSON.stringify({ id, url, title, format, itemCount }));
          return exitCodes.done;
        }
        const about = [feed.title, feed.format, feedWords.items(itemCount)].filter(Boolean);
        context.print(safeText(feedWords.added(feed.id, feed.url)));
        context.print(safeText(`  ${about.join(' · ')}`));
        context.print(feedWords.nextStep(feed.id));
        return exitCodes.done;
      }),
    );
  },
};
