export { createClient, type Client, type ClientOptions } from './create-client.js';
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
export type { ActivitiesResource, ListActivitiesQuery } from './resources/activities-resource.js';
export type { AreasResource } from './resources/areas-resource.js';
export type { CoverageResource } from './resources/coverage-resource.js';
export type { DirectoryQuery, DirectoryResource } from './resources/directory-resource.js';
export type { GroupsResource, ListGroupsQuery } from './resources/groups-resource.js';
export type { MessagesResource, SendMessageOptions } from './resources/messages-resource.js';
export type { RegencyResource } from './resources/regency-resource.js';
export type { RetryOptions } from './retry-policy.js';
export type { Fetch, RequestOptions } from './send.js';
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
