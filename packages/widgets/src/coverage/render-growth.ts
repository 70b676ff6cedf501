import { html, nothing, svg, type TemplateResult } from 'lit';

import type { CoverageGrowth, CoverageYear } from '@kentongan/sdk';

import { formatDate } from '../internal/format-date.js';
import type { CoverageView } from './coverage-view.js';
import { formatNumber } from './format-figure.js';

/** Years that fit side by side in a narrow column. The table has all of them. */
const shownYears = 10;

/** How many villages had a KIM at the end of each year: a chart, what it leaves out, and a table. */
export function renderGrowth(
  view: CoverageView,
  { years, undatedGroups, undatedVillages }: CoverageGrowth,
): TemplateResult {
  const { messages, locale, coverage, villages } = view;
  const words = messages.coverageDetails;
  const number = (value: number): string => formatNumber(value, locale);
  return html`<div class="growth" part="growth">
    ${
      years.length === 0
        ? nothing
        : html`<figure>
            <figcaption class="title">${words.growth(villages)}</figcaption>
            <div class="years" aria-hidden="true">
              ${years.slice(-shownYears).map((year) => renderColumn(view, year))}
            </div>
          </figure>`
    }
    <p class="muted">
      ${
        years.length === 0
          ? nothing
          : words.growthBasis(
              formatDate(coverage.asOf, locale),
              number(coverage.villagesTotal),
              villages,
            )
      }
      ${
        undatedGroups === 0
          ? nothing
          : words.undated(number(undatedGroups), number(undatedVillages), villages)
      }
    </p>
    ${
      years.length === 0
        ? nothing
        : html`<details>
            <summary>${words.years}</summary>
            <table>
              <caption class="visually-hidden">
                ${words.growth(villages)}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${words.year}</th>
                  <th scope="col" class="number">${villages}</th>
                  <th scope="col" class="number">${words.column.kims}</th>
                </tr>
              </thead>
              <tbody>
                ${years.map(
                  ({ year, groups, villages: covered }) =>
                    html`<tr>
                      <th scope="row">${year}</th>
                      <td class="number">${number(covered)}</td>
                      <td class="number">${number(groups)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </details>`
    }
  </div>`;
}

function renderColumn(
  { coverage, locale }: CoverageView,
  { year, villages }: CoverageYear,
): unknown {
  const { villagesTotal } = coverage;
  const height = villagesTotal > 0 ? Math.min(100, (villages / villagesTotal) * 100) : 0;
  return html`<div>
    <span>${formatNumber(villages, locale)}</span>
    <svg class="column" viewBox="0 0 10 100" preserveAspectRatio="none">
      ${svg`<rect class="fill" y=${100 - height} width="10" height=${height} />`}
    </svg>
    <span class="muted">${year}</span>
  </div>`;
}
