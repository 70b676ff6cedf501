import { judgeClock, trustClock } from '../../messages/judge-clock.ts';
import { purgeMessages } from '../../messages/purge-messages.ts';
import { dayIn } from '../../time/day-in.ts';
import { requireRegency } from '../activities/require-regency.ts';
import { exitCodes, UsageError, type Command } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { withDatabase } from '../with-database.ts';
import { messageWords as words } from '../words/messages.ts';

/** `kentongan messages purge` */
export const messagesPurgeCommand: Command = {
  name: 'messages purge',
  usage: '--regency CODE [--today YYYY-MM-DD] [--json]',
  summary:
    'Delete what may not be kept any longer, as each night; --today says that the clock is right.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      regency: { type: 'string' },
      today: { type: 'string' },
      json: { type: 'boolean' },
    });
    const code = requireOption(values.regency, '--regency');
    return withDatabase(context, async ({ db }) => {
      const { regencyCode, timeZone } = await requireRegency(db, code);
      const now = context.now();
      const day = dayIn(timeZone, now);
      if (values.today !== undefined && values.today !== day) {
        throw new UsageError(
          `--today "${values.today}": the clock of this machine says ${day}. Set it right first.`,
        );
      }
      if (values.today !== undefined) await trustClock(db, regencyCode, now);
      const { isTrusted, seenAt } = await judgeClock(db, regencyCode, now);
      if (!isTrusted) {
        context.printError(words.clockInDoubt(day, dayIn(timeZone, seenAt), regencyCode));
        if (values.json) context.print(JSON.stringify({ purged: 0, isClockTrusted: false }));
        return exitCodes.failed;
      }
      const purged = await purgeMessages(db, regencyCode, now);
      context.print(
        values.json ? JSON.stringify({ purged, isClockTrusted: true }) : words.purged(purged),
      );
      return exitCodes.done;
    });
  },
};
