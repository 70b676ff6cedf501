import { activityChangeSchema } from '@kentongan/contract';

import { createActivityEditor } from '../../activities/editing/activity-editor.ts';
import { getStaffActivity } from '../../activities/editing/staff-activity-reader.ts';
import { toContent } from '../../activities/editing/to-content.ts';
import { cliActor } from '../../audit/write-audit.ts';
import { exitCodes, UsageError, type Command } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { withDatabase } from '../with-database.ts';
import { activityWords } from '../words/activities.ts';
import { contentOptions, contentUsage, readContent } from './content-options.ts';
import { describeActivity } from './describe-activity.ts';
import { imageOptions, imageUsage, readImage } from './image-options.ts';
import { parseActivity } from './parse-activity.ts';
import { requireRegency } from './require-regency.ts';

/** `kentongan activities edit` */
export const activitiesEditCommand: Command = {
  name: 'activities edit',
  usage: `ID --regency CODE ${contentUsage} ${imageUsage} [--json]`,
  summary: 'Change what an activity says; an empty value takes a field away.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      {
        ...contentOptions,
        ...imageOptions,
        regency: { type: 'string' },
        json: { type: 'boolean' },
      },
      ['ID'],
    );
    const { regency, json, ...given } = values;
    const code = requireOption(regency, '--regency');
    if (Object.keys(given).length === 0) throw new UsageError('There is nothing to change.');
    const id = (positionals[0] ?? '').toLowerCase();
    return withDatabase(context, async ({ db }) => {
      const { regencyCode, timeZone } = await requireRegency(db, code);
      const now = context.now();
      const stored = await getStaffActivity(db, { regencyCode, id, now });
      const before = { ...toContent(stored), updatedAt: stored.updatedAt };
      const content = await readContent(given, { before, timeZone, now });
      const change = parseActivity(activityChangeSchema, content);
      const image = await readImage(db, given, { regencyCode, now });
      const facts = { regencyCode, id, updatedAt: stored.updatedAt, actor: cliActor, now };
      const editor = createActivityEditor(db);
      const updated = await editor.update(facts, change);
      const activity =
        image === undefined
          ? updated
          : await editor.setImage({ ...facts, updatedAt: updated.updatedAt }, image);
      if (json) {
        context.print(JSON.stringify(activity));
        return exitCodes.done;
      }
      context.print(activityWords.edited);
      for (const line of describeActivity(activity, timeZone)) context.print(line);
      return exitCodes.done;
    });
  },
};
