import { html, type CSSResult, type LitElement } from 'lit';

import { addStyles } from '../internal/add-styles.js';
import { failureText } from '../internal/render-failure.js';
import type { Messages } from '../locales/id.js';
import { loadCode } from './load-code.js';

/** Code of a part of the form, which comes when that part is wanted, with its looks. */
export class FetchedPart<Part> {
  readonly #host: LitElement;
  readonly #fetch: () => Promise<{ readonly part: Part; readonly styles: CSSResult }>;
  #part: Part | undefined;
  #loading: Promise<void> | undefined;
  #error: unknown;

  constructor(
    host: LitElement,
    locale: () => string,
    fetch: () => Promise<{ readonly part: Part; readonly styles: CSSResult }>,
  ) {
    this.#host = host;
    this.#fetch = () => loadCode(locale(), fetch());
  }

  /** Renders the part. Until its code is there, or while it cannot be had, that is said. */
  render(messages: Messages, render: (part: Part) => unknown): unknown {
    if (this.#part !== undefined) return render(this.#part);
    // In an element of its own: a bare text would leave a cell of the grid behind.
    return html`<p class="muted">
      ${this.#error === undefined ? messages.loading : failureText(messages, this.#error)}
    </p>`;
  }

  /** Fetches the code unless it is there or on its way. */
  want(): void {
    this.#loading ??= this.#load();
  }

  async #load(): Promise<void> {
    this.#error = undefined;
    try {
      const { part, styles } = await this.#fetch();
      addStyles(this.#host, styles);
      this.#part = part;
    } catch (error) {
      this.#error = error;
      // The next time it is wanted it is fetched again.
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
  }
}
