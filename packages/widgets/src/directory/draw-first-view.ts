import type { Directory } from '@kentongan/sdk';

import { firstView as words } from '../locales/id/directory.js';
import { area, groupName } from '../locales/id/shared-words.js';
import { drawElement } from './draw-element.js';
import { drawRow, type RowView } from './draw-row.js';
import { listSections } from './list-sections.js';
import { readFirstRows } from './read-first-rows.js';

/** Attributes with which the element shows something else than the list. */
const otherViews =
  '[district],[group-type],[group],[limit],[flat],[no-search],[layout]:not([layout=list])';

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
  root.append(drawSection(directory, toLevel(element.getAttribute('heading-level'))));
  showFrameByFrame(root);
  return true;
}

const view: RowView = {
  messages: { area, groupName, directory: words },
  href: (slug) => `#kim=${encodeURIComponent(slug)}`,
  mark: (shown) => [shown],
};

/** So many headings, lists and rows in a frame: at first the least that fills the screen of a phone. */
const perFrame = 6;

/** Laying out all rows at once would keep a cheap phone from showing the first of them. */
function showFrameByFrame(root: ParentNode): void {
  const parts = [...root.querySelectorAll<HTMLElement>('.district, ul, li')];
  parts.forEach((part, index) => {
    part.hidden = index >= perFrame;
  });
  const showNext = (start: number): void => {
    if (start >= parts.length) return;
    requestAnimationFrame(() =>
      setTimeout(() => {
        for (const part of parts.slice(start, start + perFrame)) part.hidden = false;
        showNext(start + perFrame);
      }),
    );
  };
  showNext(perFrame);
}

/** The element will show a group or a filtered list. */
function isAsking(hash: string): boolean {
  return /[#&]kim[-\d]*[=.]/.test(hash);
}

function toLevel(attribute: string | null): string {
  return /^[2-6]$/.test(attribute ?? '') ? `h${attribute}` : 'h3';
}

function drawSection({ total, villagesWithGroup, districts, groups }: Directory, level: string) {
  const counts = new Map(districts.map((district) => [district.code, district.groups]));
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
      drawElement(
        'div',
        ...listSections(groups).map(({ code, name, blocks }) => {
          const count = words.count(counts.get(code ?? '') ?? blocks.flat().length);
          const heading = drawElement(
            level,
            `${area.district(name ?? '')} `,
            drawElement('span.muted', count),
          );
          heading.tabIndex = -1;
          const lists = blocks.map((block) =>
            drawElement('ul.block rows', ...block.map((group) => drawRow(group, view))),
          );
          return drawElement('section.district', heading, ...lists);
        }),
      ),
    ),
  );
}
