/**
 * Codes of issues that are about what an activity says, besides the ones every schema knows.
 *
 * @example
 * ```ts
 * import { activityIssueCodes } from '@kentongan/contract';
 *
 * activityIssueCodes.twice; // 'named-twice'
 * ```
 */
export const activityIssueCodes = {
  twice: 'named-twice',
  whatsapp: 'whatsapp-invalid',
  timeZone: 'time-zone-unknown',
  startMissing: 'starts-at-missing',
  endsBeforeStart: 'ends-before-start',
  onlyForProducts: 'only-for-products',
  /** An instant that must lie ahead does not. */
  past: 'not-in-future',
  /** An instant that must have been does not lie behind. */
  future: 'in-future',
  onlyWhenPublished: 'only-when-published',
  /** A group the directory does not have. */
  group: 'unknown-group',
} as const;
