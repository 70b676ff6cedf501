/** How the sender wants to be answered. */
export const replyChannels = ['whatsapp', 'phone', 'email'] as const;
export type ReplyChannel = (typeof replyChannels)[number];
