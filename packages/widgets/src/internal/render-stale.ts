import { html, type TemplateResult } from 'lit';

import type { Messages } from '../locales/id.js';

/** Says that the backend is away and from when the shown data is. */
export function renderStale(
  messages: Messages,
  locale: string,
  loadedAt: Date,
  onRetry: () => void,
): TemplateResult {
  return html`
    <div class="stale" role="status" part="stale">
      <span
        >${messages.stale(loadedAt.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }))}</span
      >
      <button type="button" class="button" @click=${onRetry}>${messages.retry}</button>
    </div>
  `;
}
