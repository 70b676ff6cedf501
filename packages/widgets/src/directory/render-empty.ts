import { html, type TemplateResult } from 'lit';

import { renderHeading } from '../internal/render-heading.js';
import type { Messages } from '../locales/id.js';

/** A directory without groups, and how to form one. */
export function renderEmpty(
  { noGroups, howToForm }: Messages,
  headingLevel: number,
): TemplateResult {
  return html`<div class="state">
    ${renderHeading(headingLevel, noGroups)}
    <p>${howToForm}</p>
  </div>`;
}
