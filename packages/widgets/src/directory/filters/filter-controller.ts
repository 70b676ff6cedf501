import type { LitElement, ReactiveController } from 'lit';

import { LoadController } from '../../controllers/load-controller.js';
import {
  claimKey,
  fragmentParts,
  ignoreAddress,
  listenToAddress,
  releaseKey,
} from '../../controllers/page-fragment.js';
import type { FilterChoices } from './filter-choices.js';
import type { DirectoryFilter } from './filter-fields.js';

/**
 * Fetches what it takes to filter once somebody does: by typing, by opening the panel, or because
 * the address says so. See {@link FilterChoices} for what happens then.
 */
export class FilterController implements ReactiveController {
  readonly #host: LitElement;
  readonly #fixed: () => DirectoryFilter;
  readonly code: LoadController<typeof import('./filter-code.js')>;
  #key = '';
  #text = '';
  #choices: FilterChoices | undefined;
  #isAsked = false;
  #isOpen = false;

  /** @param fixed - What the page has preset, which the visitor cannot change. */
  constructor(host: LitElement, fixed: () => DirectoryFilter = () => ({})) {
    this.#host = host;
    this.#fixed = fixed;
    this.code = new LoadController(host, async () => {
      const code = await import('./filter-code.js');
      this.#choices ??= code.startChoices(host, fixed, this.#text);
      return code;
    });
    host.addController(this);
  }

  /** What to show: what the visitor looks for and what the page has preset. */
  get filter(): DirectoryFilter {
    return { ...(this.#choices?.filter ?? { text: this.#text }), ...this.#fixed() };
  }

  /** What the visitor has chosen, once its code is there. */
  get choices(): FilterChoices | undefined {
    return this.#choices;
  }

  /** Whether the address asks for something that cannot be read yet. */
  get isWaiting(): boolean {
    return this.#isAsked && this.code.state.status === 'loading';
  }

  /** Whether the panel is open. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  hostConnected(): void {
    this.#key = claimKey(this.#host);
    listenToAddress(this.#onNavigate);
    this.#onNavigate();
  }

  hostDisconnected(): void {
    releaseKey(this.#key, this.#host);
    ignoreAddress(this.#onNavigate);
  }

  /** Fetches the code unless it is there or on its way. */
  prepare(): void {
    if (!this.#choices && !this.code.isBusy) void this.code.refresh();
  }

  /** Opens or closes the panel. */
  toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
    this.prepare();
  }

  /** Takes a text from the search box. */
  type(text: string): void {
    this.#text = text;
    this.#choices?.type(text);
    this.#host.requestUpdate();
    this.prepare();
  }

  readonly #onNavigate = (): void => {
    if (!fragmentParts().some((part) => part.startsWith(`${this.#key}.`))) return;
    this.#isAsked = true;
    this.prepare();
  };
}
