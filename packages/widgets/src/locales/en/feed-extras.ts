import type { Messages } from '../id.js';

/** What only some activities of `<kim-activity-feed>` have. */
export const feedExtras: Messages['feedExtras'] = {
  pinned: 'Pinned',
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  days: (from, to) => {
    const start = `${from.month} ${from.day}`;
    if (from.year !== to.year) return `${start}, ${from.year} – ${to.month} ${to.day}, ${to.year}`;
    const end = `${to.day}, ${to.year}`;
    return from.month === to.month ? `${start}–${end}` : `${start} – ${to.month} ${end}`;
  },
  time: (hours, minutes) => `${hours}:${minutes}`,
  daysAhead: (days) => ['Today', 'Tomorrow'][days] ?? `In ${days} days`,
  isOn: 'Taking place now',
  isOver: 'Over',
  calendar: 'Add to calendar',
  price: 'Price',
  seller: (name) => `Seller: ${name}`,
  askSeller: 'Contact the seller',
  askText: (title) => `Hello, I am interested in ${title}.`,
  showPictures: 'Show pictures',
};
