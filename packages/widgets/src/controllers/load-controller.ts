import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the host renders. Replaced on every change, never mutated. */
export type LoadState<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly value: Value; readonly loadedAt: Date }
  /** The backend is away; the last known value stays, with the moment it was loaded. */
  | {
      readonly status: 'stale';
      readonly value: Value;
      readonly loadedAt: Date;
      readonly error: unknown;
    };

/**
 * Loads one value for one host element and keeps the last good one when a reload fails.
 *
 * A reload or a disconnect aborts the request in flight, so a late answer never overwrites a newer
 * one. A failed load starts again by itself once the connection is back.
 */
export class LoadController<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: (signal: AbortSignal) => Promise<Value>;
  #state: LoadState<Value> = { status: 'loading' };
  #pending: AbortController | undefined;
  #interrupted = false;

  constructor(host: ReactiveControllerHost, load: (signal: AbortSignal) => Promise<Value>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  get state(): LoadState<Value> {
    return this.#state;
  }

  /** Whether a request is under way, also behind a value that is already shown. */
  get isBusy(): boolean {
    return this.#pending !== undefined;
  }

  hostConnected(): void {
    // Moving the host within the page aborted its request, so start again.
    if (this.#interrupted) void this.refresh();
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    this.#interrupted = this.#pending !== undefined;
    this.#pending?.abort();
    this.#pending = undefined;
    removeEventListener('online', this.#onOnline);
  }

  /** Forgets the value and any request under way. */
  reset(): void {
    this.#pending?.abort();
    this.#settle({ status: 'loading' });
  }

  /** Forgets the value and loads anew. For a new source. */
  async restart(): Promise<void> {
    this.#state = { status: 'loading' };
    await this.refresh();
  }

  /** Loads again and keeps showing the last value meanwhile. For the retry button. */
  async refresh(): Promise<void> {
    this.#interrupted = false;
    this.#pending?.abort();
    const pending = (this.#pending = new AbortController());
    if (this.#state.status === 'failed') this.#state = { status: 'loading' };
    this.#host.requestUpdate();
    try {
      const value = await this.#load(pending.signal);
      if (this.#pending === pending) this.#settle({ status: 'ready', value, loadedAt: new Date() });
    } catch (error) {
      if (this.#pending === pending) this.#settle(this.#failed(error));
    }
  }

  readonly #onOnline = (): void => {
    if ('error' in this.#state) void this.refresh();
  };

  #failed(error: unknown): LoadState<Value> {
    const state = this.#state;
    return 'value' in state
      ? { status: 'stale', value: state.value, loadedAt: state.loadedAt, error }
      : { status: 'failed', error };
  }

  #settle(state: LoadState<Value>): void {
    this.#pending = undefined;
    this.#state = state;
    this.#host.requestUpdate();
  }
}
