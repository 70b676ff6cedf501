export type { AnswerCache } from './answer-cache.js';
export type {
  ClientHooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  SkippedRecordEvent,
} from './client-hooks.js';
export type { ClientOptions } from './client-options.js';
export { createConnection, type Connection } from './connection.js';
export { createClient, type Client } from './create-client.js';
export { createIdempotencyKey } from './create-idempotency-key.js';
export {
  ConnectionError,
  isApiError,
  isClientError,
  type ClientErrorOptions,
} from './client-error.js';
export {
  ApiError,
  ContractError,
  isConnectionError,
  isContractError,
  isTimeoutError,
  TimeoutError,
  type ClientError,
} from './errors.js';
export type { PagedList } from './paged-list.js';
export {
  createActivitiesResource,
  type ActivitiesResource,
  type ListActivitiesQuery,
} from './resources/activities-resource.js';
export { createAreasResource, type AreasResource } from './resources/areas-resource.js';
export { createCoverageResource, type CoverageResource } from './resources/coverage-resource.js';
export {
  createDirectoryResource,
  type DirectoryQuery,
  type DirectoryResource,
} from './resources/directory-resource.js';
export {
  createGroupsResource,
  type GroupsResource,
  type ListGroupsQuery,
} from './resources/groups-resource.js';
export {
  createMessagesResource,
  type MessagesResource,
  type SendMessageOptions,
} from './resources/messages-resource.js';
export { createRegencyResource, type RegencyResource } from './resources/regency-resource.js';
export type { RetryOptions } from './retry-policy.js';
export type { Fetch, RequestOptions } from './request-options.js';
export type { Send } from './send.js';
export { solveChallenge, type Proof, type SolveOptions } from './solve-challenge.js';

export {
  onSkippedRecord,
  type Activity,
  type ActivityCategory,
  type ActivityImage,
  type ActivityStatus,
  type ActivityType,
  type Areas,
  type AreaSource,
  type Board,
  type BoardMember,
  type BoardRole,
  type Channel,
  type ChannelKind,
  type Coverage,
  type CoverageDenominator,
  type CoverageGrowth,
  type CoverageMeasure,
  type CoverageTarget,
  type CoverageYear,
  type Decree,
  type DecreeKind,
  type Directory,
  type District,
  type DistrictCount,
  type DistrictCoverage,
  type FacetValue,
  type Group,
  type GroupContact,
  type GroupFacets,
  type GroupLevel,
  type GroupPage,
  type GroupSummary,
  type GroupType,
  type LegalStatus,
  type MessageChallenge,
  type MessageKey,
  type MessageReceipt,
  type MessageRequest,
  type MessageState,
  type MessageStatus,
  type MessageTopic,
  type OpenEnum,
  type Page,
  type PrivacyNotice,
  type Problem,
  type ProblemCode,
  type ProblemIssue,
  type Regency,
  type ReplyChannel,
  type SkippedRecordListener,
  type TermStatus,
  type UncoveredVillages,
  type Village,
  type VillageKind,
} from '@kentongan/contract';
