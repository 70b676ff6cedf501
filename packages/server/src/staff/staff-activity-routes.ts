import {
  approveStaffActivity,
  createStaffActivity,
  getStaffActivity,
  limits,
  listStaffActivities,
  pinStaffActivity,
  publishStaffActivity,
  rejectStaffActivity,
  removeStaffActivityImage,
  updateStaffActivity,
  withdrawStaffActivity,
} from '@kentongan/contract';

import type { ChangeFacts } from '../activities/editing/activity-change.ts';
import { createActivityEditor } from '../activities/editing/activity-editor.ts';
import { createActivity } from '../activities/editing/create-activity.ts';
import * as reader from '../activities/editing/staff-activity-reader.ts';
import type { Actor } from '../audit/write-audit.ts';
import type { Database } from '../db/database.ts';
import type { ServeStaff } from './serve-staff.ts';

/** Serves what staff do with activities. */
export function serveStaffActivities(
  serve: ServeStaff,
  { database, now }: { database: Database; now: () => number },
): void {
  const { db } = database;
  const editor = createActivityEditor(db);

  const toFacts = (
    { params, body }: { params: { regency: string; id: string }; body: { updatedAt: string } },
    actor: Actor,
  ): ChangeFacts => ({
    regencyCode: params.regency,
    id: params.id.toLowerCase(),
    updatedAt: body.updatedAt,
    actor,
    now: now(),
  });

  serve(listStaffActivities, ({ params, query = {} }) =>
    reader.listStaffActivities(database, params.regency, {
      ...query,
      limit: query.limit ?? limits.pageSize,
      now: now(),
    }),
  );
  serve(createStaffActivity, ({ params, body }, actor) =>
    createActivity(db, { regencyCode: params.regency, actor, now: now() }, body),
  );
  serve(getStaffActivity, ({ params }) =>
    reader.getStaffActivity(db, {
      regencyCode: params.regency,
      id: params.id.toLowerCase(),
      now: now(),
    }),
  );
  serve(updateStaffActivity, (input, actor) => editor.update(toFacts(input, actor), input.body));
  serve(publishStaffActivity, (input, actor) => editor.publish(toFacts(input, actor)));
  serve(pinStaffActivity, (input, actor) => editor.pin(toFacts(input, actor), input.body));
  serve(removeStaffActivityImage, (input, actor) => editor.setImage(toFacts(input, actor), null));
  serve(withdrawStaffActivity, (input, actor) =>
    editor.withdraw(toFacts(input, actor), { reason: input.body.reason }),
  );
  serve(approveStaffActivity, (input, actor) => editor.approve(toFacts(input, actor)));
  serve(rejectStaffActivity, (input, actor) =>
    editor.reject(toFacts(input, actor), { reason: input.body.reason }),
  );
}
