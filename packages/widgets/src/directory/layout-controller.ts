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
export class LayoutController {
  readonly #host: HTMLElement;
  #cancel: (() => void) | undefined;
  /** The list of which only the first screen has been seen. */
  #fresh: Element | null | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Goes on with what there is now. */
  plan(): void {
    this.#fresh?.classList.remove('fresh');
    this.#fresh = undefined;
    this.#cancel ??= whenIdle(() => this.#layOutNext());
  }

  /** Leaves out what is not on the screen once more. For a list that is about to change in part. */
  restart(): void {
    for (const block of this.#find('.laid-out')) {
      // What is on the screen would go for a frame, and browsers count that as a shift.
      const { top, bottom } = block.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) block.classList.remove('laid-out');
    }
  }

  /**
   * Lays out the first screen of a new answer, and leaves out all else until {@link plan}. Were the
   * browser to find out what is on the screen, it would lay out the page twice in one frame.
   */
  begin(): void {
    for (const block of this.#find('.rows > .district > .block:not(:empty)')) {
      const district = block.parentElement;
      block.classList.add('laid-out');
      district?.classList.add('laid-out');
      this.#fresh = district?.parentElement;
    }
    this.#fresh?.classList.add('fresh');
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
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
    this.plan();
  }

  #find(selector: string): Element[] {
    return [...(this.#host.shadowRoot?.querySelectorAll(selector) ?? [])];
  }
}
