import { activityWithdrawalSchema, type StaffActivity } from '@kentongan/contract';

import type { ChangeFacts } from '../../activities/editing/activity-change.ts';
import {
  createActivityEditor,
  type ActivityEditor,
} from '../../activities/editing/activity-editor.ts';
import { getStaffActivity } from '../../activities/editing/staff-activity-reader.ts';
import { cliActor } from '../../audit/write-audit.ts';
import { exitCodes, UsageError, type Command } from '../command.ts';
import { parseLocalTime } from '../parse-local-time.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { withDatabase } from '../with-database.ts';
import { activityWords } from '../words/activities.ts';
import { describeActivity, formatTime } from './describe-activity.ts';
import { parseActivity } from './parse-activity.ts';
import { requireRegency } from './require-regency.ts';

/** `kentongan activities publish` */
export const activitiesPublishCommand = createStepCommand({
  name: 'activities publish',
  summary: 'Publish a draft, or again what was withdrawn.',
  run: (editor, facts) => editor.publish(facts),
  say: () => activityWords.published,
});

/** `kentongan activities pin` */
export const activitiesPinCommand = createStepCommand({
  name: 'activities pin',
  option: 'until',
  summary: 'Show an activity above all others until a time.',
  run: (editor, facts, until, timeZone) =>
    editor.pin(facts, { until: parseLocalTime(until, timeZone, '--until') }),
  say: ({ pinnedUntil }, timeZone) => activityWords.pinned(formatTime(pinnedUntil ?? '', timeZone)),
});

/** `kentongan activities unpin` */
export const activitiesUnpinCommand = createStepCommand({
  name: 'activities unpin',
  summary: 'Take the pin off an activity.',
  run: (editor, facts) => editor.pin(facts, { until: null }),
  say: () => activityWords.unpinned,
});

/** `kentongan activities withdraw` */
export const activitiesWithdrawCommand = createStepCommand({
  name: 'activities withdraw',
  option: 'reason',
  summary: 'Take an activity out of public view; its feed does not bring it back.',
  run: (editor, facts, reason) => editor.withdraw(facts, toReason(facts, reason)),
  say: () => activityWords.withdrawn,
});

/** `kentongan activities approve` */
export const activitiesApproveCommand = createStepCommand({
  name: 'activities approve',
  summary: 'Publish what waits for review.',
  run: (editor, facts) => editor.approve(facts),
  say: () => activityWords.approved,
});

/** `kentongan activities reject` */
export const activitiesRejectCommand = createStepCommand({
  name: 'activities reject',
  option: 'reason',
  summary: 'Keep what waits for review out of public view for good.',
  run: (editor, facts, reason) => editor.reject(facts, toReason(facts, reason)),
  say: () => activityWords.rejected,
});

interface Step {
  readonly name: string;
  readonly summary: string;
  /** The option it cannot do without, if there is one. */
  readonly option?: 'until' | 'reason';
  run(
    editor: ActivityEditor,
    facts: ChangeFacts,
    given: string,
    timeZone: string,
  ): Promise<StaffActivity>;
  say(activity: StaffActivity, timeZone: string): string;
}

function createStepCommand({ name, summary, option, run, say }: Step): Command {
  const usage = { until: '--until TIME ', reason: '--reason TEXT ' };
  return {
    name,
    usage: `ID --regency CODE ${option === undefined ? '' : usage[option]}[--json]`,
    summary,
    async run(args, context) {
      const { values, positionals } = parseOptions(
        args,
        {
          regency: { type: 'string' },
          until: { type: 'string' },
          reason: { type: 'string' },
          json: { type: 'boolean' },
        },
        ['ID'],
      );
      const { regency, json, ...rest } = values;
      for (const other of ['until', 'reason'] as const) {
        if (other !== option && rest[other] !== undefined) {
          throw new UsageError(`--${other} has no meaning here.`);
        }
      }
      const code = requireOption(regency, '--regency');
      const given = option === undefined ? '' : requireOption(rest[option], `--${option}`);
      const id = (positionals[0] ?? '').toLowerCase();
      return withDatabase(context, async ({ db }) => {
        const { regencyCode, timeZone } = await requireRegency(db, code);
        const now = context.now();
        const { updatedAt } = await getStaffActivity(db, { regencyCode, id, now });
        const facts = { regencyCode, id, updatedAt, actor: cliActor, now };
        const activity = await run(createActivityEditor(db), facts, given, timeZone);
        if (json) {
          context.print(JSON.stringify(activity));
          return exitCodes.done;
        }
        context.print(say(activity, timeZone));
        for (const line of describeActivity(activity, timeZone)) context.print(line);
        return exitCodes.done;
      });
    },
  };
}

/** Bounds of the contract hold here as well. */
function toReason({ updatedAt }: ChangeFacts, reason: string): { readonly reason: string } {
  return { reason: parseActivity(activityWithdrawalSchema, { updatedAt, reason }).reason };
}
