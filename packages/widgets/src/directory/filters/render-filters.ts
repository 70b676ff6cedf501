import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { StepWatch } from '../../internal/step-watch.js';
import { addWords } from '../../internal/words.js';
import { filters as words } from '../../locales/id/filters.js';
import { facetChoices, type FacetChoice } from './facet-choices.js';
import type { FilterChoices } from './filter-choices.js';
import type { FilterController } from './filter-controller.js';
import type { Facet, FilterField } from './filter-fields.js';
import type { FiltersView } from './filters-view.js';
import { renderChosen } from './render-chosen.js';

addWords({ filters: words }, { en: () => import('../../locales/en/filters.js') });

/** The panel of the filters when it is open, and what is chosen. */
export function renderFilters(
  filters: FilterController,
  view: FiltersView,
): TemplateResult | typeof nothing {
  const { choices, isOpen } = filters;
  if (choices === undefined) return nothing;
  return html`${isOpen ? renderPanel(filters, choices, view) : nothing}
  ${renderChosen(choices, view)}`;
}

const steps = new StepWatch();

function renderPanel(
  filters: FilterController,
  choices: FilterChoices,
  view: FiltersView,
): TemplateResult {
  const { messages, found } = view;
  const { show, close } = messages.filters;
  const onChange = (event: Event): void => {
    // Only the selects of this panel change.
    const { name, value } = event.target as HTMLSelectElement & { readonly name: FilterField };
    choices.choose(name, value, steps.goesOn(event.target));
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
    ${choices.facets.map((facet) => renderFacet(facet, choices, view))}${renderSort(choices, view)}
    <button type="button" class="button primary" @click=${(event: Event) => onDone(event, filters)}>
      ${found === undefined ? close : show(found)}
    </button>
  </div>`;
}

function renderFacet(
  facet: Facet,
  choices: FilterChoices,
  view: FiltersView,
): TemplateResult | typeof nothing {
  const { messages } = view;
  const { all, choice, facet: labels } = messages.filters;
  const chosen = choices.filter[facet] ?? '';
  const values = facetChoices(facet, messages, view, chosen);
  const isChoice = values.length > 1 || chosen !== '';
  // Without counts the values are only what could be.
  if (isChoice && view.counts !== undefined) offeredBy(choices).add(facet);
  if (!isChoice && !offeredBy(choices).has(facet)) return nothing;
  return renderSelect(facet, labels[facet], [
    { value: '', name: all, isChosen: chosen === '' },
    ...values.map(({ name, count, ...value }) => ({
      ...value,
      name: count === undefined ? name : choice(name, count),
    })),
  ]);
}

/**
 * The facets that were something to choose by. What all groups share is none; but a control must not
 * go away because others have narrowed the list.
 */
function offeredBy(choices: FilterChoices): Set<Facet> {
  const known = offered.get(choices) ?? new Set();
  offered.set(choices, known);
  return known;
}

const offered = new WeakMap<FilterChoices, Set<Facet>>();

function renderSort({ filter }: FilterChoices, { messages }: FiltersView): TemplateResult {
  const { sort, byPlace, byName } = messages.filters;
  return renderSelect('sort', sort, [
    { value: '', name: byPlace, isChosen: filter.sort === undefined },
    { value: 'name', name: byName, isChosen: filter.sort === 'name' },
  ]);
}

function renderSelect(
  field: FilterField,
  label: string,
  options: readonly FacetChoice[],
): TemplateResult {
  return html`<label class="facet">
    ${label}
    <select class="field" name=${field} autocomplete="off">
      ${options.map(
        ({ value, name, isChosen }) =>
          html`<option .value=${value} .selected=${live(isChosen)}>${name}</option>`,
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
