import { activityCategories, activityTypes, instantSchema, slugSchema } from '@kentongan/contract';
import * as z from 'zod/mini';

const text = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest));

/** One activity as a file tells it. */
export const fileActivitySchema = z
  .strictObject({
    /** Tells the same activity in the next version of the file. */
    id: z.uuid(),
    type: z.enum(activityTypes),
    categories: z.array(z.enum(activityCategories)).check(z.maxLength(3)),
    title: text(160).check(z.minLength(5)),
    summary: z.optional(text(300)),
    body: z.optional(text(20_000)),
    contentLanguage: z._default(
      z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
      'id',
    ),
    /** Slug of the group; `null` when the office speaks. */
    group: z.nullable(slugSchema),
    startsAt: z.optional(instantSchema),
    endsAt: z.optional(instantSchema),
    place: z.optional(text(200)),
    sourceUrl: z.optional(z.url({ protocol: /^https?$/ })),
    publishedAt: instantSchema,
  })
  .check(
    z.refine(
      ({ startsAt, endsAt }) =>
        endsAt === undefined ||
        (startsAt !== undefined && Date.parse(endsAt) >= Date.parse(startsAt)),
      { path: ['endsAt'], error: 'endsAt needs a startsAt that is not later' },
    ),
  );
export type FileActivity = z.output<typeof fileActivitySchema>;

/** A file of activities; it may say about itself what it likes in `about`. */
export const activityFileSchema = z.strictObject({
  about: z.optional(z.string()),
  activities: z.array(fileActivitySchema).check(z.maxLength(5_000)),
});
