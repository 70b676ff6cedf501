import { html, nothing, type TemplateResult } from 'lit';

import type { DistrictCoverage } from '@kentongan/sdk';

import type { CoverageView } from './coverage-view.js';
import { formatNumber, formatShare } from './format-figure.js';
import { renderBar } from './render-bar.js';
import { kimsOf } from './render-figures.js';

/** What a visitor can sort by. */
export type TableColumn = 'name' | 'share' | 'missing' | 'kims';

/** How the rows are sorted; without a column as the backend sent them, by code. */
export interface TableSort {
  readonly column: TableColumn | undefined;
  readonly isDescending: boolean;
}

const columns = ['name', 'share', 'missing', 'kims'] as const;

/** The districts in a table whose headings sort it. */
export function renderDistrictTable(
  view: CoverageView,
  sort: TableSort,
  onSort: (column: TableColumn) => void,
): TemplateResult {
  const words = view.messages.coverageDetails;
  return html`
    <table part="table">
      <caption class="visually-hidden">
        ${words.caption(view.villages)}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => {
            const isSorted = sort.column === column;
            const direction = sort.isDescending ? 'descending' : 'ascending';
            return html`<th scope="col" class=${column} aria-sort=${isSorted ? direction : nothing}>
              <button type="button" class="sort" @click=${() => onSort(column)}>
                ${words.column[column]}
                <span aria-hidden="true">${isSorted ? (sort.isDescending ? '▼' : '▲') : '↕'}</span>
              </button>
            </th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${sorted(view, sort).map((district) => renderDistrict(view, district))}
      </tbody>
    </table>
  `;
}

function renderDistrict({ messages, locale }: CoverageView, district: DistrictCoverage): unknown {
  const { name, villagesTotal: whole, villagesWithGroup: part } = district;
  const number = (value: number): string => formatNumber(value, locale);
  return html`
    <tr>
      <th scope="row">${name}</th>
      <td>
        <div class="share">
          ${renderBar(part, whole)}
          <span
            >${messages.coverageDetails.ofTotal(number(part), number(whole))}
            <span class="muted">${formatShare(part, whole, locale)}</span></span
          >
        </div>
      </td>
      <td class="missing">${number(whole - part)}</td>
      <td class="kims">${number(kimsOf(district))}</td>
    </tr>
  `;
}

function sorted({ coverage, locale }: CoverageView, sort: TableSort): readonly DistrictCoverage[] {
  const { column, isDescending } = sort;
  if (column === undefined) return coverage.districts;
  const rows = [...coverage.districts].sort((a, b) =>
    column === 'name'
      ? a.name.localeCompare(b.name, locale)
      : figure[column](a) - figure[column](b),
  );
  return isDescending ? rows.reverse() : rows;
}

const figure = {
  // A district without a counted village has no share, and comes after those with the least.
  share: ({ villagesWithGroup, villagesTotal }: DistrictCoverage) =>
    villagesTotal === 0 ? -1 : villagesWithGroup / villagesTotal,
  missing: ({ villagesWithGroup, villagesTotal }: DistrictCoverage) =>
    villagesTotal - villagesWithGroup,
  kims: kimsOf,
} satisfies Record<Exclude<TableColumn, 'name'>, (district: DistrictCoverage) => number>;
