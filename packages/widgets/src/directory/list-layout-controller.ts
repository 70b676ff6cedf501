import type { LitElement, ReactiveController } from 'lit';

import { LoadController } from '../controllers/load-controller.js';
import type { LayoutName, ListLayout } from './layouts/list-layout.js';
import type { ListSection } from './list-sections.js';
import { renderSections, type SectionsView } from './render-sections.js';

/** Fetches the code of a layout other than the list. Until it is there, and without it, the list shows. */
export class ListLayoutController implements ReactiveController {
  readonly #host: LitElement & { readonly layout: LayoutName };
  readonly #code: LoadController<ListLayout>;
  #name: LayoutName = 'list';

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

  render(sections: readonly ListSection[], view: SectionsView): unknown {
    const { state } = this.#code;
    return this.#name !== 'list' && 'value' in state
      ? state.value.render(sections, view)
      : renderSections(sections, view);
  }

  async #load(): Promise<ListLayout> {
    const layout =
      this.#name === 'table'
        ? (await import('./layouts/table.js')).table
        : (await import('./layouts/cards.js')).cards;
    const { styleSheet } = layout.styles;
    const root = this.#host.shadowRoot;
    if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    }
    return layout;
  }
}
