import { html, type TemplateResult } from 'lit';

import type { Messages } from '../../locales/id.js';
import type { FeedFilterController } from '../feed-filter-controller.js';
import { resetFilters } from './reset-filters.js';

/** Says that nothing fits what the visitor looks for, and how to see all again. */
export function renderNothingFound(
  filters: FeedFilterController,
  { feedFilters: words }: Messages,
): TemplateResult {
  return html`<div class="state">
    <p>${words.nothing}</p>
    <button type="button" class="button" @click=${(event: Event) => resetFilters(event, filters)}>
      ${words.showAll}
    </button>
  </div>`;
}
