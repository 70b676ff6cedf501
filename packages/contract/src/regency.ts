import * as z from 'zod/mini';

import { areaSourceSchema } from './area-source.js';
import { regencyCodeSchema } from './codes.js';
import { coverageDenominatorSchema } from './coverage-denominator.js';
import { instantSchema } from './dates.js';
import type { Route } from './endpoint.js';
import { openEnum } from './open-enum.js';
import { tolerantList } from './tolerant-list.js';
import { wholeNumberSchema } from './whole-number.js';

/** A kabupaten or a kota. */
export const regencyKinds = ['regency', 'city'] as const;
export type RegencyKind = (typeof regencyKinds)[number];
export const regencyKindSchema = openEnum<RegencyKind>();

/** Contact topics that end in a message to the office or a group. */
export const messageTopics = [
  'general_question',
  'form_a_group',
  'join_a_group',
  'training_request',
  'study_visit',
  'collaboration',
  'product_or_msme',
  'data_correction',
  'privacy_request',
] as const;
export type MessageTopic = (typeof messageTopics)[number];
export const messageTopicSchema = openEnum<MessageTopic>();

/** The notice a visitor consents to before a message is sent (UU 27/2022, art. 21). */
export const privacyNoticeSchema = z.object({
  version: z.string(),
  /** The full text, plain, in the regency's language. */
  text: z.string(),
  /** SHA-256 of `text` in lower-case hex. A consent names it, so that what was agreed to can be proven. */
  hash: z.string(),
  /** Days a message is kept before it is deleted. */
  retentionDays: wholeNumberSchema,
  /** The office that decides what happens with the data. */
  controller: z.object({
    name: z.string(),
    address: z.nullable(z.string()),
    email: z.nullable(z.string()),
    phone: z.nullable(z.string()),
  }),
});
export type PrivacyNotice = z.output<typeof privacyNoticeSchema>;

/** The public profile of a regency: what the widgets need to know before they say anything. */
export const regencySchema = z.object({
  code: regencyCodeSchema,
  /** Without its kind: `Ponorogo`. */
  name: z.string(),
  kind: regencyKindSchema,
  officeName: z.string(),
  /** IANA name: `Asia/Jakarta`, `Asia/Makassar` or `Asia/Jayapura`. */
  timeZone: z.string(),
  /** BCP 47 tag of the language the office writes in. */
  locale: z.string(),
  coverageDenominator: coverageDenominatorSchema,
  /** Topics the contact form offers, in the order the office chose. */
  topics: tolerantList(messageTopicSchema),
  /** The office's own names for topics; a topic without one goes by its usual name. */
  topicLabels: tolerantList(z.object({ topic: z.string(), label: z.string() })),
  notice: privacyNoticeSchema,
  /** Where complaints (SP4N-LAPOR!) and formal information requests (PPID) belong. */
  links: z.object({
    complaint: z.nullable(z.string()),
    informationRequest: z.nullable(z.string()),
  }),
  areaSource: areaSourceSchema,
  /** When anything public of this regency last changed. */
  updatedAt: instantSchema,
});
export type Regency = z.output<typeof regencySchema>;

/** Where `getRegency` is. */
export const getRegencyRoute = {
  method: 'GET',
  path: '/v1/regencies/:regency',
  response: regencySchema,
} as const satisfies Route;
