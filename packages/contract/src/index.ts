export { getActivity, listActivities } from './activity-endpoints.js';
export {
  getActivitiesAtom,
  getActivitiesJsonFeed,
  getActivitiesRss,
  getActivityCalendar,
  getEventsCalendar,
} from './activity-feeds.js';
export {
  activityCalendarPath,
  activityCategories,
  activityImageSchema,
  activitySchema,
  activityTypes,
  getActivityRoute,
  listActivitiesRoute,
  type Activity,
  type ActivityImage,
  type ActivityCategory,
  type ActivityType,
} from './activity.js';
export { getAreas } from './area-endpoints.js';
export {
  areasSchema,
  districtSchema,
  getAreasRoute,
  villageSchema,
  type Areas,
  type District,
  type Village,
} from './area.js';
export { areaSourceSchema, type AreaSource } from './area-source.js';
export {
  boardMemberSchema,
  boardRoles,
  boardSchema,
  publicBoardRoles,
  termStatuses,
  type Board,
  type BoardMember,
  type BoardRole,
  type TermStatus,
} from './board.js';
export { districtCodeSchema, regencyCodeSchema, slugSchema, villageCodeSchema } from './codes.js';
export { coverageDenominators, type CoverageDenominator } from './coverage-denominator.js';
export { getCoverage, listUncoveredVillages } from './coverage-endpoints.js';
export {
  listUncoveredVillagesRoute,
  uncoveredVillagesSchema,
  type UncoveredVillages,
} from './coverage-villages.js';
export {
  coverageGrowthSchema,
  coverageMeasures,
  coverageSchema,
  coverageTargetSchema,
  coverageYearSchema,
  districtCoverageSchema,
  getCoverageRoute,
  type Coverage,
  type CoverageGrowth,
  type CoverageMeasure,
  type CoverageTarget,
  type CoverageYear,
  type DistrictCoverage,
} from './coverage.js';
export { dateSchema, instantSchema, partialDateSchema } from './dates.js';
export { decreeKinds, decreeSchema, type Decree, type DecreeKind } from './decree.js';
export { getDirectory } from './directory-endpoints.js';
export {
  directorySchema,
  districtCountSchema,
  getDirectoryRoute,
  type Directory,
  type DistrictCount,
} from './directory.js';
export type { Endpoint, EndpointInput, EndpointOutput, HttpMethod, Route } from './endpoint.js';
export { endpoints } from './endpoints.js';
export type { FileEndpoint } from './file-endpoint.js';
export { fileEndpoints } from './file-endpoints.js';
export { getGroup, getGroupContact, listGroups } from './group-endpoints.js';
export {
  channelKinds,
  contactKinds,
  contactOwners,
  channelSchema,
  getGroupRoute,
  getGroupContactRoute,
  groupContactSchema,
  groupSchema,
  type Channel,
  type ChannelKind,
  type ContactKind,
  type ContactOwner,
  type Group,
  type GroupContact,
} from './group.js';
export { groupContactPath, groupPath } from './group-paths.js';
export {
  groupLevels,
  groupSummarySchema,
  type GroupLevel,
  type GroupSummary,
} from './group-summary.js';
export {
  activityStatuses,
  groupTypes,
  legalStatuses,
  villageKinds,
  type ActivityStatus,
  type GroupType,
  type LegalStatus,
  type VillageKind,
} from './group-values.js';
export { getGroupsCsv } from './groups-csv.js';
export {
  facetValueSchema,
  groupFacetsSchema,
  groupPageSchema,
  listGroupsRoute,
  type FacetValue,
  type GroupFacets,
  type GroupPage,
} from './group-list.js';
export { limits } from './limits.js';
export {
  consentSchema,
  createMessage,
  isReplyAddress,
  messageRequestSchema,
  type MessageRequest,
} from './message.js';
export {
  getMessageChallenge,
  getMessageChallengeRoute,
  messageChallengeSchema,
  minimumChallengeAge,
  type MessageChallenge,
} from './message-challenge.js';
export { messageIssueCodes } from './message-issue-codes.js';
export { replyChannels, type ReplyChannel } from './reply-channel.js';
export {
  createMessageRoute,
  messageReceiptSchema,
  type MessageReceipt,
} from './message-receipt.js';
export {
  messageKeySchema,
  messageStateSchema,
  messageStatuses,
  readMessageState,
  readMessageStateRoute,
  type MessageKey,
  type MessageState,
  type MessageStatus,
} from './message-status.js';
export { openEnum, type OpenEnum } from './open-enum.js';
export { pageQuerySchema } from './page-query.js';
export { pageSchema, type Page } from './page.js';
export { isMobile, toE164 } from './phone.js';
export {
  problemCodes,
  problemIssueSchema,
  problemSchema,
  problemStatus,
  type Problem,
  type ProblemCode,
  type ProblemIssue,
} from './problem.js';
export { getRegency } from './regency-endpoints.js';
export {
  getRegencyRoute,
  messageTopics,
  privacyNoticeSchema,
  regencyKinds,
  regencySchema,
  type MessageTopic,
  type PrivacyNotice,
  type Regency,
  type RegencyKind,
} from './regency.js';
export { foldName } from './search/fold-name.js';
export type { Mark } from './search/find-marks.js';
export { countFacets } from './search/group-facets.js';
export {
  facetNames,
  filterGroups,
  matchesGroupFilter,
  type FacetName,
  type GroupFilter,
} from './search/group-filter.js';
export { createGroupSearch, type GroupSearch } from './search/group-search.js';
export { searchTerms } from './search/search-terms.js';
export { selectGroups, type GroupQuery, type GroupSelection } from './search/select-groups.js';
export { groupSorts, sortGroups, type GroupSort } from './search/sort-groups.js';
export { stripPrefix } from './search/strip-prefix.js';
export {
  activityContentCheck,
  activityContentShape,
  sellerSchema,
} from './staff/activity-content.js';
export { activityIssueCodes } from './staff/activity-issue-codes.js';
export { activityLimits } from './staff/activity-limits.js';
export {
  approveStaffActivity,
  createStaffActivity,
  getStaffActivity,
  listStaffActivities,
  pinStaffActivity,
  publishStaffActivity,
  rejectStaffActivity,
  removeStaffActivityImage,
  setStaffActivityImage,
  updateStaffActivity,
  withdrawStaffActivity,
} from './staff/staff-activity-endpoints.js';
export {
  activityChangeSchema,
  activityImageQuerySchema,
  activityPinSchema,
  activityStates,
  activityStepSchema,
  activityWithdrawalSchema,
  newActivitySchema,
  staffActivitySchema,
  type ActivityChange,
  type ActivityState,
  type NewActivity,
  type StaffActivity,
} from './staff/staff-activity.js';
export { staffEndpoints, staffFileEndpoints } from './staff/staff-endpoints.js';
export {
  eraseStaffMessage,
  exportSender,
  exportStaffMessages,
  getStaffMessage,
  listAudit,
  listStaffMessages,
  stepStaffMessage,
} from './staff/staff-message-endpoints.js';
export {
  auditEntrySchema,
  messageStepSchema,
  staffMessageEntrySchema,
  staffMessageSchema,
  staffMessageStates,
  type AuditEntry,
  type MessageStep,
  type StaffMessage,
  type StaffMessageEntry,
  type StaffMessageState,
} from './staff/staff-message.js';
export { staffRoles, type StaffRole } from './staff/staff-role.js';
export { onSkippedRecord, tolerantList, type SkippedRecordListener } from './tolerant-list.js';
export { toProblemIssues } from './to-problem-issues.js';
export {
  correctionFields,
  privacyRights,
  topicFieldNames,
  topicFields,
  type CorrectionField,
  type PrivacyRight,
  type TopicField,
  type TopicFields,
} from './topic-fields.js';
export { topicIssues } from './topic-issues.js';
