import { html, type TemplateResult } from 'lit';

import type { Messages } from '../locales/id.js';
import { formatDateTime } from './format-date.js';

/** Says that the backend is away and from when the shown data is. */
export function renderStale(
  messages: Messages,
  locale: string,
  loadedAt: Date,
  onRetry: () => void,
): TemplateResult {
  return html`
    <div class="stale" role="status" part="stale">
      <span>${messages.stale(formatDateTime(loadedAt, locale))}</span>
      <button type="button" class="button" @click=${onRetry}>${messages.retry}</button>
    </div>
  `;
}
