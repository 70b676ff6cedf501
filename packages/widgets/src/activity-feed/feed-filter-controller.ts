import type { AddressFilterController } from '../controllers/address-filter-controller.js';
import type { FeedFacet, FeedField } from './feed-filter.js';

/** Fetches what it takes to filter the feed once somebody does. */
export type FeedFilterController = AddressFilterController<
  FeedField,
  FeedFacet,
  typeof import('./filters/feed-filters.js')
>;
