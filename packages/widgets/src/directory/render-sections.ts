import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';

import type { GroupSummary } from '@kentongan/sdk';

import { areaLabel } from '../internal/area-label.js';
import { groupLabel } from '../internal/group-label.js';
import { renderHeading } from '../internal/render-heading.js';
import { wordFor } from '../internal/word-for.js';
import type { Messages } from '../locales/id.js';
import type { Block, ListSection } from './list-sections.js';

/** What the list shows besides its groups. */
export interface SectionsView {
  readonly messages: Messages;
  readonly headingLevel: number;
  /** Groups of a district by its code, where more exist than are shown. */
  readonly counts: ReadonlyMap<string | null, number>;
  /** What was asked for; rows are drawn anew when it changes. */
  readonly key: string;
  /** Sets off in a text what was searched for. */
  readonly mark: (shown: string) => unknown;
  /** Whether the rows of a block belong on the page yet. */
  readonly isFilled: (block: Block) => boolean;
  /** What a long block has been divided into. */
  readonly partsOf: (block: Block) => readonly Block[] | undefined;
  /** Address at which a group is open. */
  readonly href: (slug: string) => string;
}

type RenderRow = (group: GroupSummary, view: SectionsView) => TemplateResult;

/** The groups under the headings of their districts. */
export function renderSections(
  sections: readonly ListSection[],
  view: SectionsView,
  renderRow: RenderRow = renderListRow,
): unknown {
  return sections.map((section) =>
    guardSection(
      section,
      view,
      () => html`
        <section class="district">
          ${
            section.isWhole
              ? nothing
              : renderHeading(view.headingLevel, renderSectionName(section, view))
          }
          ${renderBlocks(section.blocks, view, (block) => {
            const isFilled = view.isFilled(block);
            return html`<ul
              class=${isFilled ? 'block rows' : 'block rows empty'}
              .style=${`--_groups: ${block.length}`}
            >
              ${renderBlock(block, view, () => block.map((group) => renderRow(group, view)), nothing)}
            </ul>`;
          })}
        </section>
      `,
    ),
  );
}

/** Looks into a section only when something about it has changed: most often one block of one of them. */
export function guardSection(
  section: ListSection,
  view: SectionsView,
  render: () => unknown,
): unknown {
  const filled = countFilled(section.blocks, view);
  const { messages, headingLevel, key, counts } = view;
  const count = counts.get(section.code);
  return guard([section, filled, messages, headingLevel, key, count, view.href('')], render);
}

/** Draws each block, and the parts of a divided one in its place, so that what follows stays as it is. */
export function renderBlocks(
  blocks: readonly Block[],
  view: SectionsView,
  render: (block: Block, isFirst: boolean) => unknown,
  isFirst = true,
): unknown {
  return blocks.map((block, index) => {
    const parts = view.partsOf(block);
    const isHead = isFirst && index === 0;
    return parts ? renderBlocks(parts, view, render, isHead) : render(block, isHead);
  });
}

/** How often something has happened to blocks: each is divided or filled once. */
function countFilled(blocks: readonly Block[], view: SectionsView): number {
  return blocks.reduce((sum, block) => {
    const parts = view.partsOf(block);
    return sum + (parts ? 1 + countFilled(parts, view) : Number(view.isFilled(block)));
  }, 0);
}

/** Draws the rows of a block, or what stands for them, only when something about them has changed. */
export function renderBlock(
  block: Block,
  view: SectionsView,
  renderRows: () => unknown,
  empty: unknown,
): unknown {
  const isFilled = view.isFilled(block);
  const { messages, key } = view;
  return guard([block, isFilled, messages, key, view.href('')], () =>
    isFilled ? renderRows() : empty,
  );
}

/** The name of a district and how many groups it has. */
export function renderSectionName(
  { code, name, blocks }: ListSection,
  { messages: { area, directory }, counts }: SectionsView,
): TemplateResult {
  const count = counts.get(code) ?? blocks.reduce((sum, { length }) => sum + length, 0);
  return html`${name === null ? directory.regencyLevel : area.district(name)}
    <span class="muted">${directory.count(count)}</span>`;
}

function renderListRow(group: GroupSummary, view: SectionsView): TemplateResult {
  const { messages, href, mark } = view;
  const legal = wordFor(messages.directory.legal, group.legalStatus);
  return html`<li>
    <a class="row" part="item" href=${href(group.slug)} data-slug=${group.slug}>
      <span class="name">${mark(groupLabel(messages.groupName, group))}</span>
      <span class="muted">${mark(areaLabel(messages.area, group))}</span>
      ${legal === undefined ? nothing : html`<span class="badge">${legal}</span>`}
    </a>
  </li>`;
}
