import { html, nothing, type TemplateResult } from 'lit';

import type { UncoveredVillages, Village } from '@kentongan/sdk';

import type { LoadState } from '../controllers/load-controller.js';
import { areaLabel } from '../internal/area-label.js';
import { failureText } from '../internal/render-failure.js';
import { wordFor } from '../internal/word-for.js';
import type { CoverageView } from './coverage-view.js';
import { formatNumber } from './format-figure.js';
import type { UntakenRequest } from './untaken-request.js';

/** The list as it is now, and what a visitor can do with it. */
export interface UncoveredList {
  readonly state: LoadState<UncoveredVillages>;
  /** Code of the only district to show; empty for all. */
  readonly district: string;
  readonly limit: number;
  readonly untaken: UntakenRequest | undefined;
  readonly onRetry: () => void;
  readonly onDistrict: (code: string) => void;
  readonly onMore: () => void;
  readonly onPropose: (village: Village, districtName: string) => void;
}

/** The villages without a KIM, by district, each with a way to propose one. */
export function renderUncovered(view: CoverageView, list: UncoveredList): TemplateResult {
  const { messages } = view;
  const { state, onRetry } = list;
  switch (state.status) {
    case 'loading':
      return html`<p class="skeleton reserve" role="status">${messages.loading}</p>`;
    case 'failed':
      return html`<div class="state">
        <p role="alert">${failureText(messages, state.error)}</p>
        <button type="button" class="button" @click=${onRetry}>${messages.retry}</button>
      </div>`;
    case 'ready':
    case 'stale':
      return renderList(view, list, state.value);
  }
}

function renderList(
  view: CoverageView,
  list: UncoveredList,
  { districts, villages }: UncoveredVillages,
): TemplateResult {
  const { messages, locale } = view;
  const words = messages.coverageDetails;
  const names = new Map(districts.map(({ code, name }) => [code, name]));
  const countOf = (code: string): number =>
    villages.filter(({ districtCode }) => districtCode === code).length;
  const found = villages.filter(
    ({ districtCode }) => list.district === '' || districtCode === list.district,
  );
  return html`<div class="uncovered" part="villages">
    <label
      >${words.district}
      <select
        class="field"
        .value=${list.district}
        @change=${(event: Event) =>
          // Only the select has this listener.
          list.onDistrict((event.currentTarget as HTMLSelectElement).value)}
      >
        <option value="">${words.allDistricts(formatNumber(villages.length, locale))}</option>
        ${districts
          .filter(({ code }) => countOf(code) > 0)
          .map(
            ({ code, name }) =>
              html`<option value=${code}>
                ${words.districtCount(name, formatNumber(countOf(code), locale))}
              </option>`,
          )}
      </select>
    </label>
    <p role="status" class="visually-hidden">
      ${words.found(formatNumber(found.length, locale), view.villages)}
    </p>
    <ul>
      ${found
        .slice(0, list.limit)
        .map((village) =>
          renderVillage(view, list, village, names.get(village.districtCode) ?? ''),
        )}
    </ul>
    ${
      found.length > list.limit
        ? html`<button type="button" class="button" @click=${list.onMore}>${words.more}</button>`
        : nothing
    }
  </div>`;
}

function renderVillage(
  { messages }: CoverageView,
  { untaken, onPropose }: UncoveredList,
  village: Village,
  districtName: string,
): TemplateResult {
  const words = messages.coverageDetails;
  const place = { villageName: village.name, villageKind: village.kind, districtName };
  return html`<li>
    <div>
      <strong>${areaLabel(messages.area, { ...place, districtName: null })}</strong>
      <span class="muted">${messages.area.district(districtName)}</span>
    </div>
    <button type="button" class="button" @click=${() => onPropose(village, districtName)}>
      <span
        >${wordFor(words.propose, village.kind) ?? words.propose.rural}<span class="visually-hidden"
          >: ${areaLabel(messages.area, place)}</span
        ></span
      >
    </button>
    ${untaken?.villageCode === village.code ? renderOffice(words, untaken) : nothing}
  </li>`;
}

/** No form on the page has taken it, so the office is named, with what is known of how to reach it. */
function renderOffice(
  words: CoverageView['messages']['coverageDetails'],
  { office, text }: UntakenRequest,
): TemplateResult {
  const { email = null, phone = null } = office?.notice.controller ?? {};
  const isMail = email !== null && /^[^\s@]+@[^\s@]+$/.test(email);
  return html`<p role="alert" class="office">
    ${words.noForm(office?.officeName ?? words.office)}
    ${
      isMail
        ? html`<a
            href="mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(text)}"
            >${email}</a
          >`
        : nothing
    }
    ${phone ?? nothing}
  </p>`;
}
