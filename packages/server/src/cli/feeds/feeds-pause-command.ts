import { pauseFeed, resumeFeed } from '../../feeds/pause-feed.ts';
import { exitCodes, type Command } from '../command.ts';
import { parseOptions } from '../parse-options.ts';
import { withDatabase } from '../with-database.ts';
import { feedWords, pauseReasons } from '../words/feeds.ts';
import { requireFeed } from './require-feed.ts';

/** `kentongan feeds pause` */
export const feedsPauseCommand = createCommand({
  name: 'feeds pause',
  summary: 'Stop harvesting a feed; what it has brought stays.',
  state: 'paused',
  change: pauseFeed,
  say: (id) => feedWords.pausedNow(id, pauseReasons.staff),
});

/** `kentongan feeds resume` */
export const feedsResumeCommand = createCommand({
  name: 'feeds resume',
  summary: 'Harvest a feed again that was paused, by staff or because it failed.',
  state: 'active',
  change: resumeFeed,
  say: feedWords.resumed,
});

interface Switch {
  readonly name: string;
  readonly summary: string;
  readonly state: 'active' | 'paused';
  readonly change: typeof pauseFeed;
  readonly say: (id: string) => string;
}

function createCommand({ name, summary, state, change, say }: Switch): Command {
  return {
    name,
    usage: 'ID [--json]',
    summary,
    async run(args, context) {
      const { values, positionals } = parseOptions(args, { json: { type: 'boolean' } }, ['ID']);
      return withDatabase(context, async ({ db }) => {
        const { id, regency_code } = await requireFeed(db, positionals[0] ?? '');
        await change(db, { regencyCode: regency_code, id }, context.now());
        context.print(values.json ? JSON.stringify({ id, state }) : say(id));
        return exitCodes.done;
      });
    },
  };
}
