import * as z from 'zod/mini';

import {
  coverageDenominators,
  coverageMeasures,
  dateSchema,
  messageTopics,
} from '@kentongan/contract';

/** What an office wants coverage to reach: a number of villages, districts or groups, or a share. */
export const storedTargetSchema = z.object({
  measure: z.enum(coverageMeasures),
  value: z.int().check(z.minimum(1)),
  unit: z.enum(['count', 'percent']),
  /** The day by which. */
  due: z.nullable(dateSchema),
});
export type StoredTarget = z.output<typeof storedTargetSchema>;

/** Who looks after messages about an area. */
export const assigneeSchema = z.object({
  /** Code of a district, or of a village, which goes before its district. */
  area: z.string().check(z.regex(/^\d{2}\.\d{2}\.\d{2}(\.\d{4})?$/)),
  name: z.string().check(z.minLength(2), z.maxLength(120), z.regex(/^[^\p{Cc}\u2028\u2029]*$/u)),
  /** Gets each message that becomes hers. */
  email: z._default(z.nullable(z.email()), null),
});
export type Assignee = z.output<typeof assigneeSchema>;

/** What an office may set, as stored in `regency.settings`; every field has a default. */
export const regencySettingsSchema = z.object({
  /** Topics of the contact form, in the order shown. */
  topics: z._default(z.array(z.enum(messageTopics)), ['general_question']),
  /** The office's own names for topics. */
  topicLabels: z._default(z.partialRecord(z.enum(messageTopics), z.string()), {}),
  /** Working days in which the office means to answer. */
  responseDays: z._default(z.int().check(z.minimum(1), z.maximum(60)), 5),
  /** Days besides Saturday and Sunday on which nobody works. */
  holidays: z._default(z.array(dateSchema), []),
  /** Whether a message needs the answer to a challenge. */
  requireProof: z._default(z.boolean(), true),
  /** Where messages go, besides staying readable here. */
  delivery: z._default(
    z.object({
      officeEmails: z._default(z.array(z.email()).check(z.maxLength(5)), []),
      /** Gets each message, signed after Standard Webhooks. */
      webhookUrl: z._default(z.nullable(z.url({ protocol: /^https?$/ })), null),
      /** Whether a message to a group goes to the e-mail address it agreed to be reached at, too. */
      toGroups: z._default(z.boolean(), false),
      /** Whether a sender who gave an e-mail address gets a receipt there. */
      receipts: z._default(z.boolean(), true),
    }),
    { officeEmails: [], webhookUrl: null, toGroups: false, receipts: true },
  ),
  /** At most one for each area. */
  assignees: z._default(z.array(assigneeSchema).check(z.maxLength(500)), []),
  /** Days a message is kept. */
  retentionDays: z._default(z.int().check(z.minimum(1), z.maximum(3_650)), 365),
  coverageDenominator: z._default(z.enum(coverageDenominators), 'rural_and_urban'),
  /** At most one for each measure. */
  coverageTargets: z._default(z.array(storedTargetSchema), []),
  /** Origins that may send messages, for example `https://ponorogo.go.id`; empty means any. */
  allowedOrigins: z._default(z.array(z.string()), []),
  links: z._default(
    z.object({
      complaint: z._default(z.nullable(z.string()), null),
      informationRequest: z._default(z.nullable(z.string()), null),
    }),
    { complaint: null, informationRequest: null },
  ),
  /** How to reach the office about personal data. */
  controller: z._default(
    z.object({
      address: z._default(z.nullable(z.string()), null),
      email: z._default(z.nullable(z.string()), null),
      phone: z._default(z.nullable(z.string()), null),
    }),
    { address: null, email: null, phone: null },
  ),
  /** The office's own privacy notice; `null` takes the standard one. */
  notice: z._default(z.nullable(z.object({ version: z.string(), text: z.string() })), null),
  /** Days before its end in which a board's term counts as expiring. */
  termWarningDays: z._default(z.int().check(z.minimum(0)), 90),
  /** Whether what feeds bring appears at once or waits for staff. */
  moderation: z._default(z.enum(['publish', 'review']), 'publish'),
  /** Months without an activity after which a group counts as dormant. */
  dormantAfterMonths: z._default(z.int().check(z.minimum(1)), 6),
});
export type RegencySettings = z.output<typeof regencySettingsSchema>;

/** What a regency starts with. */
export const defaultRegencySettings: RegencySettings = regencySettingsSchema.parse({});

/**
 * Reads stored settings.
 *
 * @throws when the text is not what {@link regencySettingsSchema} describes.
 */
export function parseRegencySettings(json: string): RegencySettings {
  return regencySettingsSchema.parse(JSON.parse(json));
}
