import type { LitElement, ReactiveController } from 'lit';

import type { AddressChoices, AddressFilter } from './address-choices.js';
import { LoadController } from './load-controller.js';
import {
  claimKey,
  fragmentHref,
  fragmentParts,
  ignoreAddress,
  listenToAddress,
  releaseKey,
} from './page-fragment.js';

/** The code that comes when somebody filters. */
export interface FilterCode<Field extends string, Facet extends Field> {
  /** Begins to follow the address, and takes over what was typed until then. */
  readonly startChoices: (
    host: LitElement,
    fixed: () => AddressFilter<Field>,
    text: string,
  ) => AddressChoices<Field, Facet>;
}

/**
 * Fetches what it takes to filter once somebody does: by typing, by opening the panel, or because
 * the address says so. See {@link AddressChoices} for what happens then.
 */
export class AddressFilterController<
  Field extends string,
  Facet extends Field,
  Code extends FilterCode<Field, Facet>,
> implements ReactiveController {
  readonly #host: LitElement;
  readonly #fixed: () => AddressFilter<Field>;
  readonly code: LoadController<Code>;
  #key = '';
  #text = '';
  #choices: AddressChoices<Field, Facet> | undefined;
  #isAsked = false;
  #isOpen = false;

  /** @param fixed - What the page has preset, which the visitor cannot change. */
  constructor(host: LitElement, fixed: () => AddressFilter<Field>, fetchCode: () => Promise<Code>) {
    this.#host = host;
    this.#fixed = fixed;
    this.code = new LoadController(host, async () => {
      const code = await fetchCode();
      this.#choices ??= code.startChoices(host, fixed, this.#text);
      return code;
    });
    host.addController(this);
  }

  /** What to show: what the visitor looks for and what the page has preset. */
  get filter(): AddressFilter<Field> {
    // Every filter has a text.
    const typed = { text: this.#text } as AddressFilter<Field>;
    return { ...(this.#choices?.filter ?? typed), ...this.#fixed() };
  }

  /** What the visitor has chosen, once its code is there. */
  get choices(): AddressChoices<Field, Facet> | undefined {
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

  /** The address at which this widget shows what one part of a filter asks for: `item=…`. */
  href(part: string): string {
    return fragmentHref([`${this.#key}.${part}`]);
  }

  /** Fetches the code and waits for it, as for something that cannot be asked for without. */
  require(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.prepare();
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
