import type { Messages } from '../id.js';

/** What `<kim-contact-form>` says once the visitor writes and sends. */
export const sending: Messages['sending'] = {
  sending: 'Sending…',
  offline: 'You are offline. The message goes out by itself once you are connected again.',
  tooMany: (minutes) =>
    `Too many messages. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  refused: {
    'origin-not-allowed': 'This site may not send messages yet. Please tell its webmaster.',
    'group-not-found': 'This group is no longer listed.',
    'topic-not-available': 'This form has just been closed.',
  },
  problems: (count) =>
    count === 1 ? 'One answer needs a correction' : `${count} answers need a correction`,
  issue: {
    senderName: 'Write your name, 2 to 100 characters.',
    phone: 'Write an Indonesian phone number, such as 0812-3000-0021.',
    email: 'Write a whole e-mail address, such as name@contoh.id.',
    institution: 'The institution may have 120 characters at most.',
    replyChannel: 'Choose how we should reply.',
    text: 'Write your message, at least 10 characters.',
    tooLong: (count) => `The message is too long by ${count} characters.`,
    nationalId:
      'There are 16 digits like an ID number (NIK). For your safety remove them; we need none.',
    consent: 'Tick the consent, so that we may use your data.',
    noticeChanged: 'The privacy notice has just changed. Please read it and tick again.',
    isAdultOrGuardianConsent: 'Tick this if you are an adult or your parent or guardian agrees.',
  },
  sent: 'We have received your message',
  reference: 'Message number',
  keepReference: (channel, date) =>
    `Keep this number to ask about it. We reply by ${channel} and delete the message after ${date}.`,
  copy: 'Copy number',
  copied: 'The number is copied.',
  notCopied: 'It could not be copied. Please write it down.',
  print: 'Print',
  toWhatsApp: 'Save to WhatsApp',
  whatsAppText: (reference) => `My KIM message number: ${reference}`,
  another: 'Send another message',
};
