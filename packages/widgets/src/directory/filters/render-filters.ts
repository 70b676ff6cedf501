import { html, nothing, type TemplateResult } from 'lit';

import type { DistrictCount } from '@kentongan/sdk';

import { addWords } from '../../internal/words.js';
import { filters as words } from '../../locales/id/filters.js';
import type { Messages } from '../../locales/id.js';
import { facetChoices, facetNames, type FacetCounts } from './facet-choices.js';
import type { FilterController } from './filter-controller.js';
import type { Facet, FilterField } from './filter-fields.js';
import { renderChosen } from './render-chosen.js';
import { StepWatch } from './step-watch.js';

export { adoptFilterStyles } from './filter-styles.js';

addWords({ filters: words }, { en: () => import('../../locales/en/filters.js') });

/** What the panel shows besides what is chosen. */
export interface FiltersView {
  readonly messages: Messages;
  readonly districts: readonly DistrictCount[];
  /** Left out while they are not known, as when the backend searches. */
  readonly counts: FacetCounts | undefined;
  /** How many groups are found; `undefined` while that is not known. */
  readonly found: number | undefined;
}

/** The panel of the filters when it is open, and what is chosen. */
export function renderFilters(filters: FilterController, view: FiltersView): TemplateResult {
  return html`${filters.isOpen ? renderPanel(filters, view) : nothing}
  ${renderChosen(filters, view)}`;
}

const steps = new StepWatch();

function renderPanel(filters: FilterController, view: FiltersView): TemplateResult {
  const { messages, found } = view;
  const { show, close } = messages.filters;
  const onChange = (event: Event): void => {
    // Only the selects of this panel change.
    const { name, value } = event.target as HTMLSelectElement & { readonly name: FilterField };
    filters.choose(name, value, steps.goesOn(event));
  };
  return html`<div
    class="filter-panel"
    role="group"
    aria-labelledby="filter-button"
    @change=${onChange}
    @keydown=${(event: KeyboardEvent) => steps.onKeydown(event)}
    @pointerdown=${() => steps.onPointerdown()}
    @focusout=${() => steps.onFocusout()}
  >
    ${filters.facets.map((facet) => renderFacet(facet, filters, view))}${renderSort(filters, view)}
    <button type="button" class="button primary" @click=${(event: Event) => onDone(event, filters)}>
      ${found === undefined ? close : show(found)}
    </button>
  </div>`;
}

function renderFacet(
  facet: Facet,
  { chosen, filter }: FilterController,
  view: FiltersView,
): TemplateResult | typeof nothing {
  const { messages, counts } = view;
  const { all, choice, facet: labels } = messages.filters;
  const choices = facetChoices(facet, facetNames(facet, messages, view), counts);
  // What all groups share, or none has, is no choice.
  if (choices.length < 2 && !chosen.includes(facet)) return nothing;
  const value = filter[facet] ?? '';
  return renderSelect(facet, labels[facet], [
    { value: '', name: all, isChosen: value === '' },
    ...choices.map(({ value: own, name, count }) => ({
      value: own,
      name: count === undefined ? name : choice(name, count),
      isChosen: own === value,
      isEmpty: count === 0 && own !== value,
    })),
  ]);
}

function renderSort({ filter }: FilterController, { messages }: FiltersView): TemplateResult {
  const { sort, byPlace, byName } = messages.filters;
  return renderSelect('sort', sort, [
    { value: '', name: byPlace, isChosen: filter.sort === undefined },
    { value: 'name', name: byName, isChosen: filter.sort === 'name' },
  ]);
}

interface SelectOption {
  readonly value: string;
  readonly name: string;
  readonly isChosen: boolean;
  readonly isEmpty?: boolean;
}

function renderSelect(
  field: FilterField,
  label: string,
  options: readonly SelectOption[],
): TemplateResult {
  return html`<label class="facet">
    ${label}
    <select class="field" name=${field} autocomplete="off">
      ${options.map(
        ({ value, name, isChosen, isEmpty = false }) =>
          html`<option .value=${value} .selected=${isChosen} ?disabled=${isEmpty}>${name}</option>`,
      )}
    </select>
  </label>`;
}

/** The button goes with the panel, so the focus goes to the one that opens it. */
function onDone({ currentTarget }: Event, filters: FilterController): void {
  // Only the button has this listener, and it is in the shadow root of its widget.
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  filters.toggle();
  root.getElementById('filter-button')?.focus();
}
