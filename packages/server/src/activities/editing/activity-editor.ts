import type {
  ActivityState,
  EndpointInput,
  pinStaffActivity,
  StaffActivity,
  withdrawStaffActivity,
} from '@kentongan/contract';
import type { Kysely } from 'kysely';

import type { Tables } from '../../db/tables.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { putJob } from '../../jobs/put-job.ts';
import { removeJob } from '../../jobs/remove-job.ts';
import { unpinJobKind } from '../unpin-job.ts';
import { changeActivity, type ChangeFacts } from './activity-change.ts';
import { findGroupId } from './find-group-id.ts';
import { refuseFuture, refusePast } from './refuse-times.ts';
import { toContentRow, type ActivityContent } from './to-content-row.ts';

type Pin = Pick<EndpointInput<typeof pinStaffActivity>['body'], 'until'>;
type Reason = Pick<EndpointInput<typeof withdrawStaffActivity>['body'], 'reason'>;

/** A picture of staff's own. */
export interface OwnImage {
  /** As `storeImage` gives it. */
  readonly id: string;
  readonly alt: string;
}

/** Changes activities one at a time; every change is refused with a `ProblemError`. */
export interface ActivityEditor {
  /** Replaces what it says. From then on its feed changes it no more. */
  update(facts: ChangeFacts, content: ActivityContent): Promise<StaffActivity>;
  /** Publishes a draft, or again what was withdrawn. */
  publish(facts: ChangeFacts): Promise<StaffActivity>;
  pin(facts: ChangeFacts, pin: Pin): Promise<StaffActivity>;
  /** Gives it a picture that is stored already, or none. From then on its feed changes it no more. */
  setImage(facts: ChangeFacts, image: OwnImage | null): Promise<StaffActivity>;
  withdraw(facts: ChangeFacts, reason: Reason): Promise<StaffActivity>;
  /** Publishes what waits for review. */
  approve(facts: ChangeFacts): Promise<StaffActivity>;
  /** Keeps what waits for review out of public view. */
  reject(facts: ChangeFacts, reason: Reason): Promise<StaffActivity>;
}

/** Makes the editor on an open database. */
export function createActivityEditor(db: Kysely<Tables>): ActivityEditor {
  const withdraw = (facts: ChangeFacts, action: string, from: ActivityState, reason: Reason) =>
    changeActivity(db, facts, {
      action,
      detail: reason,
      async change(row, transaction) {
        refuseOtherThan([from], row.status);
        await removeJob(transaction, unpinJob(facts));
        return { status: 'withdrawn', withdrawn_by: 'staff', pinned_until: null };
      },
    });

  return {
    update: (facts, content) =>
      changeActivity(db, facts, {
        action: 'activity.update',
        async change(_row, transaction) {
          refuseFuture('seller.consentAt', content.seller?.consentAt, facts.now);
          const groupId = await findGroupId(transaction, facts.regencyCode, content.group);
          return { ...toContentRow(content, groupId), staff_edited_at: facts.now };
        },
      }),

    publish: (facts) =>
      changeActivity(db, facts, {
        action: 'activity.publish',
        async change({ status, published_at }) {
          refuseOtherThan(['draft', 'withdrawn'], status);
          return {
            status: 'published',
            published_at: status === 'draft' ? facts.now : published_at,
            withdrawn_by: null,
            staff_edited_at: facts.now,
          };
        },
      }),

    pin: (facts, { until }) =>
      changeActivity(db, facts, {
        action: until === null ? 'activity.unpin' : 'activity.pin',
        detail: { until },
        async change({ status }, transaction) {
          refuseOtherThan(['published'], status);
          if (until === null) {
            await removeJob(transaction, unpinJob(facts));
            return { pinned_until: null };
          }
          refusePast('until', until, facts.now);
          const pinnedUntil = Date.parse(until);
          await putJob(transaction, { ...unpinJob(facts), runAt: pinnedUntil });
          return { pinned_until: pinnedUntil };
        },
      }),

    setImage: (facts, image) =>
      changeActivity(db, facts, {
        action: image === null ? 'activity.image-removal' : 'activity.image',
        change: async () => ({
          image_id: image?.id ?? null,
          image_alt: image?.alt ?? null,
          staff_edited_at: facts.now,
        }),
      }),

    withdraw: (facts, reason) => withdraw(facts, 'activity.withdraw', 'published', reason),

    approve: (facts) =>
      changeActivity(db, facts, {
        action: 'activity.approve',
        async change({ status }) {
          refuseOtherThan(['in_review'], status);
          return { status: 'published', withdrawn_by: null };
        },
      }),

    reject: (facts, reason) => withdraw(facts, 'activity.reject', 'in_review', reason),
  };
}

function unpinJob({ regencyCode, id }: ChangeFacts) {
  return { regencyCode, kind: unpinJobKind, subject: id };
}

function refuseOtherThan(states: readonly ActivityState[], status: string): void {
  if (!states.some((state) => state === status)) throw new ProblemError('activity-state-conflict');
}
