import { html, type TemplateResult } from 'lit';

import type { CoverageView } from './coverage-view.js';
import { formatNumber } from './format-figure.js';
import { renderSquares } from './render-squares.js';

/** The districts as a picture: a square for each village, with the same in figures. */
export function renderPicture({ coverage, messages, locale }: CoverageView): TemplateResult {
  const { legend } = messages.coverageDetails;
  const number = (value: number): string => formatNumber(value, locale);
  return html`<p class="muted" aria-hidden="true">${legend}</p>
    <ul class="tiles" part="districts">
      ${coverage.districts.map(
        ({ name, villagesWithGroup: part, villagesTotal: whole }) =>
          html`<li>
            <strong>${name}</strong>
            <span>${messages.coverageDetails.ofTotal(number(part), number(whole))}</span>
            ${renderSquares(part, whole)}
          </li>`,
      )}
    </ul>`;
}
