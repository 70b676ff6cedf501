import type { Messages } from '../id.js';

/** `<kim-activity-feed>`. */
export const feed: Messages['feed'] = {
  label: 'KIM activities',
  empty: 'Nothing has been published yet. Please come back another time.',
  more: 'Show more',
  added: (added, shown) =>
    `${added} ${added === 1 ? 'activity' : 'activities'} added, ${shown} in all.`,
  readMore: 'Read all',
  readLess: 'Shorten',
  source: (host) => `Source: ${host}`,
  type: {
    news: 'News',
    announcement: 'Announcement',
    event: 'Event',
    meeting: 'Meeting',
    outreach: 'Outreach',
    training: 'Training',
    coaching: 'Coaching',
    study_visit: 'Study visit',
    inauguration: 'Inauguration',
    competition: 'Competition',
    performance: 'Performance',
    product_promotion: 'Local product',
  },
};
