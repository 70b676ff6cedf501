import type { Messages } from '../id.js';

/** `<kim-activity-feed>`. */
export const feed: Messages['feed'] = {
  label: 'KIM activities',
  empty: 'Nothing has been published yet.',
  more: 'Show more',
  filter: 'Filter',
  share: 'Share',
  readMore: 'Read all',
  readLess: 'Shorten',
  source: (host) => `Source: ${host}`,
  daysAgo: (days) => ['Today', 'Yesterday'][days] ?? `${days} days ago`,
  date: (day, month, year) => `${month} ${day}, ${year}`,
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
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
