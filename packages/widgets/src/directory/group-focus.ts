import { hasFocusElsewhere } from '../internal/has-focus-elsewhere.js';

/** Leads the focus from a row into the panel of its group, and back to the row. */
export class GroupFocus {
  readonly #host: Element & { readonly group: string | null };
  #slug: string | undefined;
  #startSlug: string | undefined;
  #hasList = false;

  constructor(host: Element & { readonly group: string | null }) {
    this.#host = host;
  }

  /** Whether page or address want a group from the start, so that no list comes before it. */
  isLed(slug: string | undefined, isShown: boolean): boolean {
    this.#hasList ||= slug === undefined || isShown;
    return Boolean(this.#host.group) || !this.#hasList;
  }

  /** Notes what is open at first, where nobody has moved yet. */
  start(slug: string | undefined): void {
    this.#slug = slug;
    this.#startSlug = slug;
  }

  /** Whether what is open came with the page: its parts still arrive, and nobody has clicked. */
  isStart(slug: string | undefined): boolean {
    return slug !== undefined && slug === this.#startSlug;
  }

  /** Takes the focus along to what is open now: what had it has just gone. */
  follow(slug: string | undefined): void {
    const before = this.#slug;
    if (before === slug) return;
    this.#slug = slug;
    // One group alone was opened by the page and not by its visitor.
    if (this.#host.group || hasFocusElsewhere(this.#host)) return;
    const find = (selector: string): HTMLElement | null | undefined =>
      this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
    const row = before === undefined ? 'input' : `[data-slug='${before}']`;
    const target = find(slug === undefined ? row : '.panel [tabindex]');
    (target ?? find('input'))?.focus();
  }
}
