import type { LitElement, ReactiveController } from 'lit';

/** Some screens of a phone: whoever scrolls fast must not see the page grow. */
const nearness = '3000px';

/** Tells when a widget comes near the screen, so that what only a reader needs is there by then. */
export class NearController implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer: IntersectionObserver;

  constructor(host: LitElement, onNear: () => void) {
    this.#host = host;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onNear();
      },
      { rootMargin: nearness },
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
