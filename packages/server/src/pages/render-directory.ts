import { html } from 'hono/html';

import { groupByDistrict } from './group-by-district.ts';
import { groupLabel } from './group-label.ts';
import type { Wording } from './language.ts';
import { renderHeading, type HeadingLevel, type Markup } from './markup.ts';
import type { PageLinks } from './page-links.ts';
import { villageLabel } from './place-label.ts';
import type { DirectoryPage, ListedGroup } from './read-directory-page.ts';
import { countedVillages, renderFigures, toCount, toFigures } from './render-figures.ts';
import { wordFor } from './word-for.ts';

/** How a page of the directory is written. */
export interface DirectoryView {
  readonly wording: Wording;
  /** Level of the headings of districts. */
  readonly headingLevel: HeadingLevel;
  /** Without them nothing is linked. */
  readonly links: PageLinks | undefined;
}

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
  ${groups === undefined ? renderDistrictLinks(page, view) : renderGroups(page, groups, view)}
  ${district ? null : renderDistrictsWithout(page, view)} ${renderPages(page, view)}`;
}

function renderGroups(
  { coverage, district }: DirectoryPage,
  groups: readonly ListedGroup[],
  view: DirectoryView,
): Markup {
  const { words } = view.wording;
  if (groups.length === 0) {
    return html`<p>${words.directory.empty}</p>
      <p>${words.directory.howToForm}</p>`;
  }
  return html`${[...groupByDistrict(groups)].map(([code, members]) => {
    const counted = coverage.districts.find((known) => known.code === code);
    const heading = counted ? words.district(counted.name) : words.directory.regencyLevel;
    const figures = counted
      ? [
          toCount(words, counted),
          `${words.coverage.ofTotal(counted.villagesWithGroup, counted.villagesTotal)} ${countedVillages(words, coverage)}`,
        ]
      : [];
    return html`<section class="kim-district">
      ${district && counted ? null : renderHeading(view.headingLevel, heading)}
      ${district || !counted ? null : html`<p class="kim-muted">${figures.join(' · ')}</p>`}
      <ul class="kim-groups">
        ${members.map((group) => renderGroup(group, view))}
      </ul>
    </section> `;
  })}`;
}

/** The id is the one by which the widget opens the group, so that one address serves both. */
function renderGroup(group: ListedGroup, { wording: { words }, links }: DirectoryView): Markup {
  const name = groupLabel(words, group);
  const legal = wordFor(words.legal, group.legalStatus);
  const facts = [villageLabel(words, group), group.focus.join(', ')].filter((fact) => fact !== '');
  return html`<li id="kim=${group.slug}">
    ${
      links
        ? html`<a class="kim-name" href="${links.directory({ group: group.slug })}">${name}</a>`
        : html`<span class="kim-name">${name}</span>`
    }
    ${legal === undefined ? null : html`<span class="kim-badge">${legal}</span>`}
    <span class="kim-muted">${facts.join(' · ')}</span>
  </li> `;
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

function renderPages({ page, lastPage, district }: DirectoryPage, view: DirectoryView) {
  const { words } = view.wording;
  const { links } = view;
  if (lastPage === 1 || !links) return null;
  const link = (to: number, label: string) =>
    to < 1 || to > lastPage
      ? null
      : html`<a href="${links.directory({ district: district?.code, page: to })}">${label}</a> `;
  return html`<nav class="kim-pages" aria-label="${words.directory.pages}">
    ${link(page - 1, words.directory.previous)}
    <span>${words.directory.page(page, lastPage)}</span>
    ${link(page + 1, words.directory.next)}
  </nav>`;
}
