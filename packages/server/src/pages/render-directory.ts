import { html } from 'hono/html';

import type { DirectoryView } from './directory-view.ts';
import { renderHeading, type Markup } from './markup.ts';
import type { DirectoryPage } from './read-directory-page.ts';
import { countedVillages, renderFigures, toCount, toFigures } from './render-figures.ts';
import { renderGroupSections } from './render-group-sections.ts';
import { renderPages } from './render-pages.ts';

/** The list of groups under the names of their districts, or of districts alone when it is long. */
export function renderDirectory(page: DirectoryPage, view: DirectoryView): Markup {
  const { coverage, district, regency, groups } = page;
  const { words, day } = view.wording;
  const own = district && coverage.districts.find(({ code }) => code === district.code);
  const updatedAt = new Date(regency.updatedAt);
  const asOf = html`<time datetime="${updatedAt.toISOString()}"
    >${words.asOf(day(regency.updatedAt, regency.timeZone))}</time
  >`;
  return html`${renderFigures(toFigures(words, coverage, own), asOf)}
  ${groups === undefined ? renderDistrictLinks(page, view) : renderGroupSections(page, groups, view)}
  ${district ? null : renderDistrictsWithout(page, view)} ${renderPlace(page, view)}`;
}

function renderDistrictLinks({ coverage }: DirectoryPage, view: DirectoryView): Markup {
  const { words } = view.wording;
  return html`<ul class="kim-groups">
    ${coverage.districts
      .filter(({ groupsTotal }) => groupsTotal > 0)
      .map((counted) => {
        const { code, name, villagesWithGroup, villagesTotal } = counted;
        const label = words.district(name);
        const href = view.links?.directory({ district: code });
        return html`<li>
          ${
            href === undefined
              ? html`<span class="kim-name">${label}</span>`
              : html`<a class="kim-name" href="${href}">${label}</a>`
          }
          <span class="kim-badge">${toCount(words, counted)}</span>
          <span class="kim-muted"
            >${words.coverage.ofTotal(villagesWithGroup, villagesTotal)}
            ${countedVillages(words, coverage)}</span
          >
        </li> `;
      })}
  </ul>`;
}

function renderDistrictsWithout({ coverage }: DirectoryPage, view: DirectoryView): Markup | null {
  const { words } = view.wording;
  const without = coverage.districts.filter(({ groupsTotal }) => groupsTotal === 0);
  if (without.length === 0 || coverage.groupsTotal === 0) return null;
  return html`<section class="kim-district">
    ${renderHeading(view.headingLevel, words.directory.withoutGroup(without.length))}
    <p>${without.map(({ name }) => name).join(', ')}</p>
  </section>`;
}

function renderPlace({ page, lastPage, district }: DirectoryPage, view: DirectoryView) {
  const { links } = view;
  if (!links) return null;
  const toHref = (to: number) => links.directory({ district: district?.code, page: to });
  return renderPages(view.wording.words, { page, lastPage, toHref });
}
