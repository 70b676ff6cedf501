import { coverageDetails } from './en/coverage-details.js';
import { coverage } from './en/coverage.js';
import { directory } from './en/directory.js';
import { feedExtras } from './en/feed-extras.js';
import { feedFilters } from './en/feed-filters.js';
import { feedUse } from './en/feed-use.js';
import { feed } from './en/feed.js';
import { filters } from './en/filters.js';
import { formParts } from './en/form-parts.js';
import { formStatus } from './en/form-status.js';
import { form } from './en/form.js';
import { group } from './en/group.js';
import { layouts } from './en/layouts.js';
import { sending } from './en/sending.js';
import { snapshot } from './en/snapshot.js';
import { sharedWords } from './en/shared-words.js';
import type { Messages } from './id.js';

/** English. A widget fetches only the parts that it says. */
export const en: Messages = {
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
