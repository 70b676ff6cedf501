import { html, nothing, type TemplateResult } from 'lit';

import type { GroupSummary } from '@kentongan/sdk';

import { areaLabel } from '../internal/area-label.js';
import { groupLabel } from '../internal/group-label.js';
import { renderHeading } from '../internal/render-heading.js';
import { wordFor } from '../internal/word-for.js';
import type { Messages } from '../locales/id.js';
import { groupByDistrict } from './group-by-district.js';

/** What the list shows besides its groups. */
export interface DistrictsView {
  readonly messages: Messages;
  readonly headingLevel: number;
  /** Groups of a district by its code, where more exist than are shown. */
  readonly counts: ReadonlyMap<string | null, number>;
  /** Address at which a group is open. */
  readonly href: (slug: string) => string;
}

/** The groups under the headings of their districts. */
export function renderDistricts(groups: readonly GroupSummary[], view: DistrictsView): unknown {
  const { area, directory } = view.messages;
  return groupByDistrict(groups).map(
    ({ code, name, groups: members }) => html`
      <section class="district" .style=${`--_groups: ${members.length}`}>
        ${renderHeading(
          view.headingLevel,
          html`${name === null ? directory.regencyLevel : area.district(name)}
            <span class="muted">${directory.count(view.counts.get(code) ?? members.length)}</span>`,
        )}
        <ul class="rows">
          ${members.map((group) => renderRow(group, view))}
        </ul>
      </section>
    `,
  );
}

function renderRow(group: GroupSummary, { messages, href }: DistrictsView): TemplateResult {
  const legal = wordFor(messages.directory.legal, group.legalStatus);
  return html`<li>
    <a class="row" part="item" href=${href(group.slug)} data-slug=${group.slug}>
      <span class="name">${groupLabel(messages.groupName, group)}</span>
      <span class="muted">${areaLabel(messages.area, group)}</span>
      ${legal === undefined ? nothing : html`<span class="badge">${legal}</span>`}
    </a>
  </li>`;
}
