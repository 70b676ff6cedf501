import type { Messages } from '../id.js';

/** The button of `<kim-activity-feed>` that tells of new activities. */
export const feedWatch: Messages['feedWatch'] = {
  show: (count) => `${count} new ${count === 1 ? 'activity' : 'activities'} – show`,
};
