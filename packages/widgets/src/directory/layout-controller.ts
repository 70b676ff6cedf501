import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { whenIdle } from '../internal/when-idle.js';

/** Blocks of a list that is laid out ahead. What is laid out costs with every change of the page. */
const mostBlocks = 60;

/**
 * Lays out the blocks beyond the screen, one by one when the page is idle.
 *
 * Until then the browser leaves them out (`content-visibility: auto`), so that first rows and
 * results are there at once. It guesses how high they will be, though: were it left at that, a jump
 * down the page would push away what it arrives at. In a very long list the guess must do.
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

  /**
   * Leaves out what is not on the screen once more. For a list that is about to change.
   *
   * @param isNew - Whether another list comes in its place, so that nothing needs to be looked at.
   */
  restart(isNew: boolean): void {
    if (isNew) return;
    this.#stop();
    for (const block of this.#find('.laid-out')) {
      // What is on the screen would go for a frame, and browsers count that as a shift.
      const { top, bottom } = block.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) block.classList.remove('laid-out');
    }
  }

  #layOutNext(): void {
    this.#cancel = undefined;
    const blocks = this.#find('.block, .rows > .district');
    if (blocks.length > mostBlocks) return;
    const next = blocks.find(
      ({ childElementCount, classList }) =>
        childElementCount > 0 && !classList.contains('laid-out'),
    );
    if (next === undefined) return;
    next.classList.add('laid-out');
    this.hostUpdated();
  }

  #find(selector: string): Element[] {
    return [...(this.#host.shadowRoot?.querySelectorAll(selector) ?? [])];
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
