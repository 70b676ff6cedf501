import type { LitElement } from 'lit';

import { failureText } from '../internal/render-failure.js';
import type { Messages } from '../locales/id.js';
import { loadSender } from './load-sender.js';
import type { MessageSender, MessageSenderOptions } from './message-sender.js';
import type { SendingView } from './sending-view.js';

/**
 * Sends the message of one form with code that is fetched once the visitor turns to the form: most
 * visitors of a page do not. Until that is there, and while it cannot be had, it stands in for it.
 */
export class FetchedSender {
  readonly #host: LitElement;
  readonly #options: MessageSenderOptions;
  #sender: MessageSender | undefined;
  /** Why the code did not come when it was needed. */
  #failure: unknown;

  constructor(host: LitElement, options: MessageSenderOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Fetches the code ahead; what fails now is tried again when she sends. */
  prepare(): void {
    this.#fetch().catch(() => undefined);
  }

  /** Says which parts of the message are no longer what was checked or sent. */
  change(changed: object): void {
    this.#failure = undefined;
    this.#sender?.change(changed);
  }

  /** Checks the message and sends it, or says what keeps it from going out. Never rejects. */
  async send(): Promise<void> {
    const sender = await this.#fetch().catch((error: unknown) => {
      this.#failure = error;
      this.#host.requestUpdate();
    });
    if (!sender) return;
    this.#failure = undefined;
    sender.send();
  }

  view(messages: Messages): SendingView {
    if (this.#failure === undefined && this.#sender) return this.#sender.view(messages);
    const failed = this.#failure !== undefined && {
      failure: failureText(messages, this.#failure),
      label: messages.form.resend,
    };
    return { isSending: false, issues: {}, ...failed };
  }

  async #fetch(): Promise<MessageSender> {
    const { MessageSender } = await loadSender(this.#options.locale());
    return (this.#sender ??= new MessageSender(this.#host, this.#options));
  }
}
