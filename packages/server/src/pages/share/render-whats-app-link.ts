import { html } from 'hono/html';

import type { Markup } from '../markup.ts';
import type { Words } from '../locales/id.ts';

/** A link that opens WhatsApp with a text in which the address of a page stands. */
export function renderWhatsAppLink({ share }: Words, title: string, url: string): Markup {
  const text = encodeURIComponent(`${title}\n${url}`);
  return html`<a href="https://wa.me/?text=${text}" target="_blank" rel="noopener noreferrer"
    >${share.whatsApp}</a
  >`;
}
