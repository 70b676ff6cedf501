import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { resolveLanguage } from '../internal/resolve-language.js';
import { fetchWords, indonesian, isFetched, wordsOf } from '../internal/words.js';
import type { Messages } from '../locales/id.js';

/** Holds the words of one widget and follows its language. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #tag = 'id';
  #messages: Messages = indonesian;
  #ready: Promise<unknown> = Promise.resolve();
  /** The words waited for or shown; `undefined` for Indonesian, which needs no wait. */
  #arrival: Promise<unknown> | undefined;

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
    if (!isFetched(language)) {
      this.#arrival = undefined;
      if (this.#tag !== 'id') this.#show('id', indonesian);
      return;
    }
    const arrival = fetchWords(language);
    if (arrival === this.#arrival) return;
    this.#arrival = arrival;
    this.#ready = arrival.then(
      () => {
        if (this.#arrival === arrival) this.#show(language, wordsOf(language));
      },
      // They could not be fetched: Indonesian words are better than none.
      () => undefined,
    );
  }

  #show(tag: string, messages: Messages): void {
    this.#tag = tag;
    this.#messages = messages;
    this.#host.requestUpdate();
  }
}
