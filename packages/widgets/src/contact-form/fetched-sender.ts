import type { LitElement } from 'lit';

import { failureText } from '../internal/render-failure.js';
import type { Messages } from '../locales/id.js';
import { loadCode } from './load-code.js';
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

  /** The visitor turns to the form. */
  begin(): void {
    this.#fetch().then(
      (sender) => sender.begin(),
      () => undefined,
    );
  }

  /** Says which parts of the message are no longer what was checked or sent. */
  change(changed: object): void {
    this.#failure = undefined;
    this.#sender?.change(changed);
  }

  /** Lets the code do something as soon as it is there. Never rejects. */
  async use(act: (sender: MessageSender) => void): Promise<void> {
    const sender = await this.#fetch().catch((error: unknown) => {
      this.#failure = error;
      this.#host.requestUpdate();
    });
    if (!sender) return;
    this.#failure = undefined;
    act(sender);
  }

  view(messages: Messages): SendingView {
    if (this.#failure === undefined && this.#sender) return this.#sender.view(messages);
    const failure = this.#failure === undefined ? undefined : failureText(messages, this.#failure);
    return {
      isSending: false,
      issues: {},
      failure,
      elsewhere: failure ?? messages.loading,
      status: failure ?? messages.loading,
    };
  }

  async #fetch(): Promise<MessageSender> {
    const { MessageSender } = await loadCode(this.#options.locale(), import('./message-sender.js'));
    return (this.#sender ??= new MessageSender(this.#host, this.#options));
  }
}
