import type { Messages } from '../locales/id.js';
import { drawDistrictHeading } from './draw-district-heading.js';
import { drawElement } from './draw-element.js';
import { drawRow, type RowView } from './draw-row.js';
import type { Block, ListSection } from './list-sections.js';
import { reserveDistrict, reserveBlock } from './reserve-height.js';
import type { RowsController } from './rows-controller.js';
import { setChildren } from './set-children.js';

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

/**
 * The elements of districts, by their codes, of their headings, by what they say, and of blocks, by
 * the block and, once they have their rows, by all that is known of these.
 */
export type Drawn = Map<Block | string, HTMLElement>;

type FillRows = (list: HTMLElement, block: Block, view: SectionsView) => void;

/**
 * Draws the groups under the headings of their districts.
 *
 * By hand, like the rows: a search puts as many districts on the page as rows.
 */
export function drawSections(
  list: HTMLElement,
  sections: readonly ListSection[],
  view: SectionsView,
  drawn: Drawn,
  fill: FillRows = drawRows,
): void {
  // Parts stand in the place of what was divided, so that what follows stays as it is.
  const draw = (block: Block): readonly HTMLElement[] =>
    view.rows.partsOf(block)?.flatMap(draw) ?? [drawBlock(block, view, drawn, fill)];
  setChildren(
    list,
    sections.map((section) => drawSection(section, section.blocks.flatMap(draw), view, drawn)),
  );
}

/** How a district is written: its name, and how many groups it has. */
export function districtTexts(
  section: ListSection,
  { messages: { area, directory }, counts }: SectionsView,
): readonly [name: string, count: string] {
  const { code, name } = section;
  return [
    name === null ? directory.regencyLevel : area.district(name),
    directory.count(counts.get(code) ?? countGroups(section)),
  ];
}

function drawSection(
  section: ListSection,
  blocks: readonly HTMLElement[],
  view: SectionsView,
  drawn: Drawn,
): HTMLElement {
  const key = `section ${section.code ?? ''}`;
  let element = drawn.get(key);
  if (element === undefined) {
    element = drawElement('section.district');
    reserveDistrict(element, countGroups(section));
    drawn.set(key, element);
  }
  setChildren(element, section.isWhole ? blocks : [drawHeading(section, view, drawn), ...blocks]);
  return element;
}

function drawHeading(section: ListSection, view: SectionsView, drawn: Drawn): HTMLElement {
  const texts = districtTexts(section, view);
  const key = `heading ${section.code ?? ''} ${texts.join(' ')}`;
  const heading = drawn.get(key) ?? drawDistrictHeading(view.headingLevel, texts);
  drawn.set(key, heading);
  return heading;
}

function drawBlock(block: Block, view: SectionsView, drawn: Drawn, fill: FillRows): HTMLElement {
  const isFilled = view.rows.isFilled(block);
  let list = drawn.get(block);
  if (list === undefined) {
    // The whole document says the same of the first rows again: whoever is at one of them stays there.
    const content = isFilled ? JSON.stringify(block) : block;
    list = drawn.get(content) ?? drawElement('ul.block rows');
    if (!isFilled) reserveBlock(list, block.length, true);
    drawn.set(block, list).set(content, list);
  }
  if (isFilled && !list.firstChild) {
    reserveBlock(list, block.length, false);
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
