import { html, nothing, type TemplateResult } from 'lit';

import type { Messages } from '../../locales/id.js';
import type { FeedFilterController } from '../feed-filter-controller.js';
import type { FeedHandle } from '../feed-handle.js';
import { facetValues } from './facet-values.js';
import { placesOf } from './known-places.js';
import { resetFilters } from './reset-filters.js';

/** What narrows the feed, and a way to take it all back. */
export function renderChosen(
  filters: FeedFilterController,
  { host }: FeedHandle,
  messages: Messages,
): TemplateResult | typeof nothing {
  const { feedFilters: words } = messages;
  const { choices, filter } = filters;
  const names = (choices?.chosen ?? []).map((facet) => {
    const value = filter[facet] ?? '';
    return facetValues(facet, messages, placesOf(host)).get(value) ?? value;
  });
  const { text } = choices?.filter ?? {};
  if (text) names.unshift(words.quoted(text));
  if (filter.item) names.unshift(words.oneItem);
  if (names.length === 0) return nothing;
  return html`<p class="chosen">
    <span>${words.chosen} ${names.join(', ')}</span>
    <button type="button" class="button" @click=${(event: Event) => resetFilters(event, filters)}>
      ${filter.item ? words.showAll : words.reset}
    </button>
  </p>`;
}
