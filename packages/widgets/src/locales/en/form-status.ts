import type { Messages } from '../id.js';

/** What `<kim-contact-form>` says about a message that was sent before. */
export const formStatus: Messages['formStatus'] = {
  intro: 'Fill in the message number and the secret code that you got after sending.',
  reference: 'Message number',
  secret: 'Secret code',
  example: { reference: 'For example KIM-3502-7QX4-M2KD', secret: 'For example 7QX4-M2KD-9PTR' },
  missing: { reference: 'Write your message number.', secret: 'Write your secret code.' },
  ask: 'Check',
  unknown: 'Number and code do not match. Check them; old messages have been deleted.',
  tooMany: (minutes) =>
    `Checked too often. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  stand: {
    received: 'Your message has arrived and waits to be read.',
    in_progress: 'Your message is being dealt with.',
    answered: 'Your message has been answered.',
    forwarded: 'Your message has been passed on.',
    closed: 'This message is done and closed.',
  },
  receivedAt: 'Received',
  updatedAt: 'Last change',
  dueAt: 'Answered by',
  forwardedTo: 'Passed on to',
  answer: 'Answer',
};
