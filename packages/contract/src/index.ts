export {
  activityCategories,
  activitySchema,
  activityTypes,
  getActivity,
  listActivities,
  type Activity,
  type ActivityCategory,
  type ActivityType,
} from './activity.js';
export {
  areasSchema,
  areaSourceSchema,
  districtSchema,
  getAreas,
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
export {
  coverageSchema,
  districtCoverageSchema,
  getCoverage,
  type Coverage,
  type DistrictCoverage,
} from './coverage.js';
export { dateSchema, instantSchema, partialDateSchema } from './dates.js';
export { decreeKinds, decreeSchema, type Decree, type DecreeKind } from './decree.js';
export {
  directorySchema,
  districtCountSchema,
  getDirectory,
  type Directory,
  type DistrictCount,
} from './directory.js';
export type { Endpoint, EndpointInput, EndpointOutput, HttpMethod } from './endpoint.js';
export { endpoints } from './endpoints.js';
export {
  activityStatuses,
  channelKinds,
  channelSchema,
  getGroup,
  getGroupContact,
  groupContactSchema,
  groupLevels,
  groupSchema,
  groupSummarySchema,
  groupTypes,
  legalStatuses,
  listGroups,
  type ActivityStatus,
  type Channel,
  type ChannelKind,
  type Group,
  type GroupContact,
  type GroupLevel,
  type GroupSummary,
  type GroupType,
  type LegalStatus,
} from './group.js';
export { limits } from './limits.js';
export {
  consentSchema,
  createMessage,
  isReplyAddress,
  messageIssueCodes,
  messageReceiptSchema,
  messageRequestSchema,
  replyChannels,
  type MessageReceipt,
  type MessageRequest,
  type ReplyChannel,
} from './message.js';
export { openEnum, type OpenEnum } from './open-enum.js';
export { pageQuerySchema, pageSchema, type Page } from './page.js';
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
export {
  coverageDenominators,
  getRegency,
  messageTopics,
  privacyNoticeSchema,
  regencyKinds,
  regencySchema,
  type CoverageDenominator,
  type MessageTopic,
  type PrivacyNotice,
  type Regency,
} from './regency.js';
export { foldName, matchesTerms, searchTerms, stripPrefix } from './search-text.js';
export { onSkippedRecord, tolerantList, type SkippedRecordListener } from './tolerant-list.js';
export { toProblemIssues } from './to-problem-issues.js';
