import { createGroupSearch, type GroupSearch } from '@kentongan/contract';

import type { RegencyRecord } from '../regencies/regency-repository.ts';
import { dayIn } from '../time/day-in.ts';
import { dormantBefore } from './dormant-before.ts';
import type { GroupRepository } from './group-repository.ts';
import { toGroupSummary } from './to-group-summary.ts';

/** The groups of a regency in memory, as every list shows them. */
export interface GroupIndex {
  /** All groups in the order of the directory, and the search the browser has as well. */
  readonly search: GroupSearch;
  readonly villagesWithGroup: number;
}

/** Indexes of the regencies that were asked for last. */
export interface GroupIndexes {
  /** The index of this revision and day; statuses depend on the day. */
  get(regency: RegencyRecord, now: number): Promise<GroupIndex>;
}

/** What {@link createGroupIndexes} needs. */
export interface GroupIndexesOptions {
  readonly groups: Pick<GroupRepository, 'list'>;
  /**
   * How many groups of all regencies together are kept; each takes about a kilobyte. The regency
   * that was asked for last is kept at any size.
   *
   * @defaultValue 60,000
   */
  readonly maxGroups?: number;
}

interface Kept {
  readonly version: string;
  readonly index: Promise<GroupIndex>;
  /** Groups; 0 until they are read. */
  size: number;
}

/** Makes the memory of group indexes, the least recently used regency dropped first. */
export function createGroupIndexes(options: GroupIndexesOptions): GroupIndexes {
  const { groups, maxGroups = 60_000 } = options;
  // A Map hands out its keys in the order of insertion, so the first is the least recently used.
  const byRegency = new Map<string, Kept>();
  const dropOldest = () => {
    let total = 0;
    for (const { size } of byRegency.values()) total += size;
    for (const [code, { size }] of byRegency) {
      if (total <= maxGroups || byRegency.size === 1) break;
      byRegency.delete(code);
      total -= size;
    }
  };

  return {
    get(regency, now) {
      const { code, revision, timeZone } = regency;
      const version = `${revision} ${dayIn(timeZone, now)}`;
      const known = byRegency.get(code);
      const isCurrent = known?.version === version;
      const kept: Kept = isCurrent
        ? known
        : { version, index: readIndex(groups, regency, now), size: 0 };
      byRegency.delete(code);
      byRegency.set(code, kept);
      if (!isCurrent) {
        kept.index.then(
          ({ search }) => {
            kept.size = search.groups.length;
            dropOldest();
          },
          // Whoever waits for it hears of the failure; the next one tries again.
          () => {
            if (byRegency.get(code) === kept) byRegency.delete(code);
          },
        );
      }
      return kept.index;
    },
  };
}

async function readIndex(
  groups: Pick<GroupRepository, 'list'>,
  regency: RegencyRecord,
  now: number,
): Promise<GroupIndex> {
  const rows = await groups.list(regency.code);
  const view = { dormantBefore: dormantBefore(regency, now) };
  const villages = new Set(rows.map(({ village_code }) => village_code));
  villages.delete(null);
  return {
    search: createGroupSearch(rows.map((row) => toGroupSummary(row, view))),
    villagesWithGroup: villages.size,
  };
}
