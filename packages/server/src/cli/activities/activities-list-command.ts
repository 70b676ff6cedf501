import { activityStates, limits, type ActivityState } from '@kentongan/contract';

import { listStaffActivities } from '../../activities/editing/staff-activity-reader.ts';
import { exitCodes, UsageError, type Command, type CommandContext } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { withDatabase } from '../with-database.ts';
import { activityWords } from '../words/activities.ts';
import { describeActivity } from './describe-activity.ts';
import { requireRegency } from './require-regency.ts';

const options = {
  regency: { type: 'string' },
  search: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** `kentongan activities list` */
export const activitiesListCommand: Command = {
  name: 'activities list',
  usage: `--regency CODE [--status ${activityStates.join('|')}] [--search WORDS] [--limit NUMBER] [--json]`,
  summary: 'List activities of every state, the ones changed last first.',
  async run(args, context) {
    const { values } = parseOptions(args, { ...options, status: { type: 'string' } });
    const { status: name } = values;
    const status = activityStates.find((known) => known === name);
    if (name !== undefined && status === undefined) {
      throw new UsageError(`--status: "${name}" is none of ${activityStates.join(', ')}.`);
    }
    return list(values, { context, status, none: activityWords.none });
  },
};

/** `kentongan activities review` */
export const activitiesReviewCommand: Command = {
  name: 'activities review',
  usage: '--regency CODE [--search WORDS] [--limit NUMBER] [--json]',
  summary: 'List what feeds have brought and staff have not yet approved or rejected.',
  async run(args, context) {
    const { values } = parseOptions(args, options);
    return list(values, { context, status: 'in_review', none: activityWords.nothingToReview });
  },
};

interface ListValues {
  readonly regency?: string | undefined;
  readonly search?: string | undefined;
  readonly limit?: string | undefined;
  readonly json?: boolean | undefined;
}

interface ListFacts {
  readonly context: CommandContext;
  readonly status: ActivityState | undefined;
  readonly none: string;
}

async function list(values: ListValues, { context, status, none }: ListFacts): Promise<number> {
  const code = requireOption(values.regency, '--regency');
  const limit = Number(values.limit ?? limits.pageSize);
  if (!Number.isInteger(limit) || limit < 1 || limit > limits.pageSizeMax) {
    throw new UsageError(`--limit must be a number from 1 to ${limits.pageSizeMax}.`);
  }
  return withDatabase(context, async (database) => {
    const { regencyCode, timeZone } = await requireRegency(database.db, code);
    const { items, nextCursor } = await listStaffActivities(database, regencyCode, {
      ...{ status, limit, now: context.now() },
      q: values.search,
    });
    if (values.json) {
      context.print(JSON.stringify({ activities: items, hasMore: nextCursor !== null }));
      return exitCodes.done;
    }
    if (items.length === 0) context.print(none);
    for (const activity of items) {
      for (const line of describeActivity(activity, timeZone)) context.print(line);
    }
    if (nextCursor !== null) context.print(activityWords.more);
    return exitCodes.done;
  });
}
