import type { GroupSummary } from '../group-summary.js';
import { filterGroups, type GroupFilter } from './group-filter.js';
import type { GroupSearch } from './group-search.js';
import { sortGroups, type GroupSort } from './sort-groups.js';

/** Which groups are wanted, and in which order. */
export interface GroupQuery extends GroupFilter {
  /** Words to look for. */
  readonly q?: string | undefined;
  /** @defaultValue `place` */
  readonly sort?: GroupSort | undefined;
}

/** What a query selects. */
export interface GroupSelection {
  /** What the text found, before any filter; the facets count in it. */
  readonly found: readonly GroupSummary[];
  /** What passes the filter as well, sorted. */
  readonly groups: readonly GroupSummary[];
}

/**
 * Selects groups by text and filter. The server answers `listGroups` with this very function.
 *
 * @example
 * ```ts
 * import { createGroupSearch, selectGroups } from '@kentongan/contract';
 * import { sampleGroupSummary } from '@kentongan/contract/testing';
 *
 * const search = createGroupSearch([sampleGroupSummary({ name: 'Suara Desa' })]);
 * const { groups } = selectGroups(search, { q: 'suara', sort: 'name' });
 * groups.length; // 1
 * ```
 */
export function selectGroups(search: GroupSearch, query: GroupQuery): GroupSelection {
  const found = search.find(query.q ?? '');
  return { found, groups: sortGroups(filterGroups(found, query), query.sort ?? 'place') };
}
