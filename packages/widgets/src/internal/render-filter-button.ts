import { html, nothing, type TemplateResult } from 'lit';

import type { Messages } from '../../locales/id.js';
import type { FilterController } from './filter-controller.js';
import type { FiltersView } from './render-filters.js';

/** The button that opens the panel, with the number of choices in force. */
export function renderFilterButton(
  filters: FilterController,
  { directory }: Messages,
): TemplateResult {
  const count = filters.choices?.chosen.length;
  return html`<button
    id="filter-button"
    type="button"
    class="button"
    aria-expanded=${filters.isOpen}
    aria-controls="filters"
    @click=${() => filters.toggle()}
  >
    ${directory.filter}${count ? ` (${count})` : nothing}
  </button>`;
}

/** Where panel and choices stand, also while their code is on its way or cannot be had. */
export function renderFilterArea(filters: FilterController, view: FiltersView): TemplateResult {
  const { state } = filters.code;
  const { failure, loading } = view.messages;
  return html`<div id="filters">
    ${
      'value' in state
        ? state.value.renderFilters(filters, view)
        : filters.isOpen
          ? html`<p role="status">${state.status === 'failed' ? failure.connection : loading}</p>`
          : nothing
    }
  </div>`;
}
