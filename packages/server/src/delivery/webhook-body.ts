import type { ReadableMessage } from './to-message-lines.ts';

/** What a webhook of the office gets, after Standard Webhooks: a type, a time and the data. */
export function toWebhookBody(message: ReadableMessage): string {
  const { due_at: dueAt } = message;
  return JSON.stringify({
    type: 'message.received',
    timestamp: new Date(message.received_at).toISOString(),
    data: {
      regency: message.regency_code,
      reference: message.reference,
      topic: message.topic,
      receivedAt: new Date(message.received_at).toISOString(),
      dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
      retainUntil: new Date(message.retain_until).toISOString(),
      sender: {
        name: message.sender_name,
        institution: message.institution,
        replyChannel: message.reply_channel,
        replyAddress: message.reply_address,
      },
      group: message.groupName,
      village:
        message.village_code === null
          ? null
          : { code: message.village_code, name: message.villageName },
      text: message.message_text,
      // Written by us, so it is what it was when it came in.
      details: message.details === null ? null : (JSON.parse(message.details) as object),
    },
  });
}
