import * as z from 'zod/mini';

import { activityCategories, activityTypes } from '../activity.js';
import { slugSchema } from '../codes.js';
import { instantSchema } from '../dates.js';
import { isMobile, toE164 } from '../phone.js';
import { webAddressSchema } from '../web-address.js';
import { activityIssueCodes } from './activity-issue-codes.js';
import { activityLimits } from './activity-limits.js';
import { isTimeZone } from './is-time-zone.js';

const withCode = (code: string) => ({ params: { code } });

/** One line: nothing that could break out of it. */
const line = (longest: number, shortest = 1) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(shortest),
      z.maxLength(longest),
      z.regex(/^[^\p{Cc}\u2028\u2029]*$/u),
    );

/** Paragraphs; of all control characters only the line break is kept. */
const paragraphs = (longest: number) =>
  z.string().check(
    z.overwrite((text) => text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ')),
    z.trim(),
    z.minLength(1),
    z.maxLength(longest),
    z.regex(/^(\n|[^\p{Cc}])*$/u),
  );

/** Who sells something, and whether that may be shown. */
export const sellerSchema = z.strictObject({
  name: line(activityLimits.personName.max, activityLimits.personName.min),
  /** A mobile number in any Indonesian spelling. */
  whatsapp: z
    .string()
    .check(z.maxLength(40), z.refine(isWhatsapp, withCode(activityIssueCodes.whatsapp))),
  /** When the seller agreed to be shown; without it neither name nor number ever is. */
  consentAt: z.optional(z.nullable(instantSchema)),
});

/**
 * What an activity says, as staff or a file write it.
 *
 * @example
 * ```ts
 * import { activityContentShape } from '@kentongan/contract';
 *
 * activityContentShape.title.safeParse('').success; // false
 * ```
 */
export const activityContentShape = {
  type: z.enum(activityTypes),
  categories: z.array(z.enum(activityCategories)).check(
    z.maxLength(activityLimits.categories),
    z.refine((codes) => new Set(codes).size === codes.length, withCode(activityIssueCodes.twice)),
  ),
  title: line(activityLimits.title.max, activityLimits.title.min),
  summary: z.optional(paragraphs(activityLimits.summary)),
  /** Paragraphs are separated by an empty line. */
  body: z.optional(paragraphs(activityLimits.body)),
  /** BCP 47 tag of the text. */
  contentLanguage: z._default(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), 'id'),
  /** Slug of the group; `null` when the office speaks. */
  group: z.nullable(slugSchema),
  startsAt: z.optional(instantSchema),
  endsAt: z.optional(instantSchema),
  place: z.optional(line(activityLimits.place)),
  /** IANA name of the zone an event is in, when it is not the regency's. */
  timeZone: z.optional(
    z.string().check(z.refine(isTimeZone, withCode(activityIssueCodes.timeZone))),
  ),
  /** Of a product, in the seller's words. */
  price: z.optional(line(activityLimits.price)),
  /** Of a product. */
  seller: z.optional(sellerSchema),
  /** Where it was published first, if elsewhere. */
  sourceUrl: z.optional(webAddressSchema.check(z.maxLength(2_000))),
  sourceName: z.optional(line(activityLimits.sourceName)),
} as const;

/**
 * What fields must be to each other; for a schema that is made of {@link activityContentShape}.
 *
 * @example
 * ```ts
 * import { activityContentCheck, activityContentShape } from '@kentongan/contract';
 * import * as z from 'zod/mini';
 *
 * const row = z.strictObject(activityContentShape).check(activityContentCheck);
 * ```
 */
export const activityContentCheck: z.core.CheckFn<ComparedContent> = ({ value, issues }) => {
  const refuse = (field: string, code: string) =>
    issues.push({ code: 'custom', path: [field], params: { code }, input: value });
  const { type, startsAt, endsAt, timeZone, price, seller } = value;
  if (endsAt !== undefined && startsAt === undefined) {
    refuse('startsAt', activityIssueCodes.startMissing);
  } else if (Date.parse(endsAt ?? '') < Date.parse(startsAt ?? '')) {
    refuse('endsAt', activityIssueCodes.endsBeforeStart);
  }
  if (timeZone !== undefined && startsAt === undefined) {
    refuse('timeZone', activityIssueCodes.startMissing);
  }
  if (type !== 'product_promotion') {
    if (price !== undefined) refuse('price', activityIssueCodes.onlyForProducts);
    if (seller !== undefined) refuse('seller', activityIssueCodes.onlyForProducts);
  }
};

interface ComparedContent {
  readonly type: string;
  readonly startsAt?: string | undefined;
  readonly endsAt?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly price?: string | undefined;
  readonly seller?: object | undefined;
}

function isWhatsapp(text: string): boolean {
  const number = toE164(text);
  return number !== null && isMobile(number);
}
