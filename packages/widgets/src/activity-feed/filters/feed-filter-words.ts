import type { AddressWords } from '../../controllers/address-choices.js';
import type { FeedFacet, FeedField, FeedFilter } from '../feed-filter.js';

/**
 * The fields of a filter: the name of each in the address and what its values look like.
 *
 * People have shared these addresses, so a name is never changed. Types and categories are an open
 * list; the backend refuses what it does not know.
 */
const fields = {
  text: ['q', /^[^\uFFFD]{1,80}$/],
  type: ['type', /^[a-z_]{1,40}$/],
  category: ['category', /^[a-z_]{1,40}$/],
  district: ['district', /^\d\d\.\d\d\.\d\d$/],
  group: ['group', /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/],
  events: ['events', /^(upcoming|past)$/],
  item: ['item', /^[\w-]{1,80}$/],
} as const satisfies Readonly<Record<FeedField, readonly [string, RegExp]>>;

// Object.keys knows only strings.
const fieldNames = Object.keys(fields) as FeedField[];

/** How the filter of the feed stands in the address: `q=lomba&type=event`. */
export const feedFilterWords: AddressWords<FeedField, FeedFacet> = {
  facets: ['events', 'type', 'category', 'district', 'group'],
  read(query) {
    const values = new URLSearchParams(query);
    const filter: Partial<Record<FeedField, string>> = {};
    for (const field of fieldNames) {
      const [name, pattern] = fields[field];
      const value = values.get(name)?.trim() ?? '';
      if (pattern.test(value)) filter[field] = value;
    }
    return filter;
  },
  write: (filter: FeedFilter, prefix) =>
    fieldNames.flatMap((field) => {
      const value = filter[field]?.trim();
      return value ? [prefix + String(new URLSearchParams([[fields[field][0], value]]))] : [];
    }),
};
