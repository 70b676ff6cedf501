import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { StepWatch } from '../../internal/step-watch.js';
import type { Messages } from '../../locales/id.js';
import type { FeedFilterController } from '../feed-filter-controller.js';
import type { FeedFacet } from '../feed-filter.js';
import type { FeedHandle } from '../feed-handle.js';
import { facetValues } from './facet-values.js';
import { placesOf } from './known-places.js';
import { renderChosen } from './render-feed-chosen.js';
import { takeLater, takeNow, typedText } from './typing-delay.js';

/** The panel of the filters when it is open, and what is chosen. */
export function renderFilters(
  filters: FeedFilterController,
  feed: FeedHandle,
  messages: Messages,
): TemplateResult | typeof nothing {
  const { choices, filter } = filters;
  if (choices === undefined) return nothing;
  const { status, items, nextCursor } = feed.list.state;
  const isNarrowed = choices.chosen.length > 0 || Boolean(filter.text ?? filter.item);
  const said = status !== 'loading' && isNarrowed;
  return html`${filters.isOpen ? renderPanel(filters, feed, messages) : nothing}
    ${renderChosen(filters, feed, messages)}
    <p role="status" class="visually-hidden">
      ${said ? messages.feedFilters.found(items.length, nextCursor !== null) : nothing}
    </p>`;
}

const steps = new StepWatch();

function renderPanel(
  filters: FeedFilterController,
  feed: FeedHandle,
  messages: Messages,
): TemplateResult {
  const { host } = feed;
  const { feedFilters: words } = messages;
  const { choices, filter } = filters;
  placesOf(host).ask(feed.client(), filter.district);
  const onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    // Only the selects below have a name, and it is that of a facet.
    const facet = target.name as FeedFacet;
    const goesOn = steps.goesOn(target);
    // A group belongs to its district.
    if (facet === 'district' && filter.group) choices?.choose('group', '', goesOn);
    choices?.choose(facet, target.value, goesOn || (facet === 'district' && Boolean(filter.group)));
  };
  return html`<div
    class="filter-panel"
    role="search"
    aria-labelledby="filter-button"
    @change=${onChange}
    @keydown=${(event: KeyboardEvent) => steps.onKeydown(event)}
    @pointerdown=${() => steps.onPointerdown()}
    @focusout=${() => steps.onFocusout()}
  >
    ${renderSearch(filters, feed, messages)}
    ${choices?.facets.map((facet) => renderFacet(facet, filters, feed, messages))}
    <p class="panel-buttons">
      <button
        type="button"
        class="button primary"
        @click=${(event: Event) => onClose(event, filters)}
      >
        ${words.close}
      </button>
    </p>
  </div>`;
}

function renderSearch(
  filters: FeedFilterController,
  { host }: FeedHandle,
  messages: Messages,
): unknown {
  const take = (text: string): void => filters.type(text);
  // Only the field below has these listeners.
  const textOf = ({ currentTarget }: Event): string => (currentTarget as HTMLInputElement).value;
  return html`<label class="facet words">
    ${messages.feedFilters.text}
    <input
      class="field"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      maxlength="80"
      .value=${live(typedText(host, filters.filter.text ?? ''))}
      @input=${(event: Event) => takeLater(host, textOf(event), take)}
      @change=${(event: Event) => takeNow(host, textOf(event), take)}
    />
  </label>`;
}

function renderFacet(
  facet: FeedFacet,
  filters: FeedFilterController,
  { host }: FeedHandle,
  messages: Messages,
): TemplateResult | typeof nothing {
  const { all, facet: labels } = messages.feedFilters;
  const chosen = filters.filter[facet] ?? '';
  const values = facetValues(facet, messages, placesOf(host));
  // A regency has too many groups for one list, so a district comes first.
  if (values.size === 0 && chosen === '') return nothing;
  const options = new Map([['', all], ...values]);
  if (!options.has(chosen)) options.set(chosen, chosen);
  return html`<label class="facet">
    ${labels[facet]}
    <select class="field" name=${facet} autocomplete="off">
      ${[...options].map(
        ([value, name]) =>
          html`<option .value=${value} .selected=${live(value === chosen)}>${name}</option>`,
      )}
    </select>
  </label>`;
}

/** The button goes with the panel, so the focus goes to the one that opens it. */
function onClose({ currentTarget }: Event, filters: FeedFilterController): void {
  // Only the button has this listener, and it is in the shadow root of its widget.
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  filters.toggle();
  root.getElementById('filter-button')?.focus();
}
