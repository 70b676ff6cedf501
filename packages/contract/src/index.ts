export { getActivity, listActivities } from './activity-endpoints.js';
export {
  activityCategories,
  activitySchema,
  activityTypes,
  getActivityRoute,
  listActivitiesRoute,
  type Activity,
  type ActivityCategory,
  type ActivityType,
} from './activity.js';
export { getAreas } from './area-endpoints.js';
export {
  areasSchema,
  areaSourceSchema,
  districtSchema,
  getAreasRoute,
  villageKinds,
  villageSchema,
  type Areas,
  type AreaSource,
  type District,
  type Village,
  type VillageKind,
} from './area.js';
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
  activityStatuses,
  channelKinds,
  contactKinds,
  contactOwners,
  channelSchema,
  getGroupRoute,
  getGroupContactRoute,
  groupContactSchema,
  groupLevels,
  groupSchema,
  groupSummarySchema,
  groupTypes,
  legalStatuses,
  listGroupsRoute,
  type ActivityStatus,
  type Channel,
  type ChannelKind,
  type ContactKind,
  type ContactOwner,
  type Group,
  type GroupContact,
  type GroupLevel,
  type GroupSummary,
  type GroupType,
  type LegalStatus,
} from './group.js';
export { getGroupsCsv } from './groups-csv.js';
export { limits } from './limits.js';
export {
  consentSchema,
  createMessage,
  isReplyAddress,
  messageRequestSchema,
  type MessageRequest,
} from './message.js';
export { messageIssueCodes } from './message-issue-codes.js';
export { replyChannels, type ReplyChannel } from './reply-channel.js';
export {
  createMessageRoute,
  messageReceiptSchema,
  type MessageReceipt,
} from './message-receipt.js';
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
  coverageDenominators,
  getRegencyRoute,
  messageTopics,
  privacyNoticeSchema,
  regencyKinds,
  regencySchema,
  type CoverageDenominator,
  type MessageTopic,
  type PrivacyNotice,
  type Regency,
  type RegencyKind,
} from './regency.js';
export { foldName, matchesTerms, searchTerms, stripPrefix } from './search-text.js';
export { onSkippedRecord, tolerantList, type SkippedRecordListener } from './tolerant-list.js';
export { toProblemIssues } from './to-problem-issues.js';
