import type { LitElement } from 'lit';

import { addStyles } from '../../internal/add-styles.js';
import { FilterChoices } from './filter-choices.js';
import type { DirectoryFilter } from './filter-fields.js';
import { filterStyles } from './filter-styles.js';

export { renderFilters } from './render-filters.js';

/** Begins to follow the address, and takes over what was typed until then. */
export function startChoices(
  host: LitElement,
  fixed: () => DirectoryFilter,
  text: string,
): FilterChoices {
  addStyles(host, filterStyles);
  const choices = new FilterChoices(host, fixed);
  if (text !== '') choices.type(text);
  return choices;
}
