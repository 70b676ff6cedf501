import { svg, html, type TemplateResult } from 'lit';

import { renderBar } from './render-bar.js';

/** Ten squares in a row, so that they can be counted. */
const perRow = 10;

/** No district has more villages; a figure beyond must not freeze the page. */
const most = 200;

/**
 * One square for each village: full where there is a KIM, empty where there is none, so that it
 * reads without colour. The figures beside it say the same to screen readers.
 */
export function renderSquares(part: number, whole: number): TemplateResult {
  if (whole > most) return renderBar(part, whole);
  const squares = Array.from(
    { length: whole },
    (_, index) => `M${(index % perRow) * 10 + 1} ${Math.floor(index / perRow) * 10 + 1}h8v8h-8z`,
  );
  return html`
    <svg class="squares" viewBox="0 0 100 ${Math.ceil(whole / perRow) * 10}" aria-hidden="true">
      ${svg`<path class="fill" d=${squares.slice(0, part).join('')} /><path d=${squares.slice(part).join('')} />`}
    </svg>
  `;
}
