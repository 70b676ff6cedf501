import { html, nothing, type TemplateResult } from 'lit';

import { renderHeading } from '../internal/render-heading.js';
import type { Messages } from '../locales/id.js';
import { drawElement } from './draw-element.js';
import { drawRow, type RowView } from './draw-row.js';
import type { Block, ListSection } from './list-sections.js';
import type { RowsController } from './rows-controller.js';

/** What the list shows besides its groups. */
export interface SectionsView extends RowView {
  readonly messages: Messages;
  readonly headingLevel: number;
  /** Groups of each district by its code, shown or not. */
  readonly counts: ReadonlyMap<string | null, number>;
  /** What was asked for; the list is drawn anew when it changes. */
  readonly key: string;
  /** Which blocks have their rows, and what a long one has been divided into. */
  readonly rows: Pick<RowsController, 'isFilled' | 'partsOf'>;
}

/** The elements of blocks, by the block and, once they have their rows, by all that is known of these. */
export type DrawnBlocks = Map<Block | string, HTMLElement>;

type FillRows = (list: HTMLElement, block: Block, view: SectionsView) => void;

/** The groups under the headings of their districts. */
export function renderSections(
  sections: readonly ListSection[],
  view: SectionsView,
  drawn: DrawnBlocks,
  fill: FillRows = drawRows,
): unknown {
  // Parts stand in the place of what was divided, so that what follows stays as it is.
  const draw = (blocks: readonly Block[]): unknown =>
    blocks.map((block) => {
      const parts = view.rows.partsOf(block);
      return parts ? draw(parts) : drawBlock(block, view, drawn, fill);
    });
  return sections.map(
    (section) => html`
      <section class="district" .style=${`--_groups: ${countGroups(section)}`}>
        ${
          section.isWhole
            ? nothing
            : renderHeading(view.headingLevel, renderSectionName(section, view))
        }
        ${draw(section.blocks)}
      </section>
    `,
  );
}

/** The name of a district and how many groups it has. */
export function renderSectionName(
  section: ListSection,
  { messages: { area, directory }, counts }: SectionsView,
): TemplateResult {
  const { code, name } = section;
  const count = counts.get(code) ?? countGroups(section);
  return html`${name === null ? directory.regencyLevel : area.district(name)}
    <span class="muted">${directory.count(count)}</span>`;
}

function drawBlock(
  block: Block,
  view: SectionsView,
  drawn: DrawnBlocks,
  fill: FillRows,
): HTMLElement {
  const isFilled = view.rows.isFilled(block);
  let list = drawn.get(block);
  if (list === undefined) {
    // The whole document says the same of the first rows again: whoever is at one of them stays there.
    const content = isFilled ? JSON.stringify(block) : block;
    list = drawn.get(content) ?? drawElement('ul.block rows empty');
    list.style.cssText = `--_groups: ${block.length}`;
    drawn.set(block, list).set(content, list);
  }
  if (isFilled && !list.firstChild) {
    list.className = 'block rows';
    fill(list, block, view);
  }
  return list;
}

function drawRows(list: HTMLElement, block: Block, view: SectionsView): void {
  list.append(...block.map((group) => drawRow(group, view)));
}

function countGroups({ blocks }: ListSection): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}
