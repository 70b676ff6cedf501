import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { isClientError, type MessageReceipt, type MessageRequest } from '@kentongan/sdk';

/** A message with the key that marks it. */
export interface Delivery {
  readonly message: MessageRequest;
  readonly idempotencyKey: string;
}

/** What the host renders. */
export type DeliveryState =
  | { readonly status: 'idle' }
  /** `isAgain`: not the first try. */
  | { readonly status: 'sending'; readonly isAgain: boolean }
  /** Goes out by itself after `delay` milliseconds, or once the browser is connected again. */
  | { readonly status: 'waiting'; readonly error: unknown; readonly delay: number }
  /** Trying again as it is would be no use. */
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'sent'; readonly receipt: MessageReceipt; readonly message: MessageRequest };

/** What a {@link DeliveryController} needs. */
export interface DeliveryOptions {
  readonly send: (delivery: Delivery) => Promise<MessageReceipt>;
  /** Called after each try, also one that the visitor did not start. */
  readonly onSettled: (state: DeliveryState) => void;
  /** Calls back after some milliseconds. Gives what takes that back. @defaultValue a timer */
  readonly later?: (call: () => void, delay: number) => () => void;
}

const firstDelay = 5_000;
const longestDelay = 60_000;

/**
 * Hands one message over at a time, and again and again while nothing answers or the backend asks
 * for patience.
 *
 * Taking the host off the page does not stop a message that is on its way: she has pressed "send".
 *
 * @example
 * ```ts
 * import { createClient, createIdempotencyKey, type MessageRequest } from '@kentongan/sdk';
 * import { createHeadlessHost, MessageController } from '@kentongan/widgets/headless';
 *
 * const client = createClient({ regency: '35.02', baseUrl: 'https://kim.example.id' });
 * const host = createHeadlessHost(() => console.log(delivery.state.status));
 * const delivery = new MessageController(host, {
 *   send: ({ message, idempotencyKey }) => client.messages.send(message, { idempotencyKey }),
 *   onSettled: (state) => state.status === 'sent' && console.log(state.receipt.reference),
 * });
 * host.connect();
 * const submit = (message: MessageRequest) =>
 *   delivery.send({ message, idempotencyKey: createIdempotencyKey() });
 * ```
 */
export class DeliveryController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: DeliveryOptions;
  #state: DeliveryState = { status: 'idle' };
  #last: Delivery | undefined;
  #tries = 0;
  #forgetTimer: (() => void) | undefined;

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
    addEventListener('beforeunload', this);
  }

  hostDisconnected(): void {
    removeEventListener('online', this);
    removeEventListener('beforeunload', this);
  }

  /** @internal */
  handleEvent(event: Event): void {
    const { status } = this.#state;
    if (event.type === 'beforeunload') {
      // What has not arrived goes with the page; the browser asks whether she means that.
      if (status === 'waiting' || status === 'sending') event.preventDefault();
    } else if (status === 'waiting' && !asksForPatience(this.#state.error)) {
      this.#again();
    }
  }

  /** Sends, or does nothing while a message is on its way. Never rejects. */
  async send(delivery: Delivery): Promise<void> {
    if (this.isSending) return;
    this.#forgetTimer?.();
    this.#last = delivery;
    this.#tries += 1;
    this.#update({ status: 'sending', isAgain: this.#tries > 1 });
    try {
      const receipt = await this.#options.send(delivery);
      this.#tries = 0;
      this.#update({ status: 'sent', receipt, message: delivery.message });
    } catch (error) {
      this.#update(isPassing(error) ? this.#wait(error) : { status: 'failed', error });
    }
    this.#options.onSettled(this.#state);
  }

  /** Forgets a failure, and with it what was waiting to go out. */
  reset(): void {
    if (this.isSending) return;
    this.#forgetTimer?.();
    this.#last = undefined;
    this.#tries = 0;
    if (this.#state.status !== 'idle') this.#update({ status: 'idle' });
  }

  #again(): void {
    if (this.#last !== undefined) void this.send(this.#last);
  }

  #wait(error: unknown): DeliveryState {
    const { later = afterTimeout } = this.#options;
    const backOff = Math.min(longestDelay, firstDelay * 2 ** (this.#tries - 1));
    // Many visitors wait for the same backend; they must not come back all at once.
    const delay = Math.max(backOff * (1 - Math.random() / 4), patience(error));
    this.#forgetTimer = later(() => this.#again(), delay);
    return { status: 'waiting', error, delay };
  }

  #update(state: DeliveryState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** Milliseconds the backend asks to wait. */
function patience(error: unknown): number {
  return isClientError(error) ? (error.retryAfter ?? 0) * 1_000 : 0;
}

/** Whether trying again sooner would break what the backend has asked for. */
function asksForPatience(error: unknown): boolean {
  return patience(error) > 0;
}

/** Whether the same message may well go through later. */
function isPassing(error: unknown): boolean {
  if (!isClientError(error)) return false;
  const { status = 0 } = error;
  return status < 400 || [408, 425, 429].includes(status) || status >= 500;
}

function afterTimeout(call: () => void, delay: number): () => void {
  const timer = setTimeout(call, delay);
  return () => clearTimeout(timer);
}
