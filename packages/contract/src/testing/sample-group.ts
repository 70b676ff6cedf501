import type { GroupSummary } from '../group-summary.js';
import { sampleGroupSummary } from '../kit/testing.js';

/** A group for tests of the search. Its name is its slug, and it has no village, unless given. */
export function sampleGroup(
  fields: Partial<GroupSummary> & { readonly slug: string },
): GroupSummary {
  return sampleGroupSummary({
    name: fields.slug,
    villageName: null,
    legalStatus: 'pilot',
    memberCount: null,
    focus: [],
    ...fields,
  });
}
