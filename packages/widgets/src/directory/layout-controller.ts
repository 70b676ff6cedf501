import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { whenIdle } from '../internal/when-idle.js';

/**
 * Lays out the districts beyond the screen, one by one when the page is idle.
 *
 * Until then the browser leaves them out (`content-visibility: auto`), so that first rows and
 * results are there at once. It guesses how high they will be, though: were it left at that, a jump
 * down the page would push away what it arrives at, and a picture of the page would show gaps.
 */
export class LayoutController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
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

  /** Leaves out what is not on the screen once more. For a list that is about to change. */
  restart(): void {
    this.#stop();
    this.#find('.district.laid-out').forEach(({ classList }) => classList.remove('laid-out'));
  }

  #layOutNext(): void {
    this.#cancel = undefined;
    const [next] = this.#find('.district:not(.laid-out)');
    if (next === undefined) return;
    next.classList.add('laid-out');
    this.hostUpdated();
  }

  #find(selector: string): readonly Element[] {
    return [...(this.#host.shadowRoot?.querySelectorAll(selector) ?? [])];
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
