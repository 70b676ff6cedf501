import { html, type TemplateResult } from 'lit';

import type { Messages } from '../locales/id.js';

/** Rows that are still on their way. */
export function renderSkeleton({ loading }: Messages): TemplateResult {
  return html`
    <p role="status" class="visually-hidden">${loading}</p>
    <div class="rows" aria-hidden="true">
      ${Array.from({ length: 12 }, () => html`<div class="skeleton row"></div>`)}
    </div>
  `;
}
