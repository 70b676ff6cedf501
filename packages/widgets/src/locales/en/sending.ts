import type { Messages } from '../id.js';

/** What `<kim-contact-form>` says once the visitor writes and sends. */
export const sending: Messages['sending'] = {
  sending: 'Sending…',
  counter: (used, most) => `${used} of ${most} characters`,
  remaining: (count) =>
    count < 0 ? `${-count} characters too many` : `Fewer than ${count} characters left`,
  waiting: 'The message goes out by itself once connected. Please leave this page open.',
  offline:
    'You are offline. The message goes out by itself once connected. Please leave this page open.',
  tooMany: (minutes) =>
    `Too many messages. Yours goes out by itself in about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. Please leave this page open.`,
  cancel: 'Do not send',
  refused: {
    'origin-not-allowed': 'This site may not send messages yet. Please tell its webmaster.',
    'group-not-found': 'This group is no longer listed.',
    'topic-not-available': 'This topic has just been closed. Please choose another.',
    'payload-too-large': 'The message is too long. Please shorten it.',
    'proof-required': 'The check against spam is not done yet. Please send again.',
    'proof-invalid': 'The check against spam has failed. Please send again.',
  },
  problems: (count) =>
    count === 1 ? 'One answer needs a correction' : `${count} answers need a correction`,
  issue: {
    topic: 'Choose a topic.',
    groupSlug: 'Search for the group and choose it from the list.',
    villageCode: 'Search for the village and choose it from the list.',
    unknownVillage: 'This village is not listed. Choose again from the list.',
    institution: 'Write the name of the institution, 120 characters at most.',
    theme: 'Write what the training shall be about, 160 characters at most.',
    participants: 'Write the number of participants in digits, 1 to 500.',
    preferredDates: 'Write the dates you prefer, 160 characters at most.',
    place: 'The place may have 160 characters at most.',
    focus: 'What you want to learn may have 160 characters at most.',
    correctionField: 'Choose what is wrong.',
    privacyRight: 'Choose what you ask for.',
    senderName: 'Write your name, 2 to 100 characters.',
    phone: 'Write an Indonesian phone number, such as 0812-3000-0021.',
    email: 'Write a whole e-mail address, such as name@contoh.id.',
    replyChannel: 'Choose how we should reply.',
    text: 'Write your message, at least 10 characters.',
    tooLong: (count) => `The message is too long by ${count} characters.`,
    nationalId:
      'There are 16 digits like an ID number (NIK). For your safety remove them; we need none.',
    consent: 'Tick the consent, so that we may use your data.',
    noticeChanged: 'The privacy notice has just changed. Please read it and tick again.',
    isAdultOrGuardianConsent: 'Tick this if you are an adult or your parent or guardian agrees.',
  },
  resend: 'Send again',
  kept: 'What you typed is still here.',
  sent: 'We have received your message',
  reference: 'Message number',
  secret: 'Secret code',
  keepReference: (channel, date) =>
    `Keep number and code to check the message. We reply by ${channel} and delete the message after ${date}.`,
  copy: 'Copy number and code',
  copied: 'Number and code are copied.',
  notCopied: 'They could not be copied. Please write them down.',
  print: 'Print',
  toWhatsApp: 'Save to WhatsApp',
  whatsAppText: (reference, secret, page) =>
    [
      'My KIM message',
      `Number: ${reference}`,
      `Secret code: ${secret}`,
      ...(page === '' ? [] : [`Check it: ${page}`]),
    ].join('\n'),
  another: 'Send another message',
  complaint: 'Complaints about services go to SP4N-LAPOR!, where they are tracked and answered.',
  toComplaint: 'Open SP4N-LAPOR!',
  information: 'Formal information requests go to the information officer (PPID).',
  toInformation: 'Open the PPID site',
};
