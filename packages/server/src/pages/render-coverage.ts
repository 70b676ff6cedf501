import { html } from 'hono/html';

import type { Coverage } from '@kentongan/contract';

import type { Wording } from './language.ts';
import type { Markup } from './markup.ts';
import type { PageLinks } from './page-links.ts';
import { countedVillages, renderFigures, toFigures } from './render-figures.ts';

/** How far the groups reach, by district, with every denominator named. */
export function renderCoverage(
  coverage: Coverage,
  { words, date }: Wording,
  links: PageLinks,
): Markup {
  const asOf = html`<time datetime="${coverage.asOf}">${words.asOf(date(coverage.asOf))}</time>`;
  return html`${renderFigures(toFigures(words, coverage), asOf)}
    <table class="kim-table">
      <caption>
        ${words.coverage.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.coverage.district}</th>
          <th scope="col">${words.coverage.covered(countedVillages(words, coverage))}</th>
          <th scope="col">${words.coverage.groups}</th>
        </tr>
      </thead>
      <tbody>
        ${coverage.districts.map(
          ({ code, name, villagesWithGroup, villagesTotal, groupsTotal }) =>
            html`<tr>
              <th scope="row"><a href="${links.directory({ district: code })}">${name}</a></th>
              <td>${words.coverage.ofTotal(villagesWithGroup, villagesTotal)}</td>
              <td>${groupsTotal}</td>
            </tr> `,
        )}
      </tbody>
    </table>`;
}
