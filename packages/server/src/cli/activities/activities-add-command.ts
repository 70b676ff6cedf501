import { randomUUID } from 'node:crypto';

import { newActivitySchema } from '@kentongan/contract';

import { createActivity } from '../../activities/editing/create-activity.ts';
import { cliActor } from '../../audit/write-audit.ts';
import { exitCodes, type Command } from '../command.ts';
import { parseLocalTime } from '../parse-local-time.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { withDatabase } from '../with-database.ts';
import { activityWords } from '../words/activities.ts';
import { contentOptions, contentUsage, readContent } from './content-options.ts';
import { describeActivity } from './describe-activity.ts';
import { imageOptions, imageUsage, readImage } from './image-options.ts';
import { parseActivity } from './parse-activity.ts';
import { requireRegency } from './require-regency.ts';

/** `kentongan activities add` */
export const activitiesAddCommand: Command = {
  name: 'activities add',
  usage: `--regency CODE ${contentUsage} ${imageUsage} [--id UUID] [--publish [--published TIME]] [--json]`,
  summary: 'Write an activity of the office or of a group, as a draft or published at once.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      ...contentOptions,
      ...imageOptions,
      regency: { type: 'string' },
      id: { type: 'string' },
      publish: { type: 'boolean' },
      published: { type: 'string' },
      json: { type: 'boolean' },
    });
    const code = requireOption(values.regency, '--regency');
    return withDatabase(context, async ({ db }) => {
      const { regencyCode, timeZone } = await requireRegency(db, code);
      const now = context.now();
      const before = { id: randomUUID(), type: 'news', categories: [], group: null };
      const content = await readContent(values, { before, timeZone, now });
      const { published } = values;
      const parsed = parseActivity(newActivitySchema, {
        ...content,
        ...(values.id === undefined ? {} : { id: values.id }),
        ...(values.publish ? { status: 'published' } : {}),
        ...(published === undefined
          ? {}
          : { publishedAt: parseLocalTime(published, timeZone, '--published') }),
      });
      // Working on a picture takes a second, so that it comes after what may be refused.
      const image = (await readImage(db, values, { regencyCode, now })) ?? undefined;
      const activity = await createActivity(
        db,
        { regencyCode, actor: cliActor, now, image },
        parsed,
      );
      if (values.json) {
        context.print(JSON.stringify(activity));
        return exitCodes.done;
      }
      const isPublic = activity.status === 'published';
      context.print(isPublic ? activityWords.addedAndPublished : activityWords.added);
      for (const line of describeActivity(activity, timeZone)) context.print(line);
      return exitCodes.done;
    });
  },
};
