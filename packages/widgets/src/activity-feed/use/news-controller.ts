import type { ReactiveController } from 'lit';

import type { Activity, Page } from '@kentongan/sdk';

import type { FeedHandle } from '../feed-handle.js';

/** Milliseconds between two looks, and at most so many more, so that not all visitors ask at once. */
const interval = 300_000;
const jitter = 60_000;

/**
 * Looks from time to time whether something new has been published, and counts it. Nothing that is
 * shown moves by itself.
 *
 * A page in the background or without a network asks nothing, and looks once it is back. An
 * unchanged page costs a few bytes: the browser asks with the ETag it has.
 */
export class NewsController implements ReactiveController {
  readonly #feed: FeedHandle;
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: AbortController | undefined;
  /** When to look next. */
  #dueAt = 0;
  /** The answer that was compared with. */
  #shownAt: Date | undefined;

  constructor(feed: FeedHandle) {
    this.#feed = feed;
    this.#shownAt = feed.list.state.loadedAt;
    feed.host.addController(this);
  }

  /** How many activities have been published since. */
  get count(): number {
    return this.#count;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('online', this.#look);
    this.#dueAt = (this.#shownAt?.getTime() ?? Date.now()) + interval;
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('online', this.#look);
    clearTimeout(this.#timer);
    this.#pending?.abort();
  }

  hostUpdate(): void {
    const { loadedAt } = this.#feed.list.state;
    if (loadedAt === this.#shownAt) return;
    // Another filter, a retry, a further page: what was counted is out of date.
    this.#shownAt = loadedAt;
    this.#count = 0;
    this.#pending?.abort();
    this.#pending = undefined;
  }

  /** Shows what is new: the browser has just got it, so this costs no further download. */
  async show(): Promise<void> {
    this.#count = 0;
    await this.#feed.list.refresh();
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'hidden' || !navigator.onLine) return;
    const wait = this.#dueAt - Date.now();
    if (wait > 0) this.#timer = setTimeout(this.#look, wait);
    else void this.#ask();
  };

  async #ask(): Promise<void> {
    this.#dueAt = Date.now() + interval + Math.random() * jitter;
    const pending = (this.#pending = new AbortController());
    try {
      const page = await this.#feed.ask({ signal: pending.signal, cache: 'no-cache' });
      if (this.#pending === pending) this.#compare(page);
    } catch {
      // Nobody waits for it; the next look may do better.
    }
    if (this.#feed.host.isConnected) this.#look();
  }

  #compare(page: Page<Activity>): void {
    const { status, items } = this.#feed.list.state;
    if (status === 'loading') return;
    const known = new Set(items.map(({ id }) => id));
    const count = page.items.filter(({ id }) => !known.has(id)).length;
    if (count === this.#count) return;
    this.#count = count;
    this.#feed.host.requestUpdate();
  }
}
