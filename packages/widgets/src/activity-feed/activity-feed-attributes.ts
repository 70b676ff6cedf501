import { property } from 'lit/decorators.js';

import { limits } from '@kentongan/contract';
import type { ActivityCategory, ActivityType } from '@kentongan/sdk';

import { KimElement } from '../internal/kim-element.js';
import type { FeedFilter } from './feed-filter.js';

const defaultLimit = 6;

/** How activities are shown; `cards` come with the element. */
export type FeedLayoutName = 'cards' | 'list' | 'compact';

/** What a page can set on `<kim-activity-feed>`. */
export abstract class ActivityFeedAttributes extends KimElement {
  /** @internal */
  readonly fragmentKey = 'kim-feed';

  /** Shows activities of this type alone. */
  @property() type: ActivityType | '' = '';

  /** Shows activities of this category alone. */
  @property() category: ActivityCategory | '' = '';

  /** Shows activities in one district alone, by its Kemendagri code: `35.02.17`. */
  @property() district = '';

  /** Slug of a group: shows this group's activities alone. */
  @property() group = '';

  /** Shows events alone: `upcoming`, the soonest first, or `past`. */
  @property() events: 'upcoming' | 'past' | '' = '';

  /** Activities on the first page and on each further one. */
  @property({ type: Number }) limit = defaultLimit;

  /** `cards`, `list` in one column, or `compact` with titles alone. */
  @property() layout: FeedLayoutName = 'cards';

  /** Leaves out the button of the search and the filters. */
  @property({ type: Boolean, attribute: 'no-filters' }) noFilters = false;

  /** Level of the headings of activities. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** What the page asks for by its attributes, so that the visitor cannot. */
  protected get preset(): FeedFilter {
    const { type, category, district, group, events } = this;
    const all = Object.entries({ type, category, district, group, events });
    return Object.fromEntries(all.filter(([, value]) => value));
  }

  /** The limit as the backend takes it. */
  protected get pageSize(): number {
    const limit = Math.trunc(this.limit);
    return limit >= 1 ? Math.min(limit, limits.pageSizeMax) : defaultLimit;
  }
}
