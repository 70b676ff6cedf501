import type * as z from 'zod/mini';

import { activitySchema, listActivitiesRoute } from '../activity.js';
import { areasSchema, districtSchema, villageSchema } from '../area.js';
import { areaSourceSchema } from '../area-source.js';
import { boardMemberSchema, boardSchema } from '../board.js';
import { uncoveredVillagesSchema } from '../coverage-villages.js';
import {
  coverageGrowthSchema,
  coverageSchema,
  coverageTargetSchema,
  coverageYearSchema,
  districtCoverageSchema,
} from '../coverage.js';
import { decreeSchema } from '../decree.js';
import { directorySchema, districtCountSchema } from '../directory.js';
import { facetValueSchema, groupFacetsSchema, groupPageSchema } from '../group-list.js';
import { groupSummarySchema } from '../group-summary.js';
import { channelSchema, groupContactSchema, groupSchema } from '../group.js';
import { messageChallengeSchema } from '../message-challenge.js';
import { messageReceiptSchema } from '../message-receipt.js';
import { messageKeySchema, messageStateSchema } from '../message-status.js';
import { consentSchema, messageRequestSchema, proofSchema } from '../message.js';
import { problemIssueSchema, problemSchema } from '../problem.js';
import { privacyNoticeSchema, regencySchema } from '../regency.js';
import { sellerSchema } from '../staff/activity-content.js';
import { staffMessageEntrySchema, staffMessageSchema } from '../staff/staff-message.js';
import { listStaffActivities } from '../staff/staff-activity-endpoints.js';
import {
  activityChangeSchema,
  activityPinSchema,
  activityStepSchema,
  activityWithdrawalSchema,
  newActivitySchema,
  staffActivitySchema,
} from '../staff/staff-activity.js';

/** Schemas that the document names. All of them are answers except the ones in `requestSchemas`. */
export const componentSchemas: Readonly<Record<string, z.ZodMiniType>> = {
  Activity: activitySchema,
  ActivityPage: listActivitiesRoute.response,
  Areas: areasSchema,
  AreaSource: areaSourceSchema,
  Board: boardSchema,
  BoardMember: boardMemberSchema,
  Channel: channelSchema,
  Consent: consentSchema,
  Coverage: coverageSchema,
  CoverageGrowth: coverageGrowthSchema,
  CoverageTarget: coverageTargetSchema,
  CoverageYear: coverageYearSchema,
  Decree: decreeSchema,
  Directory: directorySchema,
  District: districtSchema,
  DistrictCount: districtCountSchema,
  DistrictCoverage: districtCoverageSchema,
  FacetValue: facetValueSchema,
  Group: groupSchema,
  GroupContact: groupContactSchema,
  GroupFacets: groupFacetsSchema,
  GroupPage: groupPageSchema,
  GroupSummary: groupSummarySchema,
  MessageChallenge: messageChallengeSchema,
  MessageKey: messageKeySchema,
  MessageReceipt: messageReceiptSchema,
  MessageRequest: messageRequestSchema,
  MessageState: messageStateSchema,
  PrivacyNotice: privacyNoticeSchema,
  Problem: problemSchema,
  ProblemIssue: problemIssueSchema,
  Proof: proofSchema,
  Regency: regencySchema,
  StaffActivity: staffActivitySchema,
  StaffMessage: staffMessageSchema,
  StaffMessageEntry: staffMessageEntrySchema,
  StaffActivityPage: listStaffActivities.response,
  NewActivity: newActivitySchema,
  ActivityChange: activityChangeSchema,
  ActivityPin: activityPinSchema,
  ActivityStep: activityStepSchema,
  ActivityWithdrawal: activityWithdrawalSchema,
  ActivitySeller: sellerSchema,
  UncoveredVillages: uncoveredVillagesSchema,
  Village: villageSchema,
};

/** The named schemas that are requests. */
export const requestSchemas: ReadonlySet<unknown> = new Set([
  consentSchema,
  messageKeySchema,
  messageRequestSchema,
  proofSchema,
  activityChangeSchema,
  activityPinSchema,
  activityStepSchema,
  activityWithdrawalSchema,
  newActivitySchema,
  sellerSchema,
]);
