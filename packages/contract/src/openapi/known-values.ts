import {
  activityCategories,
  activityCategorySchema,
  activityTypes,
  activityTypeSchema,
} from '../activity.js';
import { boardRoles, boardRoleSchema, termStatuses, termStatusSchema } from '../board.js';
import { coverageMeasures, coverageMeasureSchema } from '../coverage.js';
import { coverageDenominators, coverageDenominatorSchema } from '../coverage-denominator.js';
import { decreeKinds, decreeKindSchema } from '../decree.js';
import { activityStatuses, groupTypes, legalStatuses, villageKinds } from '../group-values.js';
import {
  activityStatusSchema,
  groupLevels,
  groupLevelSchema,
  groupTypeSchema,
  legalStatusSchema,
} from '../group-summary.js';
import {
  channelKinds,
  channelKindSchema,
  contactKinds,
  contactKindSchema,
  contactOwners,
  contactOwnerSchema,
} from '../group.js';
import { messageStatuses, messageStatusSchema } from '../message-status.js';
import { replyChannels } from '../reply-channel.js';
import {
  replyChannelSchema,
  staffMessageStates,
  staffMessageStateSchema,
} from '../staff/staff-message.js';
import { messageTopics, messageTopicSchema, regencyKinds, regencyKindSchema } from '../regency.js';
import { activityStates, activityStateSchema } from '../staff/staff-activity.js';
import { villageKindSchema } from '../village-kind.js';

/** The values that each open enum is known to take today. */
export const knownValues: ReadonlyMap<unknown, readonly string[]> = new Map<
  unknown,
  readonly string[]
>([
  [activityCategorySchema, activityCategories],
  [activityStateSchema, activityStates],
  [activityStatusSchema, activityStatuses],
  [activityTypeSchema, activityTypes],
  [boardRoleSchema, boardRoles],
  [channelKindSchema, channelKinds],
  [contactKindSchema, contactKinds],
  [contactOwnerSchema, contactOwners],
  [coverageDenominatorSchema, coverageDenominators],
  [coverageMeasureSchema, coverageMeasures],
  [decreeKindSchema, decreeKinds],
  [groupLevelSchema, groupLevels],
  [groupTypeSchema, groupTypes],
  [legalStatusSchema, legalStatuses],
  [messageStatusSchema, messageStatuses],
  [replyChannelSchema, replyChannels],
  [staffMessageStateSchema, staffMessageStates],
  [messageTopicSchema, messageTopics],
  [regencyKindSchema, regencyKinds],
  [termStatusSchema, termStatuses],
  [villageKindSchema, villageKinds],
]);
