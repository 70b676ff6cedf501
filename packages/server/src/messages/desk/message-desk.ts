import { sql, type Kysely, type SqlBool, type Transaction } from 'kysely';

import type { MessageStep, StaffMessage, StaffMessageEntry } from '@kentongan/contract';

import { writeAudit, type Actor } from '../../audit/write-audit.ts';
import type { Tables } from '../../db/tables.ts';
import { planDeliveries } from '../../delivery/plan-deliveries.ts';
import { ProblemError } from '../../http/problem-error.ts';
import type { FieldCipher } from '../../secrets/field-cipher.ts';
import { assignByArea } from '../assign-by-area.ts';
import { bury } from '../purge-messages.ts';
import { toReference } from '../readable-blocks.ts';
import { sealField } from '../sealed-message.ts';
import { matchesFilter, type MessageFilter } from './message-filter.ts';
import { toStepChange } from './message-step.ts';
import { readDeliveries } from './read-deliveries.ts';
import { selectMessageRows, type MessageRow } from './select-message-rows.ts';
import { toStaffMessage, toStaffMessageEntry } from './to-staff-message.ts';

/** Where a page begins: behind this message. */
export interface MessagePosition {
  /** Milliseconds. */
  readonly receivedAt: number;
  readonly id: string;
}

/** Who does something, and when. */
export interface DeskContext {
  readonly regencyCode: string;
  readonly actor: Actor;
  /** Milliseconds. */
  readonly now: number;
}

/** A message in a list, and where the list goes on behind it. */
export interface ListedMessage {
  readonly entry: StaffMessageEntry;
  readonly position: MessagePosition;
}

/** What staff do with messages. All that is done, and all that is read whole, is written down. */
export interface MessageDesk {
  /** Newest first. */
  list(
    context: DeskContext,
    filter: MessageFilter,
    slice: { readonly limit: number; readonly after?: MessagePosition | undefined },
  ): Promise<ListedMessage[]>;
  /** @throws {@link ProblemError} `message-not-found` */
  read(context: DeskContext, reference: string): Promise<StaffMessage>;
  /** Every message whole, oldest first, some at a time. What is asked for is written down first. */
  exportAll(context: DeskContext): AsyncIterable<readonly StaffMessage[]>;
  /** @throws {@link ProblemError} `message-not-found` or `message-state-conflict` */
  step(context: DeskContext, reference: string, step: MessageStep): Promise<StaffMessageEntry>;
  /** Every message of the sender of this one. */
  exportSender(context: DeskContext, reference: string): Promise<StaffMessage[]>;
  /** Deletes the personal data of one message. */
  erase(context: DeskContext, reference: string): Promise<void>;
}

/** Few enough in memory, and in one statement of either engine. */
const exportedAtOnce = 200;

/** Makes the desk on an open database. */
export function createMessageDesk(db: Kysely<Tables>, cipher: FieldCipher): MessageDesk {
  return {
    async list({ regencyCode, now }, filter, { limit, after }) {
      const rows = await selectMessageRows(db, regencyCode)
        .where(matchesFilter(filter, now))
        .$if(after !== undefined, (query) =>
          query.where(sql<SqlBool>`(m.received_at, m.id) < (${after?.receivedAt}, ${after?.id})`),
        )
        .orderBy('m.received_at', 'desc')
        .orderBy('m.id', 'desc')
        .limit(limit)
        .execute();
      const deliveries = await readDeliveries(db, rows);
      return rows.map((row) => ({
        entry: toStaffMessageEntry(row, deliveries, now),
        position: { receivedAt: row.received_at, id: row.id },
      }));
    },

    read: (context, reference) =>
      db.transaction().execute(async (transaction) => {
        const row = await find(transaction, context, reference);
        await note(transaction, context, 'message.read', row.reference);
        return toStaffMessage(cipher, row, await readDeliveries(transaction, [row]), context.now);
      }),

    async *exportAll(context) {
      await note(db, context, 'message.export', context.regencyCode);
      for (let after: MessageRow | undefined, isMore = true; isMore;) {
        const rows = await selectMessageRows(db, context.regencyCode)
          .$if(after !== undefined, (query) =>
            query.where(
              sql<SqlBool>`(m.received_at, m.id) > (${after?.received_at}, ${after?.id})`,
            ),
          )
          .orderBy('m.received_at')
          .orderBy('m.id')
          .limit(exportedAtOnce)
          .execute();
        const deliveries = await readDeliveries(db, rows);
        yield rows.map((row) => toStaffMessage(cipher, row, deliveries, context.now));
        after = rows.at(-1);
        isMore = rows.length === exportedAtOnce;
      }
    },

    step: (context, reference, step) =>
      db.transaction().execute(async (transaction) => {
        const row = await find(transaction, context, reference);
        const { answer_text, ...change } = toStepChange(step, row.status);
        const changed = { ...change, status_changed_at: context.now };
        const { numUpdatedRows } = await transaction
          .updateTable('message')
          .set({
            ...changed,
            ...(typeof answer_text === 'string' && {
              answer_text: sealField(cipher, row, 'answer_text', answer_text),
            }),
          })
          .where('regency_code', '=', row.regency_code)
          .where('id', '=', row.id)
          // Somebody else may have been faster, or its data may be deleted by now.
          .where('status', '=', row.status)
          .where('purged_at', 'is', null)
          .executeTakeFirst();
        if (Number(numUpdatedRows) === 0) throw new ProblemError('message-state-conflict');
        await note(transaction, context, `message.${step.step}`, row.reference);
        let now = { ...row, ...changed };
        if (step.step === 'not-spam') {
          now = await assignByArea(transaction, now, context.now);
          await planDeliveries(transaction, now, context.now);
        }
        const deliveries = await readDeliveries(transaction, [row]);
        return toStaffMessageEntry(now, deliveries, context.now);
      }),

    exportSender: (context, reference) =>
      db.transaction().execute(async (transaction) => {
        const row = await find(transaction, context, reference);
        const rows =
          row.reply_address_hash === null
            ? [row]
            : await selectMessageRows(transaction, context.regencyCode)
                .where('m.reply_address_hash', '=', row.reply_address_hash)
                .orderBy('m.received_at')
                .execute();
        await note(transaction, context, 'message.export-sender', row.reference, {
          messages: rows.length,
        });
        const deliveries = await readDeliveries(transaction, rows);
        return rows.map((one) => toStaffMessage(cipher, one, deliveries, context.now));
      }),

    erase: (context, reference) =>
      db.transaction().execute(async (transaction) => {
        const {
          id,
          regency_code: regencyCode,
          ...row
        } = await find(transaction, context, reference);
        await bury(transaction, { regencyCode, ids: [id], now: context.now });
        await note(transaction, context, 'message.erase', row.reference);
      }),
  };
}

async function find(
  transaction: Transaction<Tables>,
  { regencyCode }: DeskContext,
  reference: string,
): Promise<MessageRow> {
  const row = await selectMessageRows(transaction, regencyCode)
    .where('m.reference', '=', toReference(regencyCode, reference))
    .executeTakeFirst();
  if (!row) throw new ProblemError('message-not-found');
  return row;
}

async function note(
  db: Kysely<Tables>,
  { regencyCode, actor, now }: DeskContext,
  action: string,
  subject: string,
  detail?: Readonly<Record<string, unknown>>,
): Promise<void> {
  await writeAudit(db, { regencyCode, actor, action, subject, detail, now });
}
