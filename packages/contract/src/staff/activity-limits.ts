/**
 * Bounds of what staff write, in UTF-16 code units unless a name says otherwise.
 *
 * @example
 * ```ts
 * import { activityLimits } from '@kentongan/contract';
 *
 * const { min, max } = activityLimits.title;
 * ```
 */
export const activityLimits = {
  title: { min: 5, max: 160 },
  summary: 300,
  body: 20_000,
  place: 200,
  price: 80,
  personName: { min: 2, max: 100 },
  sourceName: 120,
  reason: { min: 3, max: 300 },
  /** What a picture shows, for those who do not see it. */
  imageAlt: { min: 3, max: 300 },
  /** Categories of one activity. */
  categories: 3,
  /** Bytes of a request of staff, so that a body in any script fits. */
  requestBytes: 65_536,
} as const;
