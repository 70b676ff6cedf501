import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when the visitor comes back to a page that was in the background. */
export class ReturnController implements ReactiveController {
  readonly #onReturn: () => void;

  constructor(host: ReactiveControllerHost, onReturn: () => void) {
    this.#onReturn = onReturn;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this);
  }

  /** @internal */
  handleEvent(): void {
    if (document.visibilityState === 'visible') this.#onReturn();
  }
}
