import * as z from 'zod/mini';

import { activitySchema } from '../activity.js';
import { instantSchema } from '../dates.js';
import { openEnum } from '../open-enum.js';
import { activityContentCheck, activityContentShape } from './activity-content.js';
import { activityLimits } from './activity-limits.js';

export const activityStates = ['draft', 'in_review', 'published', 'withdrawn'] as const;
export type ActivityState = (typeof activityStates)[number];
export const activityStateSchema = openEnum<ActivityState>();

/** An activity as staff see it, whatever its state. */
export const staffActivitySchema = z.extend(activitySchema, {
  /** Only what is `published` is public. */
  status: activityStateSchema,
  /** Who has withdrawn it: `staff`, or `source` when it vanished from its feed. */
  withdrawnBy: z.nullable(z.string()),
  /** Whether a feed has brought it. */
  isHarvested: z.boolean(),
  /** When staff last changed it by hand; from then on its feed changes it no more. */
  staffEditedAt: z.nullable(instantSchema),
  /** Also without consent, and then not to be passed on. */
  seller: z.nullable(
    z.object({
      name: z.nullable(z.string()),
      /** E.164. */
      whatsapp: z.nullable(z.string()),
      consentAt: z.nullable(instantSchema),
    }),
  ),
  createdAt: instantSchema,
});
export type StaffActivity = z.output<typeof staffActivitySchema>;

/** A new activity. The same id with the same content is stored once, however often it comes. */
export const newActivitySchema = z
  .strictObject({
    ...activityContentShape,
    id: z.uuid(),
    status: z._default(z.enum(['draft', 'published']), 'draft'),
    /** @defaultValue the moment it is published */
    publishedAt: z.optional(instantSchema),
  })
  .check(activityContentCheck);
export type NewActivity = z.output<typeof newActivitySchema>;

/** Which version a change was made to. */
const version = {
  /** `updatedAt` of the activity as it was read; when it has changed since, nothing is done. */
  updatedAt: instantSchema,
};

/** All an activity says from now on; what is left out is empty. */
export const activityChangeSchema = z
  .strictObject({ ...activityContentShape, ...version })
  .check(activityContentCheck);
export type ActivityChange = z.output<typeof activityChangeSchema>;

/** Asks for a change that needs no more words. */
export const activityStepSchema = z.strictObject(version);

/** Pins an activity above all others, or takes its pin away. */
export const activityPinSchema = z.strictObject({
  ...version,
  /** `null` takes the pin away. */
  until: z.nullable(instantSchema),
});

/** What goes with a picture, which is itself the body of the request. */
export const activityImageQuerySchema = z.extend(z.strictObject(version), {
  /** What it shows, for those who do not see it. */
  alt: z
    .string()
    .check(
      z.trim(),
      z.minLength(activityLimits.imageAlt.min),
      z.maxLength(activityLimits.imageAlt.max),
      z.regex(/^[^\p{Cc}\u2028\u2029]*$/u),
    ),
});

/** Takes an activity out of public view. */
export const activityWithdrawalSchema = z.strictObject({
  ...version,
  /** For the audit trail; without names or numbers of people. */
  reason: z
    .string()
    .check(
      z.trim(),
      z.minLength(activityLimits.reason.min),
      z.maxLength(activityLimits.reason.max),
      z.regex(/^[^\p{Cc}]*$/u),
    ),
});
