import type { Directory } from '@kentongan/sdk';

import { afterFrame } from '../internal/after-frame.js';
import { firstView as words } from '../locales/id/directory.js';
import { area, groupName } from '../locales/id/shared-words.js';
import { drawDistrictHeading } from './draw-district-heading.js';
import { drawElement } from './draw-element.js';
import { drawRow, type RowView } from './draw-row.js';
import { listSections } from './list-sections.js';
import { readFirstRows } from './read-first-rows.js';

/** Attributes with which the element shows something else than the list. */
const otherViews =
  '[district],[group-type],[group],[limit],[flat],[no-search],[src],[layout]:not([layout=list])';

/**
 * Shows the first rows of a directory before the code of `<kim-directory>` is there.
 *
 * Draws what the element is going to draw, place for place, so that nothing moves when it takes
 * over; a test holds the two side by side. Leaves out what would not work yet. Only for Indonesian,
 * since that is the language that needs no further file.
 *
 * @param answer - Body of the first answer, which nobody has checked.
 * @returns whether it has drawn anything.
 * @example
 * ```ts
 * import { drawFirstView } from '@kentongan/widgets/first-view';
 *
 * const element = document.querySelector('kim-directory');
 * const answer: unknown = await (
 *   await fetch('https://kim.example.go.id/v1/regencies/35.02/directory?first=25')
 * ).json();
 * if (element) drawFirstView(element, answer, ':host { display: block }');
 * ```
 */
export function drawFirstView(element: Element, answer: unknown, cssText: string): boolean {
  const isOurs = element.shadowRoot === null && !element.matches(`:lang(en),${otherViews}`);
  const directory = readFirstRows(answer);
  if (directory === undefined || !isOurs || isAsking(location.hash)) return false;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const list = document.createElement('div');
  const parts = drawParts(list, directory, Number(element.getAttribute('heading-level')));
  drawNext(parts, firstParts);
  root.append(drawFrame(directory, list));
  return true;
}

const view: RowView = {
  messages: { area, groupName, directory: words },
  href: (slug) => `#kim=${encodeURIComponent(slug)}`,
  mark: (shown) => [shown],
};

/** So many headings and rows in a frame: at first a district and two groups, then as much as a phone bears. */
const firstParts = 3;
const perFrame = 6;

/** Drawing and laying out all rows at once would keep a cheap phone from showing the first of them. */
function drawNext(parts: Iterator<unknown>, most = perFrame): void {
  for (let count = 0; count < most; count += 1) {
    if (parts.next().done) return;
  }
  afterFrame(() => drawNext(parts));
}

/** The element will show a group or a filtered list. */
function isAsking(hash: string): boolean {
  return /[#&]kim[-\d]*[=.]/.test(hash);
}

/** All but the list. */
function drawFrame({ total, villagesWithGroup }: Directory, list: HTMLElement): HTMLElement {
  return drawElement(
    'section.reserve',
    drawElement(
      'div.directory',
      drawElement(
        'div.search',
        drawElement('label', words.search),
        drawElement(
          'div.field-row',
          drawElement('div.field', ''),
          drawElement('div.button', words.filter),
        ),
      ),
      drawElement('p.muted', words.summary(total, villagesWithGroup)),
      list,
    ),
  );
}

/** Draws the list part by part, each when it is asked for. */
function* drawParts(
  list: HTMLElement,
  { districts, groups }: Directory,
  level: number,
): Generator<HTMLElement, void> {
  const counts = new Map(districts.map((district) => [district.code, district.groups]));
  for (const { code, name, blocks } of listSections(groups)) {
    const count = counts.get(code ?? '') ?? blocks.flat().length;
    const heading = drawDistrictHeading(level, [area.district(name ?? ''), words.count(count)]);
    const section = drawElement('section.district', heading);
    list.append(section);
    yield section;
    for (const block of blocks) {
      const rows = drawElement('ul.block rows');
      // To find out whether rows are on the screen costs a second layout, and the first rows are.
      rows.style.contentVisibility = 'visible';
      section.append(rows);
      for (const group of block) {
        const row = drawRow(group, view);
        rows.append(row);
        yield row;
      }
    }
  }
}
