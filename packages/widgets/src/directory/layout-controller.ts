import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { whenIdle } from '../internal/when-idle.js';

/**
 * Lays out the blocks beyond the screen, one by one when the page is idle.
 *
 * Until then the browser leaves them out (`content-visibility: auto`), so that first rows and
 * results are there at once. It guesses how high they will be, though: were it left at that, a jump
 * down the page would push away what it arrives at. Once laid out a block is left out again, and
 * the browser remembers its height.
 */
export class LayoutController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #known = new WeakSet<Element>();
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#cancel ??= whenIdle(() => this.#layOutNext());
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Forgets all heights. For a list that is about to change. */
  restart(): void {
    this.#stop();
    this.#known = new WeakSet();
  }

  #layOutNext(): void {
    this.#cancel = undefined;
    this.#release();
    const blocks = this.#host.shadowRoot?.querySelectorAll('.block') ?? [];
    const next = [...blocks].find(
      (block) => block.childElementCount > 0 && !this.#known.has(block) && !isNear(block),
    );
    if (next === undefined) return;
    this.#known.add(next);
    next.classList.add('laid-out');
    this.hostUpdated();
  }

  #release(): void {
    const last = this.#host.shadowRoot?.querySelector('.laid-out');
    // Whoever has come here meanwhile would see the rows go for a moment.
    if (last && !isNear(last)) last.classList.remove('laid-out');
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#release();
  }
}

/** Whether a block is on the screen or next to it, where the browser draws it anyway. */
function isNear(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}
