import {
  countFacets,
  createGroupSearch,
  groupSummarySchema,
  limits,
  selectGroups,
  type Coverage,
  type Directory,
  type GroupPage,
  type GroupQuery,
  type GroupSummary,
  type Page,
  type UncoveredVillages,
  type Village,
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
  return {
    regencyCode: data.regency.code,
    updatedAt: data.regency.updatedAt,
    total: summaries.length,
    villagesWithGroup: villagesWithGroup(data, data.areas.villages).length,
    districts: data.areas.districts.map(({ code, name }) => ({
      code,
      name,
      groups: summaries.filter(({ districtCode }) => districtCode === code).length,
    })),
    groups: groups.slice(0, first),
  };
}

/** Counts what the groups cover: villages by distinct code, however many groups one has. */
export function toCoverage(data: BackendData): Coverage {
  const { regency, areas, groups } = data;
  const counted = countedVillages(data);
  const count = (villages: readonly Village[]) => ({
    villagesTotal: villages.length,
    villagesWithGroup: villagesWithGroup(data, villages).length,
  });
  const ofKind = (kind: string) => count(areas.villages.filter((village) => village.kind === kind));
  const ofStatus = (status: string) =>
    groups.filter(({ legalStatus }) => legalStatus === status).length;
  const districts = areas.districts.map(({ code, name }) => ({
    code,
    name,
    ...count(counted.filter(({ districtCode }) => districtCode === code)),
    groupsTotal: groups.filter(({ districtCode }) => districtCode === code).length,
  }));
  return {
    regencyCode: regency.code,
    asOf: regency.updatedAt.slice(0, 10),
    denominator: regency.coverageDenominator,
    ...count(counted),
    districtsTotal: districts.length,
    districtsWithGroup: districts.filter(({ groupsTotal }) => groupsTotal > 0).length,
    groupsTotal: groups.length,
    byVillageKind: {
      rural: ofKind('rural'),
      urban: ofKind('urban'),
      customary: ofKind('customary'),
    },
    byLegalStatus: {
      pilot: ofStatus('pilot'),
      decreed: ofStatus('decreed'),
      incorporated: ofStatus('incorporated'),
    },
    areaDatasetVersion: areas.source.version,
    areaSource: areas.source,
    districts,
    targets: [],
  };
}

/** Lists the villages without a group. */
export function toUncoveredVillages(data: BackendData): UncoveredVillages {
  const counted = countedVillages(data);
  const covered = new Set(villagesWithGroup(data, counted));
  return {
    ...data.areas,
    asOf: data.regency.updatedAt.slice(0, 10),
    denominator: data.regency.coverageDenominator,
    villages: counted.filter((village) => !covered.has(village)),
  };
}

function toSummaries({ groups }: BackendData): GroupSummary[] {
  // Reading by the schema of a list leaves out what only a single group has.
  return groups.map((group) => groupSummarySchema.parse(group));
}

function countedVillages({ areas, regency }: BackendData): readonly Village[] {
  return regency.coverageDenominator === 'rural'
    ? areas.villages.filter(({ kind }) => kind !== 'urban')
    : areas.villages;
}

function villagesWithGroup({ groups }: BackendData, villages: readonly Village[]): Village[] {
  const covered = new Set(groups.map(({ areaCode }) => areaCode));
  return villages.filter(({ code }) => covered.has(code));
}
