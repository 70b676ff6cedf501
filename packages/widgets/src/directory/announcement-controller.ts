import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long typing must pause before the number of results is read out, in milliseconds. */
const delay = 600;

/** What a screen reader is told of the results: later than what the eye sees. */
export class AnnouncementController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #wanted = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What the host renders in its status line. */
  get text(): string {
    return this.#text;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says a text once nothing else has been wanted for a while. */
  announce(text: string): void {
    if (text === this.#wanted) return;
    this.#wanted = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, delay);
  }
}
