import {
  countFacets,
  createGroupSearch,
  groupSummarySchema,
  limits,
  selectGroups,
  type Directory,
  type GroupPage,
  type GroupQuery,
  type GroupSummary,
  type Page,
} from '@kentongan/contract';

import type { BackendData } from './backend-data.js';
import { Refusal } from './refusal.js';

/** Which slice of a list. */
export interface PageQuery {
  readonly cursor?: string;
  readonly limit?: number;
}

/** Cuts one page out of a list. */
export function toPage<Item>(
  items: readonly Item[],
  { cursor = '0', limit = limits.pageSize }: PageQuery,
): Page<Item> {
  const start = Number(cursor);
  if (!Number.isSafeInteger(start)) {
    throw new Refusal('invalid-request', [{ path: 'cursor', code: 'invalid_format' }]);
  }
  const end = start + limit;
  return {
    items: items.slice(start, end),
    nextCursor: end < items.length ? String(end) : null,
    total: items.length,
  };
}

/** Searches, filters and sorts with the very code of the backend. */
export function toGroupPage(
  data: BackendData,
  { cursor, limit, include, ...query }: GroupQuery & PageQuery & { readonly include?: 'facets' },
): GroupPage {
  const { found, groups } = selectGroups(createGroupSearch(toSummaries(data)), query);
  return {
    ...toPage(groups, { ...(cursor && { cursor }), ...(limit && { limit }) }),
    ...(include === 'facets' && { facets: countFacets(found, query) }),
  };
}

/** Writes the directory, or its first rows. */
export function toDirectory(data: BackendData, first = Infinity): Directory {
  const summaries = toSummaries(data);
  const { groups } = selectGroups(createGroupSearch(summaries), {});
  const placed = new Set(groups.map(({ areaCode }) => areaCode));
  return {
    regencyCode: data.regency.code,
    updatedAt: data.regency.updatedAt,
    total: summaries.length,
    villagesWithGroup: data.areas.villages.filter(({ code }) => placed.has(code)).length,
    districts: data.areas.districts.map(({ code, name }) => ({
      code,
      name,
      groups: summaries.filter(({ districtCode }) => districtCode === code).length,
    })),
    groups: groups.slice(0, first),
  };
}

function toSummaries({ groups }: BackendData): GroupSummary[] {
  // Reading by the schema of a list leaves out what only a single group has.
  return groups.map((group) => groupSummarySchema.parse(group));
}
