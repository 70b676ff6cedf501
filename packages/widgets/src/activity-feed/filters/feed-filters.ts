import type { LitElement } from 'lit';

import { AddressChoices } from '../../controllers/address-choices.js';
import { addStyles } from '../../internal/add-styles.js';
import { addWords } from '../../internal/words.js';
import { feedFilters } from '../../locales/id/feed-filters.js';
import type { FeedFacet, FeedField, FeedFilter } from '../feed-filter.js';
import { feedFilterStyles } from './feed-filter-styles.js';
import { feedFilterWords } from './feed-filter-words.js';

export { askForPage } from './ask-for-page.js';
export { renderFilters } from './render-feed-filters.js';
export { renderNothingFound } from './render-nothing-found.js';

addWords({ feedFilters }, { en: () => import('../../locales/en/feed-filters.js') });

/** Begins to follow the address, and takes over what was typed until then. */
export function startChoices(
  host: LitElement,
  fixed: () => FeedFilter,
  text: string,
): AddressChoices<FeedField, FeedFacet> {
  addStyles(host, feedFilterStyles);
  const choices = new AddressChoices(host, fixed, feedFilterWords);
  if (text !== '') choices.type(text);
  return choices;
}
