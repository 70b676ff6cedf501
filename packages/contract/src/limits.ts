/**
 * Bounds that both sides keep. Lengths are in UTF-16 code units unless a name says otherwise.
 *
 * @example
 * ```ts
 * import { limits } from '@kentongan/contract';
 *
 * const { pageSizeMax } = limits;
 * ```
 */
export const limits = {
  /** Items on a page when the caller names no number, and the most it may ask for. */
  pageSize: 20,
  pageSizeMax: 100,
  /** Rows of `directory?first=`. */
  directoryFirstMax: 100,
  /** Characters of a search text. */
  searchText: 80,
  /** Bytes of a request body. */
  bodyBytes: 32_768,
  /** Levels of nesting in a request body. */
  bodyDepth: 8,
  senderName: { min: 2, max: 100 },
  institution: 120,
  /** Theme, place and the like. */
  topicLine: 160,
  participants: 500,
  messageText: { min: 10, max: 2_000 },
  idempotencyKey: { min: 16, max: 255 },
} as const;
