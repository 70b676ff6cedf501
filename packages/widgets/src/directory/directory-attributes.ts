import { property } from 'lit/decorators.js';

import { KimElement } from '../internal/kim-element.js';
import type { DirectoryFilter } from './filters/filter-fields.js';
import type { LayoutName } from './layouts/list-layout.js';

/** What a page can set on `<kim-directory>`. */
export abstract class DirectoryAttributes extends KimElement {
  /** Shows only the groups of one district, by its Kemendagri code: `35.02.17`. */
  @property() district = '';

  /** Shows only groups of one type: `kim`, `kim_forum`, `traditional_media_forum` or `telecenter`. */
  @property({ attribute: 'group-type' }) groupType = '';

  /** Shows one group alone, by its slug: the last part of its address. */
  @property() group = '';

  /** Shows only the first so many groups, and a button for the rest; 0 shows all. */
  @property({ type: Number }) limit = 0;

  /** How groups are shown: `list`, `cards` with more of each, or `table`. */
  @property() layout: LayoutName = 'list';

  /** Shows one list without the headings of districts. */
  @property({ type: Boolean }) flat = false;

  /** Leaves out the search box and the filters. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;

  /** Level of the district headings, 2 to 6, to fit the headings of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** What the page asks for by its attributes, so that the visitor cannot. */
  protected get preset(): DirectoryFilter {
    const { district, groupType } = this;
    return { ...(district && { district }), ...(groupType && { groupType }) };
  }
}
