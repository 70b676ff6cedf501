import type { CSSResult } from 'lit';

import type { ListSection } from '../list-sections.js';
import type { DrawnBlocks, SectionsView } from '../render-sections.js';

/** A way to show groups that is fetched when a page asks for it. */
export interface ListLayout {
  /** Looks that the list does not have. */
  readonly styles: CSSResult;
  readonly render: (
    sections: readonly ListSection[],
    view: SectionsView,
    drawn: DrawnBlocks,
  ) => unknown;
}

/** Names of the layouts. `list` comes with the element. */
export type LayoutName = 'list' | 'cards' | 'table';
