import { html, nothing, type TemplateResult } from 'lit';

import type { Messages } from '../locales/id.js';

/** The message that goes out by itself, in sight, with the way to call it back. */
export function renderWaiting(
  { sending }: Messages,
  reason: string | undefined,
  onCancel: () => void,
): TemplateResult | typeof nothing {
  if (reason === undefined) return nothing;
  return html`
    <div class="waiting" part="waiting">
      <p role="status">${reason}</p>
      <button type="button" class="button" @click=${onCancel}>${sending.cancel}</button>
    </div>
  `;
}
