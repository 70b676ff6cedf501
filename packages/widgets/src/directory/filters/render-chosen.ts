import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import { facetChoices } from './facet-choices.js';
import type { FilterChoices } from './filter-choices.js';
import type { Facet } from './filter-fields.js';
import type { FiltersView } from './filters-view.js';

/** What is chosen, each with a way to take it back. */
export function renderChosen(
  choices: FilterChoices,
  view: FiltersView,
): TemplateResult | typeof nothing {
  const { chosen, facets } = choices;
  if (chosen.length === 0) return nothing;
  const { chosen: label, removeAll } = view.messages.filters;
  return html`<ul class="chosen" aria-label=${label}>
    ${
      // Each keeps its place in the template, so that the focus never slips to another unheard.
      facets.map((facet) => (chosen.includes(facet) ? renderChip(facet, choices, view) : nothing))
    }
    ${
      chosen.length === 1
        ? nothing
        : html`<li>
            <button
              type="button"
              class="button"
              @click=${(event: Event) => void takeBack(event, () => choices.clear())}
            >
              ${removeAll}
            </button>
          </li>`
    }
  </ul>`;
}

function renderChip(facet: Facet, choices: FilterChoices, view: FiltersView): TemplateResult {
  const { remove, facet: labels } = view.messages.filters;
  const value = choices.filter[facet] ?? '';
  const name = facetChoices(facet, view.messages, view, value).find(
    ({ isChosen }) => isChosen,
  )?.name;
  const onClick = (event: Event): void => {
    void takeBack(event, () => choices.choose(facet, ''));
  };
  return html`<li>
    <button type="button" class="button chip" @click=${onClick}>
      <span class="visually-hidden">${remove}</span>
      <span>${labels[facet]}: ${name}</span>
      <span aria-hidden="true">×</span>
    </button>
  </li>`;
}

/** The button goes with what it stands for, so the focus moves on: to the next one, or to the panel's. */
async function takeBack({ currentTarget }: Event, change: () => void): Promise<void> {
  // Only the buttons above have this listener, and they are in the shadow root of their widget.
  const button = currentTarget as HTMLElement;
  const root = button.getRootNode() as ShadowRoot;
  const place = [...root.querySelectorAll('.chip')].indexOf(button);
  change();
  await (root.host as LitElement).updateComplete;
  const chips = root.querySelectorAll<HTMLElement>('.chip');
  const next = chips[Math.min(Math.max(place, 0), chips.length - 1)];
  (next ?? root.getElementById('filter-button'))?.focus();
}
