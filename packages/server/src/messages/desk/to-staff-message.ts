import * as z from 'zod/mini';

import type { StaffMessage, StaffMessageEntry, StaffMessageState } from '@kentongan/contract';

import type { MessageDeliveryTable } from '../../db/message-tables.ts';
import type { FieldCipher } from '../../secrets/field-cipher.ts';
import { openMessage } from '../sealed-message.ts';
import type { MessageRow } from './select-message-rows.ts';

const suspicionsSchema = z.array(z.string());
const detailsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/** What nobody has answered yet. */
export const openStates: readonly string[] = ['new', 'assigned'] satisfies StaffMessageState[];

/** A message as a list shows it. */
export function toStaffMessageEntry(
  row: MessageRow,
  deliveries: readonly MessageDeliveryTable[],
  now: number,
): StaffMessageEntry {
  return {
    reference: row.reference,
    status: row.status,
    topic: row.topic,
    receivedAt: toInstant(row.received_at),
    dueAt: row.due_at === null ? null : toInstant(row.due_at),
    isOverdue: openStates.includes(row.status) && row.due_at !== null && row.due_at < now,
    group: row.slug,
    villageCode: row.village_code,
    assignee: row.assignee,
    suspicions: z.parse(suspicionsSchema, JSON.parse(row.suspicions)),
    deliveries: deliveries
      .filter(({ message_id }) => message_id === row.id)
      .map(({ channel, state, attempts, problem }) => ({ channel, state, attempts, problem })),
  };
}

/** A message whole. */
export function toStaffMessage(
  cipher: FieldCipher,
  sealed: MessageRow,
  deliveries: readonly MessageDeliveryTable[],
  now: number,
): StaffMessage {
  const row = openMessage(cipher, sealed);
  const details = row.details === null ? {} : z.parse(detailsSchema, JSON.parse(row.details));
  return {
    ...toStaffMessageEntry(row, deliveries, now),
    sender: {
      name: row.sender_name,
      institution: row.institution,
      replyChannel: row.reply_channel,
      replyAddress: row.reply_address,
      locale: row.locale,
    },
    text: row.message_text,
    details: Object.entries(details).map(([name, value]) => ({ name, value: String(value) })),
    answer: row.answer_text,
    forwardedTo: row.forwarded_to,
    consent: {
      noticeVersion: row.consent_notice_version,
      noticeHash: row.consent_notice_hash,
      origin: row.consent_origin,
    },
    retainUntil: toInstant(row.retain_until),
  };
}

function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
