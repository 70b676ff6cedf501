import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { JobHandler } from '../jobs/job-handler.ts';
import type { Job } from '../jobs/job.ts';
import { maxAttempts } from '../jobs/retry-delay.ts';
import type { GuardedFetch } from '../outgoing/guarded-fetch.ts';
import { parseRegencySettings } from '../regencies/regency-settings.ts';
import type { FieldCipher } from '../secrets/field-cipher.ts';
import type { ReadSecret } from '../secrets/shared-secrets.ts';
import { composeGroupMail, composeOfficeMail, composeReceipt } from './compose-mail.ts';
import { parseDeliverySubject, type DeliveryChannel } from './delivery-channel.ts';
import { findMailbox } from './find-mailbox.ts';
import type { Mail, Mailer } from './mailer.ts';
import { readReadableMessage } from './read-readable-message.ts';
import { sendWebhook } from './send-webhook.ts';
import { toWebhookBody } from './webhook-body.ts';

/** What delivery needs. */
export interface DeliveryOptions {
  readonly db: Kysely<Tables>;
  readonly cipher: FieldCipher;
  /** `undefined` when no mail server is set up. */
  readonly mailer: Mailer | undefined;
  readonly fetchGuarded: GuardedFetch;
  readonly readSecret: ReadSecret;
}

/**
 * Makes the handler that takes one message one way.
 *
 * At least once: a crash between the receiver's "yes" and our note of it repeats the delivery, with
 * the same Message-ID or webhook id.
 */
export function createDeliverMessage(options: DeliveryOptions): JobHandler {
  const { db, cipher } = options;
  const work: JobHandler = async ({ regencyCode, subject, attempts }, { signal, now }) => {
    const parsed = parseDeliverySubject(subject);
    if (!parsed) return { done: true };
    const { messageId, channel } = parsed;
    const row = () =>
      db
        .updateTable('message_delivery')
        .where('regency_code', '=', regencyCode)
        .where('message_id', '=', messageId)
        .where('channel', '=', channel);
    const delivery = await db
      .selectFrom('message_delivery')
      .select(['event_id', 'state'])
      .where('regency_code', '=', regencyCode)
      .where('message_id', '=', messageId)
      .where('channel', '=', channel)
      .executeTakeFirst();
    const message = await readReadableMessage(db, cipher, { regencyCode, id: messageId });
    // A message that was deleted or found to be spam goes nowhere any more.
    if (!delivery || delivery.state === 'delivered' || !message || message.status === 'spam') {
      return { done: true };
    }
    const regency = await readRegency(db, regencyCode);
    try {
      await deliver(channel, { message, regency, eventId: delivery.event_id, signal, now: now() });
    } catch (error) {
      const problem = error instanceof Error ? error.message : 'The delivery failed.';
      const state = attempts >= maxAttempts ? 'failed' : 'waiting';
      // Whoever took over our lease may have delivered it meanwhile.
      await row()
        .set({ state, problem, attempts, updated_at: now() })
        .where('state', '<>', 'delivered')
        .execute();
      throw error;
    }
    const done = { state: 'delivered', problem: null, attempts, delivered_at: now() };
    await row()
      .set({ ...done, updated_at: now() })
      .execute();
    return { done: true };
  };
  return Object.assign(work, {
    giveUp: (job: Job, about: { readonly problem: string; readonly now: number }) =>
      noteFailure(db, job, about),
  });

  async function deliver(channel: DeliveryChannel, parcel: Parcel): Promise<void> {
    const { message, regency, eventId, now, signal } = parcel;
    const { delivery } = regency.settings;
    if (channel === 'office-webhook') {
      if (delivery.webhookUrl === null) return;
      await sendWebhook(options.fetchGuarded, {
        url: delivery.webhookUrl,
        secret: await options.readSecret(message.regency_code, 'webhook'),
        eventId,
        body: toWebhookBody(message),
        now,
        signal,
      });
      return;
    }
    const mail = toMail(channel, parcel);
    if (mail.to.length === 0) return;
    if (!options.mailer) throw new Error('SMTP_URL is not set, so no mail can be sent.');
    await options.mailer.send(mail);
  }
}

/** A process that ends each time at this delivery has noted nothing of it. */
async function noteFailure(
  db: Kysely<Tables>,
  { regencyCode, subject, attempts }: Job,
  { problem, now }: { readonly problem: string; readonly now: number },
): Promise<void> {
  const parsed = parseDeliverySubject(subject);
  if (!parsed) return;
  await db
    .updateTable('message_delivery')
    .set({ state: 'failed', problem, attempts, updated_at: now })
    .where('regency_code', '=', regencyCode)
    .where('message_id', '=', parsed.messageId)
    .where('channel', '=', parsed.channel)
    .where('state', '=', 'waiting')
    .execute();
}

interface Parcel {
  readonly message: NonNullable<Awaited<ReturnType<typeof readReadableMessage>>>;
  readonly regency: Awaited<ReturnType<typeof readRegency>>;
  readonly eventId: string;
  readonly signal: AbortSignal;
  readonly now: number;
}

function toMail(
  channel: Exclude<DeliveryChannel, 'office-webhook'>,
  { message, regency, eventId }: Parcel,
): Mail {
  const sender = message.reply_channel === 'email' ? message.reply_address : undefined;
  switch (channel) {
    case 'office-email':
      return {
        ...composeOfficeMail(message, regency.timeZone),
        to: regency.settings.delivery.officeEmails,
        replyTo: sender,
        eventId,
      };
    case 'assignee-email': {
      const mailbox = findMailbox(regency.settings.assignees, message.assignee);
      return {
        ...composeOfficeMail(message, regency.timeZone),
        to: mailbox === null ? [] : [mailbox],
        replyTo: sender,
        eventId,
      };
    }
    case 'group-email':
      return {
        ...composeGroupMail(message),
        to: message.groupEmail === null ? [] : [message.groupEmail],
        replyTo: sender,
        eventId,
      };
    case 'sender-receipt':
      return {
        ...composeReceipt(message, regency.officeName),
        to: sender === undefined ? [] : [sender],
        eventId,
      };
  }
}

async function readRegency(db: Kysely<Tables>, regencyCode: string) {
  const row = await db
    .selectFrom('regency')
    .select(['office_name', 'time_zone', 'settings'])
    .where('regency_code', '=', regencyCode)
    .executeTakeFirstOrThrow();
  return {
    officeName: row.office_name,
    timeZone: row.time_zone,
    settings: parseRegencySettings(row.settings),
  };
}
