import type { LitElement } from 'lit';

import { AddressFilterController } from '../controllers/address-filter-controller.js';
import type { FeedFacet, FeedField, FeedFilter } from './feed-filter.js';

type FilterCode = typeof import('./filters/feed-filters.js');

/** Fetches what it takes to filter the feed once somebody does. */
export class FeedFilterController extends AddressFilterController<
  FeedField,
  FeedFacet,
  FilterCode
> {
  /** @param fixed - What the page has preset, which the visitor cannot change. */
  constructor(host: LitElement, fixed: () => FeedFilter) {
    super(host, fixed, () => import('./filters/feed-filters.js'));
  }
}
