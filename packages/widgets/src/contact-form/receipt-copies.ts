import type { LitElement, TemplateResult } from 'lit';

import { formatDate } from '../internal/format-date.js';
import { usableTimeZone } from '../internal/usable-time-zone.js';
import type { Messages } from '../locales/id.js';
import { copyText } from './copy-text.js';
import type { DeliveryState } from './delivery-controller.js';
import { renderReceipt } from './render-receipt.js';

type Sent = Extract<DeliveryState, { status: 'sent' }>;

/** What a receipt is shown with. */
export interface ReceiptCopiesView {
  readonly messages: Messages;
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly onAnother: () => void;
}

/** The end of a form, with what the visitor does to keep it. */
export class ReceiptCopies {
  readonly #host: LitElement;
  #result: boolean | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Forgets how copying went, for the next message. */
  reset(): void {
    this.#result = undefined;
  }

  render(
    { receipt, message }: Sent,
    { messages, locale, timeZone, onAnother }: ReceiptCopiesView,
  ): TemplateResult {
    const { copied, notCopied } = messages.sending;
    const { reference, secret } = receipt;
    return renderReceipt({
      messages,
      reference,
      secret,
      page: addressOfPage(),
      channel: messages.form.channel[message.replyChannel],
      retainUntil: formatDate(receipt.retainUntil, locale, usableTimeZone(timeZone)),
      copyResult: this.#result === undefined ? '' : this.#result ? copied : notCopied,
      onCopy: () => void this.#copy(`${reference}\n${secret}`),
      onPrint: () => print(),
      onAnother,
    });
  }

  async #copy(text: string): Promise<void> {
    this.#result = await copyText(text, this.#host.renderRoot);
    this.#host.requestUpdate();
  }
}

/** Where the form is; empty in a frame that has no address of its own. */
function addressOfPage(): string {
  return location.protocol.startsWith('http') ? location.href.replace(/#.*/, '') : '';
}
