import type { LitElement } from 'lit';

import { FilterChoices } from './filter-choices.js';
import type { DirectoryFilter } from './filter-fields.js';
import { adoptFilterStyles } from './filter-styles.js';

export { renderFilters } from './render-filters.js';

/** Begins to follow the address, and takes over what was typed until then. */
export function startChoices(
  host: LitElement,
  fixed: () => DirectoryFilter,
  text: string,
): FilterChoices {
  adoptFilterStyles(host.renderRoot);
  const choices = new FilterChoices(host, fixed);
  if (text !== '') choices.type(text);
  return choices;
}
