import { svg, html, nothing, type TemplateResult } from 'lit';

/**
 * A bar that fills to `part` of `whole`, with a mark where a target is. Drawn by SVG attributes,
 * because a strict policy forbids inline styles; hidden from screen readers, because the figures
 * beside it say the same.
 */
export function renderBar(part: number, whole: number, target?: number): TemplateResult {
  const position = (value: number): number =>
    Math.min(100, Math.max(0, (value / whole) * 100 || 0));
  return html`
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect class="fill" width=${position(part)} height="10" />`}
      ${target === undefined ? nothing : svg`<path class="mark" d="M${position(target)} 0v10" />`}
    </svg>
  `;
}
