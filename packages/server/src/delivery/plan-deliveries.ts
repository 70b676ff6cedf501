import { randomUUID } from 'node:crypto';

import type { Kysely } from 'kysely';

import type { MessageTable } from '../db/message-tables.ts';
import type { Tables } from '../db/tables.ts';
import { putJob } from '../jobs/put-job.ts';
import { parseRegencySettings, type RegencySettings } from '../regencies/regency-settings.ts';
import { deliveryJob, toDeliverySubject, type DeliveryChannel } from './delivery-channel.ts';
import { findMailbox } from './find-mailbox.ts';
import { mayMailReceipt } from './may-mail-receipt.ts';

type PlannedMessage = Pick<
  MessageTable,
  | 'regency_code'
  | 'id'
  | 'status'
  | 'reply_channel'
  | 'reply_address_hash'
  | 'group_id'
  | 'assignee'
  | 'received_at'
>;

/**
 * Writes down every way a message has to go, in the transaction that stores it or lets it out of
 * quarantine. What is suspected goes nowhere.
 */
export async function planDeliveries(
  db: Kysely<Tables>,
  message: PlannedMessage,
  now: number,
): Promise<void> {
  if (message.status === 'quarantined' || message.status === 'spam') return;
  const { settings } = await db
    .selectFrom('regency')
    .select('settings')
    .where('regency_code', '=', message.regency_code)
    .executeTakeFirstOrThrow();
  const channels = await chooseChannels(db, message, parseRegencySettings(settings));
  for (const channel of channels) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('message_delivery')
      .values({
        regency_code: message.regency_code,
        message_id: message.id,
        channel,
        event_id: randomUUID(),
        state: 'waiting',
        attempts: 0,
        problem: null,
        delivered_at: null,
        created_at: now,
        updated_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (Number(numInsertedOrUpdatedRows) === 0) continue;
    await putJob(db, {
      regencyCode: message.regency_code,
      kind: deliveryJob,
      subject: toDeliverySubject(message.id, channel),
      runAt: now,
    });
  }
}

async function chooseChannels(
  db: Kysely<Tables>,
  message: PlannedMessage,
  { delivery, assignees }: RegencySettings,
): Promise<DeliveryChannel[]> {
  const channels: DeliveryChannel[] = [];
  if (delivery.officeEmails.length > 0) channels.push('office-email');
  if (delivery.webhookUrl !== null) channels.push('office-webhook');
  const mailbox = findMailbox(assignees, message.assignee);
  // Whoever reads the office's mail gets it there.
  if (mailbox !== null && !delivery.officeEmails.includes(mailbox)) channels.push('assignee-email');
  if (delivery.toGroups && (await hasMailbox(db, message))) channels.push('group-email');
  if (
    delivery.receipts &&
    message.reply_channel === 'email' &&
    (await mayMailReceipt(db, message))
  ) {
    channels.push('sender-receipt');
  }
  return channels;
}

/** Whether the group has an e-mail address that it agreed to be reached at. */
async function hasMailbox(
  db: Kysely<Tables>,
  { regency_code, group_id }: PlannedMessage,
): Promise<boolean> {
  if (group_id === null) return false;
  const group = await db
    .selectFrom('information_group')
    .select('id')
    .where('regency_code', '=', regency_code)
    .where('id', '=', group_id)
    .where('contact_kind', '=', 'email')
    .where('contact_consent_at', 'is not', null)
    .executeTakeFirst();
  return group !== undefined;
}
