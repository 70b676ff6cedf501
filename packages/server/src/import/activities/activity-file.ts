import { activityContentCheck, activityContentShape, instantSchema } from '@kentongan/contract';
import * as z from 'zod/mini';

/** One activity as a file tells it. */
export const fileActivitySchema = z
  .strictObject({
    ...activityContentShape,
    /** Tells the same activity in the next version of the file. */
    id: z.uuid(),
    publishedAt: instantSchema,
    /** Shown above all others until then. */
    pinnedUntil: z.optional(instantSchema),
  })
  .check(activityContentCheck);
export type FileActivity = z.output<typeof fileActivitySchema>;

/** A file of activities; it may say about itself what it likes in `about`. */
export const activityFileSchema = z.strictObject({
  about: z.optional(z.string()),
  activities: z.array(fileActivitySchema).check(z.maxLength(5_000)),
});
