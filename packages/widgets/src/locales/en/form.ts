import type { Messages } from '../id.js';

/** `<kim-contact-form>`. */
export const form: Messages['form'] = {
  label: 'Message form',
  intro: (office) => `Your message is read and answered by ${office}.`,
  about: (group) => `About: ${group}`,
  required: 'Fill in everything that is not marked (optional).',
  optional: '(optional)',
  closed: (office) => `This form is not open yet. Please contact ${office} directly.`,
  senderName: 'Name',
  institution: 'Institution',
  replyChannel: 'Reply by',
  channel: { whatsapp: 'WhatsApp', phone: 'Phone', email: 'E-mail' },
  address: { whatsapp: 'WhatsApp number', phone: 'Phone number', email: 'E-mail address' },
  text: 'Message',
  textHint: 'Please write no ID number (NIK, KK) and no password.',
  counter: (used, most) => `${used} of ${most} characters`,
  remaining: (count) =>
    count < 0 ? `${-count} characters too many` : `Fewer than ${count} characters left`,
  notice: 'Privacy notice',
  consent: 'I have read the notice above and agree to this use of my data.',
  isAdultOrGuardianConsent: 'I am 18 or older, or my parent or guardian agrees.',
  send: 'Send message',
  resend: 'Send again',
  kept: 'What you typed is still here.',
  elsewhere: 'A complaint or a formal information request?',
  complaint: 'Complaints about services go to SP4N-LAPOR!, where they are tracked and answered.',
  toComplaint: 'Open SP4N-LAPOR!',
  information: 'Formal information requests go to the information officer (PPID).',
  toInformation: 'Open the PPID site',
};
