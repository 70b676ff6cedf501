import type { LitElement, ReactiveController } from 'lit';

import { LoadController } from '../../controllers/load-controller.js';
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
export class FilterController implements ReactiveController {
  readonly #host: LitElement;
  readonly #fixed: () => DirectoryFilter;
  /** The code of the panel, which a visitor who filters nothing does not download. */
  readonly panel: LoadController<typeof import('./render-filters.js')>;
  #key = '';
  #chosen: DirectoryFilter = {};
  /** What was last found or written in the address. As long as it stays, the choices do. */
  #query = '';
  #isOpen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param fixed - What the page has preset, which the visitor cannot change. */
  constructor(host: LitElement, fixed: () => DirectoryFilter = () => ({})) {
    this.#host = host;
    this.#fixed = fixed;
    this.panel = new LoadController(host, async () => {
      const panel = await import('./render-filters.js');
      panel.adoptFilterStyles(host.renderRoot);
      return panel;
    });
    host.addController(this);
  }

  /** What to show: what the visitor has chosen and what the page has preset. */
  get filter(): DirectoryFilter {
    return { ...this.#chosen, ...this.#fixed() };
  }

  /** What the visitor can choose among: what the page has not preset. */
  get facets(): readonly Facet[] {
    const fixed = this.#fixed();
    return facets.filter((facet) => fixed[facet] === undefined);
  }

  /** What narrows the list, other than a text. */
  get chosen(): readonly Facet[] {
    return this.facets.filter((facet) => this.#chosen[facet] !== undefined);
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
    this.#stopWaiting();
  }

  hostUpdate(): void {
    const { state, isBusy } = this.panel;
    if (state.status === 'loading' && !isBusy && (this.#isOpen || this.chosen.length > 0)) {
      void this.panel.refresh();
    }
  }

  /** Opens or closes the panel. */
  toggle(): void {
    this.#isOpen = !this.#isOpen;
    if (this.panel.state.status === 'failed') void this.panel.refresh();
    this.#host.requestUpdate();
  }

  /** Takes a text from the search box. It stands in the address once typing pauses. */
  type(text: string): void {
    this.#set('text', text);
    clearTimeout(this.#timer);
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
    if (!this.#set(field, value)) return;
    this.#write(goesOn ? replaceHref : pushHref);
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
    this.#chosen = readFilter(query);
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
        ...writeFilter(this.#chosen, this.#prefix),
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
    const { [field]: before = '', ...others } = this.#chosen;
    if (value === before) return false;
    this.#chosen = value === '' ? others : { ...others, [field]: value };
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
