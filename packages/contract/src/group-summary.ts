import * as z from 'zod/mini';

import { districtCodeSchema, slugSchema } from './codes.js';
import { flagSchema } from './flag.js';
import type { ActivityStatus, GroupType, LegalStatus } from './group-values.js';
import { openEnum } from './open-enum.js';
import { tolerantList } from './tolerant-list.js';
import { villageKindSchema } from './village-kind.js';
import { wholeNumberSchema } from './whole-number.js';

export const groupTypeSchema = openEnum<GroupType>();

export const groupLevels = ['neighborhood', 'village', 'district', 'regency'] as const;
export type GroupLevel = (typeof groupLevels)[number];
export const groupLevelSchema = openEnum<GroupLevel>();

export const legalStatusSchema = openEnum<LegalStatus>();

export const activityStatusSchema = openEnum<ActivityStatus>();

/** What a list shows of a group. Contacts of people are never part of it. */
export const groupSummarySchema = z.object({
  slug: slugSchema,
  /** Without a leading "KIM": `Reog Bina`. */
  name: z.string(),
  groupType: groupTypeSchema,
  level: groupLevelSchema,
  /** Code of the village, district or regency the group belongs to, by its `level`. */
  areaCode: z.string(),
  /** `null` for a group of a whole regency. */
  districtCode: z.nullable(districtCodeSchema),
  districtName: z.nullable(z.string()),
  /** `null` for a group of a district or regency. */
  villageName: z.nullable(z.string()),
  villageKind: z.nullable(villageKindSchema),
  legalStatus: legalStatusSchema,
  activityStatus: activityStatusSchema,
  memberCount: z.nullable(wholeNumberSchema),
  /** What the group is known for, in the office's words. */
  focus: tolerantList(z.string()),
  /** Whether a contact can be asked for, one group at a time. */
  hasContact: flagSchema,
});
export type GroupSummary = z.output<typeof groupSummarySchema>;
