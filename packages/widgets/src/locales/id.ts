import { coverageDetails } from './id/coverage-details.js';
import { coverage } from './id/coverage.js';
import { directory } from './id/directory.js';
import { feedExtras } from './id/feed-extras.js';
import { feedFilters } from './id/feed-filters.js';
import { feedUse } from './id/feed-use.js';
import { feed } from './id/feed.js';
import { filters } from './id/filters.js';
import { formParts } from './id/form-parts.js';
import { formStatus } from './id/form-status.js';
import { form } from './id/form.js';
import { group } from './id/group.js';
import { layouts } from './id/layouts.js';
import { sending } from './id/sending.js';
import { snapshot } from './id/snapshot.js';
import { sharedWords } from './id/shared-words.js';

/**
 * Indonesian, the default locale. A widget brings only the parts that it says.
 *
 * Every other locale must have this shape: a key added here fails the build of each catalogue that
 * lacks it.
 */
export const id = {
  ...sharedWords,
  directory,
  filters,
  group,
  layouts,
  coverage,
  coverageDetails,
  feed,
  feedUse,
  feedFilters,
  feedExtras,
  form,
  formParts,
  formStatus,
  sending,
  snapshot,
};

export type Messages = typeof id;
