import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { indonesian } from '../internal/indonesian.js';
import { resolveLanguage } from '../internal/resolve-language.js';
import type { Messages } from '../locales/id.js';

/** Catalogues that are fetched when a page asks for them. Indonesian comes with the code. */
const catalogues: Record<string, () => Promise<Messages>> = {
  en: async () => (await import('../locales/en.js')).en,
};

/** Holds the words of one widget and follows its language. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #tag = 'id';
  #messages: Messages = indonesian;
  #ready: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language shown now. */
  get tag(): string {
    return this.#tag;
  }

  get messages(): Messages {
    return this.#messages;
  }

  /** Settles once the wanted language is there, or could not be had. */
  get ready(): Promise<unknown> {
    return this.#ready;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  #follow(): void {
    const language = resolveLanguage(this.#host).split('-')[0] ?? '';
    const load = catalogues[language];
    const wanted = load === undefined ? 'id' : language;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (load === undefined) this.#show('id', indonesian);
    else {
      this.#ready = load().then(
        (messages) => {
          if (this.#wanted === wanted) this.#show(wanted, messages);
        },
        // The catalogue could not be fetched: Indonesian words are better than none.
        () => undefined,
      );
    }
  }

  #wanted = 'id';

  #show(tag: string, messages: Messages): void {
    this.#tag = tag;
    this.#messages = messages;
    this.#host.requestUpdate();
  }
}
