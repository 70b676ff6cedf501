import { html, type TemplateResult } from 'lit';

import type { Messages } from '../locales/id.js';

/** What stands for the panel of a group when its code could not be had. */
export function renderPanelMissing(
  { failure, retry }: Messages,
  onRetry: () => void,
): TemplateResult {
  return html`<div class="state">
    <p role="alert">${failure.connection}</p>
    <button type="button" class="button" @click=${onRetry}>${retry}</button>
  </div>`;
}
