import {
  eraseStaffMessage,
  exportSender,
  exportStaffMessages,
  getStaffMessage,
  limits,
  listAudit,
  listStaffMessages,
  stepStaffMessage,
} from '@kentongan/contract';
import type { Kysely } from 'kysely';

import { listAuditEntries } from '../audit/list-audit-entries.ts';
import type { Actor } from '../audit/write-audit.ts';
import type { Tables } from '../db/tables.ts';
import { readTimeCursor, writeTimeCursor } from '../http/time-cursor.ts';
import { createMessageDesk, type DeskContext } from '../messages/desk/message-desk.ts';
import { writeMessageTable } from '../messages/desk/write-message-table.ts';
import type { FieldCipher } from '../secrets/field-cipher.ts';
import type { ServeStaff } from './serve-staff.ts';
import type { ServeStaffFile } from './serve-staff-file.ts';

/** What the routes need. */
export interface StaffMessageDependencies {
  readonly db: Kysely<Tables>;
  readonly cipher: FieldCipher;
  readonly now: () => number;
}

/** Serves what staff do with messages, and the record of it. */
export function serveStaffMessages(
  { serve, serveFile }: { readonly serve: ServeStaff; readonly serveFile: ServeStaffFile },
  { db, cipher, now }: StaffMessageDependencies,
): void {
  const desk = createMessageDesk(db, cipher);
  const toContext = (regencyCode: string, actor: Actor): DeskContext => ({
    regencyCode,
    actor,
    now: now(),
  });

  serve(listStaffMessages, async ({ params, query = {} }, actor) => {
    const { cursor, limit = limits.pageSize, ...filter } = query;
    const after = cursor === undefined ? undefined : readTimeCursor(cursor);
    const listed = await desk.list(toContext(params.regency, actor), filter, {
      // One more than asked for tells whether there is a next page.
      limit: limit + 1,
      after: after && { receivedAt: after.time, id: after.id },
    });
    const shown = listed.slice(0, limit);
    const last = listed.length > limit ? shown.at(-1)?.position : undefined;
    return {
      items: shown.map(({ entry }) => entry),
      nextCursor: last ? writeTimeCursor({ time: last.receivedAt, id: last.id }) : null,
    };
  });

  serve(getStaffMessage, ({ params }, actor) =>
    desk.read(toContext(params.regency, actor), params.reference),
  );

  serve(stepStaffMessage, ({ params, body }, actor) =>
    desk.step(toContext(params.regency, actor), params.reference, body),
  );

  serveFile(exportStaffMessages, ({ params }, actor) => ({
    name: `pesan-${params.regency}.csv`,
    parts: writeMessageTable(desk.exportAll(toContext(params.regency, actor))),
  }));

  serve(exportSender, async ({ params }, actor) => ({
    messages: await desk.exportSender(toContext(params.regency, actor), params.reference),
  }));

  serve(eraseStaffMessage, async ({ params }, actor) => {
    await desk.erase(toContext(params.regency, actor), params.reference);
    return { reference: params.reference };
  });

  serve(listAudit, async ({ params, query = {} }) => {
    const { cursor, limit = limits.pageSize } = query;
    const entries = await listAuditEntries(db, params.regency, {
      limit: limit + 1,
      after: cursor === undefined ? undefined : readTimeCursor(cursor),
    });
    const shown = entries.slice(0, limit);
    const last = entries.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(({ happened_at, actor, action, subject }) => ({
        happenedAt: new Date(happened_at).toISOString(),
        actor,
        action,
        subject,
      })),
      nextCursor: last ? writeTimeCursor({ time: last.happened_at, id: last.id }) : null,
    };
  });
}
