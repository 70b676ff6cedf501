import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Gives back the height that a widget keeps free while it loads (`.reserve`), once what it shows is
 * settled and the rest would be a blank.
 *
 * Only when the page does not visibly move by it: while the end of what is shown is below the
 * screen, or upon a click, which may move things. The section of the host ends with an empty
 * `.end`, which says where that is.
 */
export class ReserveController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #isSettled: () => boolean;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, isSettled: () => boolean) {
    this.#host = host;
    this.#isSettled = isSettled;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isSettled()) {
      this.#stop();
      this.#section?.classList.remove('released');
      return;
    }
    const end = this.#end;
    if (!end || this.#observer !== undefined) return;
    this.#observer = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting && entry.boundingClientRect.top > 0) this.#release();
    });
    this.#observer.observe(end);
    addEventListener('click', this.#release);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  readonly #release = (): void => {
    this.#section?.classList.add('released');
    removeEventListener('click', this.#release);
    this.#observer?.disconnect();
  };

  #stop(): void {
    removeEventListener('click', this.#release);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  get #end(): Element | null | undefined {
    return this.#host.shadowRoot?.querySelector('.end');
  }

  get #section(): Element | null | undefined {
    return this.#end?.parentElement;
  }
}
