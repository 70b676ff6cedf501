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
} from '../../controllers/page-fragment.js';
import {
  facets,
  readFilter,
  writeFilter,
  type DirectoryFilter,
  type Facet,
  type FilterField,
} from './filter-fields.js';

/** How long typing must pause before it is written to the address, in milliseconds. */
const pause = 400;

/**
 * Keeps what the visitor looks for in the address of the page, as `#kim.q=wates&kim.legal=decreed`,
 * beside the open group and what the page keeps there.
 *
 * A choice is a step that Back undoes; typing is none. Where the address cannot be written — a router
 * of the page owns the fragment, or a frame is sandboxed — the choices live as long as the widget,
 * and Back is the page's alone.
 */
export class FilterChoices implements ReactiveController {
  readonly #host: LitElement;
  readonly #fixed: () => DirectoryFilter;
  #key = '';
  #filter: DirectoryFilter = {};
  /** What was last found or written in the address. As long as it stays, the choices do. */
  #query = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param fixed - What the page has preset, so that nobody can choose. */
  constructor(host: LitElement, fixed: () => DirectoryFilter) {
    this.#host = host;
    this.#fixed = fixed;
    host.addController(this);
  }

  /** What the visitor looks for. */
  get filter(): DirectoryFilter {
    return this.#filter;
  }

  /** What there is to choose among. */
  get facets(): readonly Facet[] {
    const fixed = this.#fixed();
    return facets.filter((facet) => !fixed[facet]);
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
    this.#set('text', text);
    this.#stopWaiting();
    waiting.add(this.#replace);
    this.#timer = setTimeout(this.#replace, pause);
  }

  /**
   * Takes a choice, `''` for none, as a step that Back undoes.
   *
   * @param goesOn - Replaces the step before, as where arrow keys run through the values.
   */
  choose(field: FilterField, value: string, goesOn = false): void {
    this.#settle();
    if (this.#set(field, value)) this.#write(goesOn ? replaceHref : pushHref);
  }

  /** Takes back all that narrows the list, as one step; a text has a button of its own. */
  clear(): void {
    this.#settle();
    for (const facet of this.chosen) this.#set(facet, '');
    this.#write(pushHref);
  }

  readonly #onNavigate = (): void => {
    // The page has gone elsewhere by its router: what was chosen stays.
    if (isRouted()) return;
    const query = this.#readQuery();
    if (query === this.#query) return;
    this.#stopWaiting();
    this.#query = query;
    this.#filter = readFilter(query);
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
        ...writeFilter(this.#filter, this.#prefix),
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
  #set(field: FilterField, value: string): boolean {
    const { [field]: before = '', ...others } = this.#filter;
    if (value === before) return false;
    this.#filter = value === '' ? others : { ...others, [field]: value };
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
