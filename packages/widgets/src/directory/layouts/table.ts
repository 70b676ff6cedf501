import { css, html, nothing, render, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';

import type { GroupSummary } from '@kentongan/sdk';

import { groupLabel } from '../../internal/group-label.js';
import { wordFor } from '../../internal/word-for.js';
import { addWords } from '../../internal/words.js';
import { layouts } from '../../locales/id/layouts.js';
import type { Messages } from '../../locales/id.js';
import type { Block, ListSection } from '../list-sections.js';
import { districtTexts, type SectionsView } from '../draw-sections.js';
import type { ListLayout } from './list-layout.js';

const columns = ['name', 'village', 'legal', 'activity', 'members'] as const;

/** One table for all districts; below 600 px each row stands as a list of its cells. */
export const table: ListLayout = {
  styles: css`
    table {
      width: 100%;
      border-collapse: collapse;
    }
    caption {
      text-align: start;
    }
    th {
      text-align: start;
      font-weight: 600;
    }
    thead th {
      color: var(--_muted);
      font-size: 0.875em;
    }
    th,
    td {
      padding: 0.625em 0.5em;
      border-block-end: 1px solid var(--_border);
      vertical-align: top;
    }
    .of-district {
      padding-block-start: 1.5em;
      font-size: 1.125em;
    }
    .of-district .muted {
      font-weight: 400;
      font-size: 0.875em;
    }
    tbody a {
      display: inline-block;
      min-height: 44px;
      min-width: 44px;
      align-content: center;
      margin-block: -0.625em;
      font-weight: 600;
    }
    .members {
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    .waiting td {
      height: calc(var(--_groups) * 3.5em);
      padding: 0;
    }
    @container (max-width: 37.5em) {
      thead {
        display: block;
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      table,
      tbody {
        display: block;
      }
      .block {
        contain-intrinsic-block-size: auto calc(var(--_groups) * 7em);
      }
      tbody tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        padding-block: 0.5em;
        border-block-end: 1px solid var(--_border);
      }
      tbody :is(th, td) {
        padding: 0.125em 0;
        border: 0;
        text-align: start;
      }
      tbody tr > :first-child {
        grid-column: 1 / -1;
      }
      /* Also where nothing is known of its activity. */
      .members {
        grid-column: 2;
      }
      /* Without its heading it would say nothing. */
      td:empty,
      .unknown {
        display: none;
      }
      .waiting td {
        height: calc(var(--_groups) * 7em);
      }
    }
  `,
  draw: (list, sections, view) => render(renderTable(sections, view), list),
};

function renderTable(sections: readonly ListSection[], view: SectionsView): TemplateResult {
  const { messages } = view;
  return html`
    <table role="table">
      <caption class="visually-hidden">
        ${messages.directory.label}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(
            (column) => html`<th role="columnheader" scope="col">${messages.layouts[column]}</th>`,
          )}
        </tr>
      </thead>
      ${sections.map((section) => guardSection(section, view, () => renderSection(section, view)))}
    </table>
  `;
}

function renderSection(section: ListSection, view: SectionsView): unknown {
  const waiting = html`<tr class="waiting" aria-hidden="true">
    <td colspan=${columns.length}></td>
  </tr>`;
  const [name, count] = districtTexts(section, view);
  return renderBlocks(
    section.blocks,
    view,
    (block, isFirst) => html`
      <tbody class="block" role="rowgroup" .style=${`--_groups: ${block.length}`}>
        ${
          !isFirst || section.isWhole
            ? nothing
            : html`<tr role="row">
                <th class="of-district" role="rowheader" scope="rowgroup" colspan=${columns.length}>
                  ${name} <span class="muted">${count}</span>
                </th>
              </tr>`
        }
        ${renderBlock(block, view, () => block.map((group) => renderRow(group, view)), waiting)}
      </tbody>
    `,
  );
}

function renderRow(group: GroupSummary, { messages, href, mark }: SectionsView): TemplateResult {
  const { layouts: words, directory } = messages;
  const { villageName, villageKind, activityStatus, memberCount } = group;
  const village = villageName === null ? '' : villageLabel(messages, villageName, villageKind);
  const activity = wordFor(words.activityStatus, activityStatus);
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <a href=${href(group.slug)} data-slug=${group.slug} part="item"
        >${mark(groupLabel(messages.groupName, group))}</a
      >
    </th>
    <td role="cell">${mark(village)}</td>
    <td role="cell">${wordFor(directory.legal, group.legalStatus) ?? group.legalStatus}</td>
    ${
      activity === undefined
        ? html`<td role="cell" class="unknown">${words.unknown}</td>`
        : html`<td role="cell">${activity}</td>`
    }
    <td role="cell" class="members">
      ${memberCount === null ? '' : words.memberCount(memberCount)}
    </td>
  </tr>`;
}

function villageLabel({ area }: Messages, name: string, kind: GroupSummary['villageKind']): string {
  return wordFor(area.village, kind ?? '')?.(name) ?? name;
}

/** Looks into a section only when something about it has changed: most often one block of one of them. */
function guardSection(section: ListSection, view: SectionsView, render: () => unknown): unknown {
  const filled = countFilled(section.blocks, view);
  const { messages, headingLevel, counts } = view;
  const count = counts.get(section.code);
  // Words of this layout in another language come after its code, into messages that stay the same.
  return guard([section, filled, messages, messages.layouts, headingLevel, count], render);
}

/** Draws each block, and the parts of a divided one in its place, so that what follows stays as it is. */
function renderBlocks(
  blocks: readonly Block[],
  view: SectionsView,
  render: (block: Block, isFirst: boolean) => unknown,
  isFirst = true,
): unknown {
  return blocks.map((block, index) => {
    const parts = view.rows.partsOf(block);
    const isHead = isFirst && index === 0;
    return parts ? renderBlocks(parts, view, render, isHead) : render(block, isHead);
  });
}

/** How often something has happened to blocks: each is divided or filled once. */
function countFilled(blocks: readonly Block[], view: SectionsView): number {
  return blocks.reduce((sum, block) => {
    const parts = view.rows.partsOf(block);
    return sum + (parts ? 1 + countFilled(parts, view) : Number(view.rows.isFilled(block)));
  }, 0);
}

/** Draws the rows of a block, or what stands for them, only when something about them has changed. */
function renderBlock(
  block: Block,
  view: SectionsView,
  renderRows: () => unknown,
  empty: unknown,
): unknown {
  const isFilled = view.rows.isFilled(block);
  const { messages } = view;
  return guard([block, isFilled, messages, messages.layouts], () =>
    isFilled ? renderRows() : empty,
  );
}

addWords({ layouts }, { en: () => import('../../locales/en/layouts.js') });
