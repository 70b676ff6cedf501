import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { isClientError, type MessageReceipt, type MessageRequest } from '@kentongan/sdk';

/** A message with the key that marks it. */
export interface Delivery {
  readonly message: MessageRequest;
  readonly idempotencyKey: string;
}

/** What the host renders. */
export type DeliveryState =
  | { readonly status: 'idle' | 'sending' }
  /** `isWaiting`: goes out by itself once the browser is connected again. */
  | { readonly status: 'failed'; readonly error: unknown; readonly isWaiting: boolean }
  | { readonly status: 'sent'; readonly receipt: MessageReceipt; readonly message: MessageRequest };

/** What a {@link DeliveryController} needs. */
export interface DeliveryOptions {
  readonly send: (delivery: Delivery) => Promise<MessageReceipt>;
  /** Called after each try, also one that the visitor did not start. */
  readonly onSettled: (state: DeliveryState) => void;
}

/**
 * Hands one message over at a time, and again when the connection is back.
 *
 * Taking the host off the page does not stop a message that is on its way: she has pressed "send".
 */
export class DeliveryController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: DeliveryOptions;
  #state: DeliveryState = { status: 'idle' };
  #last: Delivery | undefined;

  constructor(host: ReactiveControllerHost, options: DeliveryOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): DeliveryState {
    return this.#state;
  }

  get isSending(): boolean {
    return this.#state.status === 'sending';
  }

  hostConnected(): void {
    addEventListener('online', this);
  }

  hostDisconnected(): void {
    removeEventListener('online', this);
  }

  /** @internal */
  handleEvent(): void {
    const isWaiting = this.#state.status === 'failed' && this.#state.isWaiting;
    if (isWaiting && this.#last !== undefined) void this.send(this.#last);
  }

  /** Sends, or does nothing while a message is on its way. Never rejects. */
  async send(delivery: Delivery): Promise<void> {
    if (this.isSending) return;
    this.#last = delivery;
    this.#update({ status: 'sending' });
    try {
      const receipt = await this.#options.send(delivery);
      this.#update({ status: 'sent', receipt, message: delivery.message });
    } catch (error) {
      const isWaiting = isClientError(error) && error.kind === 'connection' && !navigator.onLine;
      this.#update({ status: 'failed', error, isWaiting });
    }
    this.#options.onSettled(this.#state);
  }

  /** Forgets a failure, and with it what was waiting to go out. */
  reset(): void {
    this.#last = undefined;
    if (this.#state.status !== 'idle' && !this.isSending) this.#update({ status: 'idle' });
  }

  #update(state: DeliveryState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
