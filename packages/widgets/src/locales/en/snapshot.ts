import type { Messages } from '../id.js';

/** What a widget says of data that it reads from a snapshot. */
export const snapshot: Messages['snapshot'] = {
  asOf: (date) => `Copy of the data as of ${date}.`,
};
