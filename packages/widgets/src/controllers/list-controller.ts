import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Page } from '@kentongan/sdk';

/** Reads the page behind a cursor; the first without one. */
export type LoadPage<Item> = (
  cursor: string | undefined,
  signal: AbortSignal,
) => Promise<Page<Item>>;

/** What the host renders. Replaced on every change, never mutated. */
export interface ListState<Item> {
  /**
   * `loading` and `failed` may have items: the pages that came before. `stale` says that the items
   * could not be brought up to date.
   */
  readonly status: 'loading' | 'ready' | 'failed' | 'stale';
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  /** When the last good answer came. */
  readonly loadedAt?: Date;
  readonly error?: unknown;
}

const empty: ListState<never> = { status: 'loading', items: [], nextCursor: null };

/**
 * Accumulates the pages of a cursor-paginated list for one host element.
 *
 * A restart or a disconnect aborts the request in flight, so a late answer never overwrites a newer
 * one. A page that fails leaves the pages before it where they are.
 *
 * @example
 * ```ts
 * import { createClient } from '@kentongan/sdk';
 * import { createHeadlessHost, FeedController } from '@kentongan/widgets/headless';
 *
 * const client = createClient({ regency: '35.02', baseUrl: 'https://kim.example.id' });
 * const host = createHeadlessHost(() => console.log(feed.state.items.length));
 * const feed = new FeedController(host, (cursor, signal) =>
 *   client.activities.list({ cursor, type: 'event' }, { signal }),
 * );
 * host.connect();
 * await feed.restart();
 * if (feed.state.nextCursor !== null) await feed.loadMore();
 * ```
 */
export class ListController<Item> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #loadPage: LoadPage<Item>;
  #state: ListState<Item> = empty;
  #pending: AbortController | undefined;
  #interrupted: { readonly cursor: string | undefined } | undefined;

  constructor(host: ReactiveControllerHost, loadPage: LoadPage<Item>) {
    this.#host = host;
    this.#loadPage = loadPage;
    host.addController(this);
  }

  get state(): ListState<Item> {
    return this.#state;
  }

  hostConnected(): void {
    // Moving the host within the page aborted its request, so start that page again.
    if (this.#interrupted !== undefined) void this.#load(this.#interrupted.cursor);
  }

  hostDisconnected(): void {
    if (this.#pending !== undefined) this.#interrupted = { cursor: this.#cursor };
    this.#pending?.abort();
    this.#pending = undefined;
  }

  #cursor: string | undefined;

  /** Forgets every item and any request under way. */
  reset(): void {
    this.#pending?.abort();
    this.#pending = undefined;
    this.#update(empty);
  }

  /** Forgets every item and loads the first page. */
  async restart(): Promise<void> {
    this.#state = empty;
    await this.#load(undefined);
  }

  /** Asks for the first page again and keeps showing what is there meanwhile. */
  async refresh(): Promise<void> {
    await this.#load(undefined);
  }

  /** Appends the next page, or does nothing when there is none or one is under way. */
  async loadMore(): Promise<void> {
    const { status, nextCursor } = this.#state;
    if (status !== 'loading' && nextCursor !== null) await this.#load(nextCursor);
  }

  /** Asks again for the page that failed. */
  async retry(): Promise<void> {
    const { status } = this.#state;
    if (status === 'failed' || status === 'stale') await this.#load(this.#cursor);
  }

  async #load(cursor: string | undefined): Promise<void> {
    this.#interrupted = undefined;
    this.#cursor = cursor;
    this.#pending?.abort();
    const pending = (this.#pending = new AbortController());
    // What is shown stays until the answer is there; without an error.
    const { error: _, ...shown } = this.#state;
    this.#update({ ...shown, status: 'loading' });
    try {
      const page = await this.#loadPage(cursor, pending.signal);
      if (this.#pending !== pending) return;
      this.#pending = undefined;
      this.#update({
        status: 'ready',
        items: cursor === undefined ? page.items : [...shown.items, ...page.items],
        nextCursor: page.nextCursor,
        loadedAt: new Date(),
      });
    } catch (error) {
      if (this.#pending !== pending) return;
      this.#pending = undefined;
      const status = cursor === undefined && shown.items.length > 0 ? 'stale' : 'failed';
      this.#update({ ...shown, status, error });
    }
  }

  #update(state: ListState<Item>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
