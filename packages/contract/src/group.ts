import * as z from 'zod/mini';

import { villageKinds } from './area.js';
import { boardSchema } from './board.js';
import { districtCodeSchema, regencyParamsSchema, slugSchema } from './codes.js';
import { instantSchema, partialDateSchema } from './dates.js';
import { decreeSchema } from './decree.js';
import type { Endpoint } from './endpoint.js';
import { limits } from './limits.js';
import { openEnum } from './open-enum.js';
import { pageQuerySchema, pageSchema } from './page.js';
import { tolerantList } from './tolerant-list.js';

export const groupTypes = ['kim', 'kim_forum', 'traditional_media_forum', 'telecenter'] as const;
export type GroupType = (typeof groupTypes)[number];

export const groupLevels = ['neighborhood', 'village', 'district', 'regency'] as const;
export type GroupLevel = (typeof groupLevels)[number];

/** What a group is on paper: not decreed yet, decreed, or a legal entity. */
export const legalStatuses = ['pilot', 'decreed', 'incorporated'] as const;
export type LegalStatus = (typeof legalStatuses)[number];

/** Whether a group does anything, told by its latest activity. */
export const activityStatuses = ['active', 'dormant', 'unknown'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

export const channelKinds = [
  'website',
  'blog',
  'kim_id',
  'facebook',
  'instagram',
  'youtube',
  'tiktok',
  'x',
  'whatsapp_channel',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** Where a group publishes. */
export const channelSchema = z.object({
  kind: openEnum(channelKinds),
  /** What to show: an address or an account name. */
  label: z.string(),
  /** `http:` or `https:`; `null` when the office wrote only a name. */
  url: z.nullable(z.url({ protocol: /^https?$/ })),
});
export type Channel = z.output<typeof channelSchema>;

/** What a list shows of a group. Contacts of people are never part of it. */
export const groupSummarySchema = z.object({
  slug: slugSchema,
  /** Without a leading "KIM": `Reog Bina`. */
  name: z.string(),
  groupType: openEnum(groupTypes),
  level: openEnum(groupLevels),
  /** Code of the village, district or regency the group belongs to, by its `level`. */
  areaCode: z.string(),
  /** `null` for a group of a whole regency. */
  districtCode: z.nullable(districtCodeSchema),
  districtName: z.nullable(z.string()),
  /** `null` for a group of a district or regency. */
  villageName: z.nullable(z.string()),
  villageKind: z.nullable(openEnum(villageKinds)),
  legalStatus: openEnum(legalStatuses),
  activityStatus: openEnum(activityStatuses),
  memberCount: z.nullable(z.int()),
  /** What the group is known for, in the office's words. */
  focus: tolerantList(z.string()),
  /** Whether a contact can be asked for, one group at a time. */
  hasContact: z.boolean(),
});
export type GroupSummary = z.output<typeof groupSummarySchema>;

/** A group in full. */
export const groupSchema = z.extend(groupSummarySchema, {
  establishedOn: z.nullable(partialDateSchema),
  description: z.nullable(z.string()),
  decrees: tolerantList(decreeSchema),
  /** `null` when no board is known. */
  board: z.nullable(boardSchema),
  channels: tolerantList(channelSchema),
  lastActivityAt: z.nullable(instantSchema),
  /** When the office last confirmed the record. */
  verifiedAt: z.nullable(instantSchema),
  /** Where the record comes from, for a reader: a file name or an office. */
  source: z.nullable(z.string()),
});
export type Group = z.output<typeof groupSchema>;

const groupParamsSchema = z.extend(regencyParamsSchema, { slug: slugSchema });

/** Lists the groups of a regency by district, village and name, one page at a time. */
export const listGroups = {
  operationId: 'listGroups',
  summary: 'Groups of a regency, filtered, one page at a time.',
  method: 'GET',
  path: '/v1/regencies/:regency/groups',
  status: 200,
  params: regencyParamsSchema,
  query: z.extend(pageQuerySchema, {
    /** Words to look for in the names of group, village and district. */
    q: z.optional(z.string().check(z.maxLength(limits.searchText))),
    district: z.optional(districtCodeSchema),
    groupType: z.optional(z.enum(groupTypes)),
    legalStatus: z.optional(z.enum(legalStatuses)),
  }),
  response: pageSchema(groupSummarySchema),
  cache: 'public',
  problems: ['regency-not-found'],
} as const satisfies Endpoint;

/** Reads one group. */
export const getGroup = {
  operationId: 'getGroup',
  summary: 'One group in full: legal status, decrees, current board, channels.',
  method: 'GET',
  path: '/v1/regencies/:regency/groups/:slug',
  status: 200,
  params: groupParamsSchema,
  response: groupSchema,
  cache: 'public',
  problems: ['regency-not-found', 'group-not-found'],
} as const satisfies Endpoint;

/** The contact of a group that a recorded consent allows to show. */
export const groupContactSchema = z.object({
  kind: openEnum(['whatsapp', 'phone', 'email']),
  /** E.164 for a number, an address for e-mail. */
  value: z.string(),
  /** Whose contact it is: the group's own, the office's, or a person's. */
  owner: openEnum(['group', 'office', 'person']),
});
export type GroupContact = z.output<typeof groupContactSchema>;

/** Reads the consented contact of one group. Rate-limited, and no copy may be kept. */
export const getGroupContact = {
  operationId: 'getGroupContact',
  summary: 'The consented contact of one group. Never cached; a few per minute and visitor.',
  method: 'GET',
  path: '/v1/regencies/:regency/groups/:slug/contact',
  status: 200,
  params: groupParamsSchema,
  response: groupContactSchema,
  cache: 'none',
  problems: ['regency-not-found', 'group-not-found', 'contact-not-available', 'rate-limited'],
} as const satisfies Endpoint;
