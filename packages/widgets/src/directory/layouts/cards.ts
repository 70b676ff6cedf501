import { css, html, nothing, render, type TemplateResult } from 'lit';

import type { GroupSummary } from '@kentongan/sdk';

import { areaLabel } from '../../internal/area-label.js';
import { groupLabel } from '../../internal/group-label.js';
import { wordFor } from '../../internal/word-for.js';
import { addWords } from '../../internal/words.js';
import { layouts } from '../../locales/id/layouts.js';
import type { Messages } from '../../locales/id.js';
import { drawSections, type Drawn, type SectionsView } from '../draw-sections.js';
import type { ListLayout } from './list-layout.js';

/** The words that cards were drawn with: those of another language come after this code. */
const drawnWith = new WeakMap<Drawn, Messages['layouts']>();

/** Tells more of each group than the list: focus, members, whether it is active. */
export const cards: ListLayout = {
  styles: css`
    .rows {
      --_row: 9.5em;
    }
    .card {
      display: flex;
      flex-direction: column;
      gap: 0.5em;
      min-height: 9em;
      padding: 1em;
    }
    .tags {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375em;
      margin-block-start: auto;
    }
    .tags .badge {
      grid-area: auto;
      margin: 0;
    }
    .badge.active {
      border-color: var(--_success);
      color: var(--_success);
    }
  `,
  draw: (list, sections, view, drawn) => {
    const { layouts: words } = view.messages;
    if (drawnWith.get(drawn) !== words) drawn.clear();
    drawnWith.set(drawn, words);
    drawSections(list, sections, view, drawn, (rows, block) => {
      render(
        block.map((group) => renderCard(group, view)),
        rows,
      );
    });
  },
};

function renderCard(group: GroupSummary, view: SectionsView): TemplateResult {
  const { messages, mark } = view;
  const { activityStatus, focus, memberCount } = group;
  const legal = wordFor(messages.directory.legal, group.legalStatus);
  const activity = wordFor(messages.layouts.activityStatus, activityStatus);
  return html`<li>
    <a class="row card" part="item" href=${view.href(group.slug)} data-slug=${group.slug}>
      <span class="name">${mark(groupLabel(messages.groupName, group))}</span>
      <span class="muted">${mark(areaLabel(messages.area, group))}</span>
      ${focus.length === 0 ? nothing : html`<span>${mark(focus.join(', '))}</span>`}
      <span class="tags">
        ${legal === undefined ? nothing : html`<span class="badge">${legal}</span>`}
        ${
          activity === undefined
            ? nothing
            : html`<span class=${`badge ${activityStatus}`}>${activity}</span>`
        }
        ${
          memberCount === null
            ? nothing
            : html`<span class="badge">${messages.layouts.memberCount(memberCount)}</span>`
        }
      </span>
    </a>
  </li>`;
}

addWords({ layouts }, { en: () => import('../../locales/en/layouts.js') });
