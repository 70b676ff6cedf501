import { html, nothing, type TemplateResult } from 'lit';

import type {
  AddressFilterController,
  FilterCode,
} from '../controllers/address-filter-controller.js';
import type { Messages } from '../locales/id.js';

/** The button that opens the panel, with the number of choices in force. */
export function renderFilterButton<Field extends string, Facet extends Field>(
  filters: AddressFilterController<Field, Facet, FilterCode<Field, Facet>>,
  label: string,
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
    ${label}${count ? ` (${count})` : nothing}
  </button>`;
}

/**
 * Where panel and choices stand, also while their code is on its way or cannot be had.
 *
 * @param renderWith - Renders them once the code is there.
 */
export function renderFilterArea<
  Field extends string,
  Facet extends Field,
  Code extends FilterCode<Field, Facet>,
>(
  { code: { state }, isOpen }: AddressFilterController<Field, Facet, Code>,
  { failure, loading }: Messages,
  renderWith: (code: Code) => unknown,
): TemplateResult {
  return html`<div id="filters">
    ${
      'value' in state
        ? renderWith(state.value)
        : isOpen
          ? html`<p role="status">${state.status === 'failed' ? failure.connection : loading}</p>`
          : nothing
    }
  </div>`;
}
