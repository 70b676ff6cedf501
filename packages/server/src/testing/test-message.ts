import type { MessageRequest, Regency } from '@kentongan/contract';

/** Makes a message that the given regency accepts. */
export function createTestMessage(
  { notice }: Pick<Regency, 'notice'>,
  change: Partial<MessageRequest> = {},
): MessageRequest {
  return {
    topic: 'general_question',
    senderName: 'Warga Contoh',
    replyChannel: 'whatsapp',
    replyAddress: '081230000021',
    text: 'Kapan pelatihan berikutnya untuk anggota KIM?',
    isAdultOrGuardianConsent: true,
    consent: { noticeVersion: notice.version, noticeHash: notice.hash, accepted: true },
    ...change,
  };
}
