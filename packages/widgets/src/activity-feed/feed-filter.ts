import type { AddressFilter } from '../controllers/address-choices.js';

/** What can be looked for in the feed; `item` is one activity alone. */
export type FeedField = 'text' | 'type' | 'category' | 'district' | 'group' | 'events' | 'item';
/** A field with a few values to choose among. */
export type FeedFacet = Exclude<FeedField, 'text' | 'item'>;
/** What is looked for; what is left out is not asked for. */
export type FeedFilter = AddressFilter<FeedField>;
