import type { PageFacts } from './page-facts.js';

/**
 * Whether a page has anything of ours.
 *
 * @example
 * ```ts
 * import { bareFacts, hasOurs } from '@kentongan/contract/doctor';
 *
 * hasOurs({ ...bareFacts, url: 'https://desa.example/' }); // false
 * ```
 */
export function hasOurs({
  scripts,
  placements,
  frames,
  printsCode,
  strandedLinks,
}: PageFacts): boolean {
  return (
    [scripts, placements, frames, strandedLinks].some(({ length }) => length > 0) || printsCode
  );
}
