import type { Messages } from '../id.js';

/** What the buttons of activities say and open in `<kim-activity-feed>`. */
export const feedUse: Messages['feedUse'] = {
  added: (added, shown) =>
    `${added} ${added === 1 ? 'activity' : 'activities'} added, ${shown} in all.`,
  showNew: (count) => `${count} new ${count === 1 ? 'activity' : 'activities'} – show`,
  whatsapp: 'Send by WhatsApp',
  copy: 'Copy link',
  copied: 'Link copied.',
  copyByHand: 'The link could not be copied. Please copy it from the field above.',
  address: 'Link to this activity',
};
