import type { CSSResult } from 'lit';

import type { ListSection } from '../list-sections.js';
import type { Drawn, SectionsView } from '../draw-sections.js';

/** A way to show groups that is fetched when a page asks for it. */
export interface ListLayout {
  /** Looks that the list does not have. */
  readonly styles: CSSResult;
  /** Puts the groups into the element that holds the list. */
  readonly draw: (
    list: HTMLElement,
    sections: readonly ListSection[],
    view: SectionsView,
    drawn: Drawn,
  ) => void;
}

/** Names of the layouts. `list` comes with the element. */
export type LayoutName = 'list' | 'cards' | 'table';
