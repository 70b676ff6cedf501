import type { LitElement, ReactiveController } from 'lit';

import {
  claimKey,
  fragmentHref,
  fragmentParts,
  ignoreAddress,
  isRouted,
  listenToAddress,
  pushHref,
  releaseKey,
  replaceHref,
  waiting,
} from './page-fragment.js';

/** What the visitor looks for, by field; what is left out is not asked for. `text` is typed. */
export type AddressFilter<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** How a filter stands in the address. */
export interface AddressWords<Field extends string, Facet extends Field> {
  /** The fields with a few values to choose among, in the order in which they are shown. */
  readonly facets: readonly Facet[];
  /** Reads `q=wates&legal=decreed`. Leaves out what means nothing. */
  readonly read: (query: string) => AddressFilter<Field>;
  /** Writes the parts of an address that `read` reads. */
  readonly write: (filter: AddressFilter<Field>, prefix: string) => string[];
}

/** How long typing must pause before it is written to the address, in milliseconds. */
const pause = 400;

/**
 * Keeps what the visitor looks for in the address of the page, as `#kim.q=wates&kim.legal=decreed`,
 * beside what else a widget and the page keep there.
 *
 * A choice is a step that Back undoes; typing is none. Where the address cannot be written — a router
 * of the page owns the fragment, or a frame is sandboxed — the choices live as long as the widget,
 * and Back is the page's alone.
 */
export class AddressChoices<
  Field extends string,
  Facet extends Field,
> implements ReactiveController {
  readonly #host: LitElement;
  readonly #fixed: () => AddressFilter<Field>;
  readonly #words: AddressWords<Field, Facet>;
  #key = '';
  #filter: AddressFilter<Field>;
  /** What was last found or written in the address. As long as it stays, the choices do. */
  #query = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param fixed - What the page has preset, so that nobody can choose. */
  constructor(
    host: LitElement,
    fixed: () => AddressFilter<Field>,
    words: AddressWords<Field, Facet>,
  ) {
    this.#host = host;
    this.#fixed = fixed;
    this.#words = words;
    this.#filter = words.read('');
    host.addController(this);
  }

  /** What the visitor looks for. */
  get filter(): AddressFilter<Field> {
    return this.#filter;
  }

  /** What there is to choose among. */
  get facets(): readonly Facet[] {
    const fixed = this.#fixed();
    return this.#words.facets.filter((facet) => !fixed[facet]);
  }

  /** What narrows the list, other than a text. */
  get chosen(): readonly Facet[] {
    return this.facets.filter((facet) => this.#filter[facet] !== undefined);
  }

  hostConnected(): void {
    this.#key = claimKey(this.#host);
    listenToAddress(this.#onNavigate);
    this.#onNavigate();
  }

  hostDisconnected(): void {
    releaseKey(this.#key, this.#host);
    ignoreAddress(this.#onNavigate);
    this.#stopWaiting();
  }

  /** Takes a text from the search box. It stands in the address once typing pauses. */
  type(text: string): void {
    // Every filter has a text.
    this.#set('text' as Field, text);
    this.#stopWaiting();
    waiting.add(this.#replace);
    this.#timer = setTimeout(this.#replace, pause);
  }

  /**
   * Takes a choice, `''` for none, as a step that Back undoes.
   *
   * @param goesOn - Replaces the step before, as where arrow keys run through the values.
   */
  choose(field: Field, value: string, goesOn = false): void {
    this.#settle();
    if (this.#set(field, value)) this.#write(goesOn ? replaceHref : pushHref);
  }

  /** Takes back all that narrows the list, as one step; a text has a button of its own. */
  clear(): void {
    this.#settle();
    for (const facet of this.chosen) this.#set(facet, '');
    this.#write(pushHref);
  }

  /** Takes back everything, texts as well, as one step. */
  clearAll(): void {
    this.#settle();
    this.#filter = this.#words.read('');
    this.#host.requestUpdate();
    this.#write(pushHref);
  }

  readonly #onNavigate = (): void => {
    // The page has gone elsewhere by its router: what was chosen stays.
    if (isRouted()) return;
    const query = this.#readQuery();
    if (query === this.#query) return;
    this.#stopWaiting();
    this.#query = query;
    this.#filter = this.#words.read(query);
    this.#host.requestUpdate();
  };

  readonly #replace = (): void => {
    this.#stopWaiting();
    this.#write(replaceHref);
  };

  /** Typing that still waits belongs to the step before. */
  #settle(): void {
    if (waiting.has(this.#replace)) this.#replace();
  }

  #write(write: (toHref: () => string) => void): void {
    if (isRouted()) return;
    write(() =>
      fragmentHref([
        ...fragmentParts().filter((part) => !part.startsWith(this.#prefix)),
        ...this.#words.write(this.#filter, this.#prefix),
      ]),
    );
    this.#query = this.#readQuery();
  }

  #readQuery(): string {
    const prefix = this.#prefix;
    return fragmentParts()
      .filter((part) => part.startsWith(prefix))
      .map((part) => part.slice(prefix.length))
      .join('&');
  }

  /** Returns whether that changed anything. */
  #set(field: Field, value: string): boolean {
    const filter: Partial<Record<Field, string>> = { ...this.#filter };
    if (value === (filter[field] ?? '')) return false;
    delete filter[field];
    if (value !== '') filter[field] = value;
    this.#filter = filter;
    this.#host.requestUpdate();
    return true;
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    waiting.delete(this.#replace);
  }

  get #prefix(): string {
    return `${this.#key}.`;
  }
}
