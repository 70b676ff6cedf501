import type { FindingWords } from '../doctor-words.js';
import type { SnapshotCode } from '../id/snapshot-findings.js';

/** English. */
export const snapshotFindings: Readonly<Record<SnapshotCode, FindingWords>> = {
  'snapshot-elsewhere': {
    problem: ({ found, expected }) => `${found} is not on ${expected}, so the widget refuses it.`,
    advice: () =>
      'A snapshot has to be on this site itself; upload its folder, then write the path of it.',
  },
  'snapshot-not-found': {
    problem: ({ address }) => `There is no snapshot at ${address}.`,
    advice: () =>
      'Upload the whole folder that this command writes, or correct the path in src. The server must give .json files as well.',
  },
  'snapshot-malformed': {
    problem: ({ address }) => `What ${address} holds is no snapshot of KIM data.`,
    advice: () =>
      'Something else answers there, such as a "not found" page. Write the snapshot again.',
  },
  'snapshot-incomplete': {
    problem: ({ address }) => `The snapshot is not whole: ${address} is missing or broken.`,
    advice: () => 'Upload the whole folder again, snapshot.json last.',
  },
  'snapshot-other-regency': {
    problem: ({ address, found, expected }) =>
      `The snapshot at ${address} holds the data of ${found}, not of ${expected}.`,
    advice: () => 'Correct the code of the widget, or write a snapshot for that code.',
  },
  'snapshot-stale': {
    problem: ({ address, found }) => `The snapshot at ${address} is ${found} days old.`,
    advice: () => 'Run this command each night (cron), and check that what it writes is uploaded.',
  },
};
