import { svg, html, type TemplateResult } from 'lit';

/**
 * A bar that fills to `part` of `whole`. Drawn by SVG attributes, because a strict policy forbids
 * inline styles; hidden from screen readers, because the figures beside it say the same.
 */
export function renderBar(part: number, whole: number): TemplateResult {
  const width = whole > 0 ? Math.min(100, Math.max(0, (part / whole) * 100)) : 0;
  return html`
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect class="fill" width=${width} height="10" />`}
    </svg>
  `;
}
