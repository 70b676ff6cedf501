import { html } from 'hono/html';

import type { DirectoryView } from './directory-view.ts';
import { groupByDistrict } from './group-by-district.ts';
import { groupLabel } from './group-label.ts';
import { renderHeading, type Markup } from './markup.ts';
import { villageLabel } from './place-label.ts';
import type { DirectoryPage, ListedGroup } from './read-directory-page.ts';
import { countedVillages, toCount } from './render-figures.ts';
import { wordFor } from './word-for.ts';

/** Groups under the names of their districts, or without them on the page of a district. */
export function renderGroupSections(
  { coverage, district }: Pick<DirectoryPage, 'coverage' | 'district'>,
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
