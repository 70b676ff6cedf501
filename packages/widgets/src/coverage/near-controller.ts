import type { LitElement, ReactiveController } from 'lit';

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
      { rootMargin: '400px' },
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
