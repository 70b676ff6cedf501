import type { LitElement, ReactiveController } from 'lit';

import { addStyles } from '../internal/add-styles.js';
import { LoadController } from '../controllers/load-controller.js';
import { drawElement } from './draw-element.js';
import type { LayoutName, ListLayout } from './layouts/list-layout.js';
import type { ListSection } from './list-sections.js';
import { drawSections, type Drawn, type SectionsView } from './draw-sections.js';

/** Fetches the code of a layout other than the list. Until it is there, and without it, the list shows. */
export class ListLayoutController implements ReactiveController {
  readonly #host: LitElement & { readonly layout: LayoutName };
  readonly #code: LoadController<ListLayout>;
  #name: LayoutName = 'list';
  #drawnFor: readonly unknown[] = [];
  #drawn: Drawn = new Map();
  #list = drawElement('div');
  #address = '';

  constructor(host: LitElement & { readonly layout: LayoutName }) {
    this.#host = host;
    this.#code = new LoadController(host, () => this.#load());
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#name === this.#host.layout) return;
    this.#name = this.#host.layout;
    void this.#code.restart();
  }

  /** Whether rows would be drawn in a layout that is about to change. */
  get isWaiting(): boolean {
    return this.#name !== 'list' && this.#code.state.status === 'loading';
  }

  /**
   * The element that holds the list. Another key gets another one: to take the old list away as a
   * whole costs a fraction of changing it row by row.
   */
  render(sections: readonly ListSection[], view: SectionsView): HTMLElement {
    const { state } = this.#code;
    const { key, messages, headingLevel } = view;
    const layout = this.#name !== 'list' && 'value' in state ? state.value : undefined;
    const drawnFor = [key, messages, headingLevel, layout];
    if (drawnFor.some((value, index) => value !== this.#drawnFor[index])) {
      this.#drawnFor = drawnFor;
      this.#drawn = new Map();
      this.#list = drawElement(key === '' || this.#name === 'table' ? 'div' : 'div.rows');
    }
    (layout?.draw ?? drawSections)(this.#list, sections, view, this.#drawn);
    this.#follow(view.href);
    return this.#list;
  }

  /** What else stands in the address changes often, and is no reason to draw rows anew. */
  #follow(href: SectionsView['href']): void {
    const address = href('');
    if (this.#address === address) return;
    this.#address = address;
    for (const link of this.#list.querySelectorAll<HTMLAnchorElement>('[data-slug]')) {
      link.href = href(link.dataset['slug'] ?? '');
    }
  }

  async #load(): Promise<ListLayout> {
    const layout =
      this.#name === 'table'
        ? (await import('./layouts/table.js')).table
        : (await import('./layouts/cards.js')).cards;
    addStyles(this.#host, layout.styles);
    return layout;
  }
}
