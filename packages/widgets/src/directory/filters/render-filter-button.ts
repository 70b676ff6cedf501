import { html, nothing, type TemplateResult } from 'lit';

import type { Messages } from '../../locales/id.js';
import type { FilterController } from './filter-controller.js';
import type { FiltersView } from './render-filters.js';

/** The button that opens the panel, with the number of choices in force. */
export function renderFilterButton(filters: FilterController, messages: Messages): TemplateResult {
  const { length } = filters.chosen;
  return html`<button
    id="filter-button"
    type="button"
    class="button"
    aria-expanded=${filters.isOpen ? 'true' : 'false'}
    aria-controls="filters"
    @click=${() => filters.toggle()}
  >
    ${messages.directory.filter}${length === 0 ? nothing : ` (${length})`}
  </button>`;
}

/** Where panel and choices stand, also while their code is on its way or cannot be had. */
export function renderFilterArea(filters: FilterController, view: FiltersView): TemplateResult {
  const { panel, isOpen } = filters;
  const { messages } = view;
  if ('value' in panel.state) {
    return html`<div id="filters">${panel.state.value.renderFilters(filters, view)}</div>`;
  }
  return html`<div id="filters">
    ${
      isOpen
        ? html`<p role="status" class="muted">
            ${panel.state.status === 'failed' ? messages.failure.connection : messages.loading}
          </p>`
        : nothing
    }
  </div>`;
}
