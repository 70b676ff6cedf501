import { html, type TemplateResult } from 'lit';

import type { Messages } from '../locales/id.js';

/** What the end of the form shows. */
export interface ReceiptView {
  readonly messages: Messages;
  readonly reference: string;
  readonly secret: string;
  /** Where the status can be asked for; empty when this page has no address. */
  readonly page: string;
  readonly channel: string;
  readonly retainUntil: string;
  /** Whether the last copying went well; empty before the first. */
  readonly copyResult: string;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onAnother: () => void;
}

/** The number of the message and its code, large, with the ways to keep them. */
export function renderReceipt(view: ReceiptView): TemplateResult {
  const { sending, newTab } = view.messages;
  const { reference, secret, page } = view;
  // Number and code alone: whatever the visitor wrote stays out of addresses and other apps.
  const text = encodeURIComponent(sending.whatsAppText(reference, secret, page));
  return html`
    <div class="receipt" part="receipt">
      <div role="status" tabindex="-1" class="focus-first">
        <p class="sent">${sending.sent}</p>
        <p>${sending.reference}</p>
        <p class="reference" part="reference">${reference}</p>
        <p>${sending.secret}</p>
        <p class="secret" part="secret">${secret}</p>
        <p>${sending.keepReference(view.channel, view.retainUntil)}</p>
      </div>
      <div class="ways">
        <button type="button" class="button primary" @click=${view.onCopy}>${sending.copy}</button>
        <a class="button" href="https://wa.me/?text=${text}" target="_blank" rel="noopener"
          >${sending.toWhatsApp}<span class="visually-hidden"> ${newTab}</span></a
        >
        <button type="button" class="button" @click=${view.onPrint}>${sending.print}</button>
        <button type="button" class="button" @click=${view.onAnother}>${sending.another}</button>
      </div>
      <p role="status">${view.copyResult}</p>
    </div>
  `;
}
