/** The ways a message may have to go. */
export const deliveryChannels = [
  'office-email',
  'office-webhook',
  'assignee-email',
  'group-email',
  'sender-receipt',
] as const;
export type DeliveryChannel = (typeof deliveryChannels)[number];

/** Kind of the jobs that deliver. */
export const deliveryJob = 'message.deliver';

/** What a delivery job works on: one message on one way. */
export function toDeliverySubject(messageId: string, channel: DeliveryChannel): string {
  return `${messageId} ${channel}`;
}

/** Reads what {@link toDeliverySubject} wrote. */
export function parseDeliverySubject(
  subject: string,
): { messageId: string; channel: DeliveryChannel } | undefined {
  const [messageId, name] = subject.split(' ');
  const channel = deliveryChannels.find((known) => known === name);
  return messageId !== undefined && channel !== undefined ? { messageId, channel } : undefined;
}
