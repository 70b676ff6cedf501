import * as z from 'zod/mini';

import { boardSchema } from './board.js';
import { instantSchema, partialDateSchema } from './dates.js';
import { decreeSchema } from './decree.js';
import type { Route } from './endpoint.js';
import { groupContactPath, groupPath } from './group-paths.js';
import { groupSummarySchema } from './group-summary.js';
import { openEnum } from './open-enum.js';
import { tolerantList } from './tolerant-list.js';
import { webAddressSchema } from './web-address.js';

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
export const channelKindSchema = openEnum<ChannelKind>();

/** Where a group publishes. */
export const channelSchema = z.object({
  kind: channelKindSchema,
  /** What to show: an address or an account name. */
  label: z.string(),
  /** `http:` or `https:`; `null` when the office wrote only a name. */
  url: z.nullable(webAddressSchema),
});
export type Channel = z.output<typeof channelSchema>;

/**
 * A group in full.
 *
 * @example
 * ```ts
 * import { groupSchema } from '@kentongan/contract';
 * import { sampleGroup } from '@kentongan/contract/testing';
 *
 * const { name } = groupSchema.parse(sampleGroup({ name: 'Reog Bina' }));
 * ```
 */
export const groupSchema = z.object({
  ...groupSummarySchema.shape,
  establishedOn: z.nullable(partialDateSchema),
  description: z.nullable(z.string()),
  decrees: tolerantList(decreeSchema),
  /** `null` when no board is known. */
  board: z.nullable(boardSchema),
  channels: tolerantList(channelSchema),
  /** Address of the secretariat, as the office wrote it. An older backend does not say. */
  secretariat: z.optional(z.nullable(z.string())),
  lastActivityAt: z.nullable(instantSchema),
  /** When the office last confirmed the record. */
  verifiedAt: z.nullable(instantSchema),
  /** Where the record comes from, for a reader: a file name or an office. */
  source: z.nullable(z.string()),
});
export type Group = z.output<typeof groupSchema>;

/** Where `getGroup` is. */
export const getGroupRoute = {
  method: 'GET',
  path: groupPath,
  response: groupSchema,
} as const satisfies Route;

/** How a group can be reached. */
export const contactKinds = ['whatsapp', 'phone', 'email'] as const;
export type ContactKind = (typeof contactKinds)[number];
export const contactKindSchema = openEnum<ContactKind>();

/** Whose contact it is. */
export const contactOwners = ['group', 'office', 'person'] as const;
export type ContactOwner = (typeof contactOwners)[number];
export const contactOwnerSchema = openEnum<ContactOwner>();

/** The contact of a group that a recorded consent allows to show. */
export const groupContactSchema = z.object({
  kind: contactKindSchema,
  /** E.164 for a number, an address for e-mail. */
  value: z.string(),
  /** Whose contact it is: the group's own, the office's, or a person's. */
  owner: contactOwnerSchema,
});
export type GroupContact = z.output<typeof groupContactSchema>;

/** Where `getGroupContact` is. */
export const getGroupContactRoute = {
  method: 'GET',
  path: groupContactPath,
  response: groupContactSchema,
} as const satisfies Route;
