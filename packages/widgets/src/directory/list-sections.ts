import type { GroupSummary } from '@kentongan/sdk';

/** Rows that are put on the page together. */
export type Block = readonly GroupSummary[];

/** The groups of one district, or of a list without districts. */
export interface ListSection {
  readonly code: string | null;
  readonly name: string | null;
  /** Whether it is the whole list, which needs no heading of its own. */
  readonly isWhole: boolean;
  readonly blocks: readonly Block[];
}

/** Fills one to four columns without a rest, and a cheap phone draws so many in one go. */
export const blockSize = 12;

/**
 * A long list stands in stretches of so many groups, which are divided once they come near the
 * screen: a thousand empty blocks would freeze a cheap phone.
 */
const stretchSize = 20 * blockSize;
const longList = 1_000;

/** Rows from the top that are never part of a stretch. */
const firstRows = 3 * blockSize;

/** Puts groups under their districts, in the order in which they come, and cuts them into blocks. */
export function listSections(groups: readonly GroupSummary[], isFlat = false): ListSection[] {
  let left = groups.length > longList ? firstRows : Infinity;
  const cut = (members: readonly GroupSummary[]): readonly Block[] => {
    const first = members.slice(0, left);
    left -= first.length;
    return [...toBlocks(first), ...toBlocks(members.slice(first.length), stretchSize)];
  };
  if (isFlat) return [{ code: null, name: null, isWhole: true, blocks: cut(groups) }];
  const districts = new Map<string | null, GroupSummary[]>();
  for (const group of groups) {
    const members = districts.get(group.districtCode);
    if (members === undefined) districts.set(group.districtCode, [group]);
    else members.push(group);
  }
  return [...districts].map(([code, members]) => ({
    code,
    name: members[0]?.districtName ?? null,
    isWhole: false,
    blocks: cut(members),
  }));
}

/** Cuts groups into blocks of one size. */
export function toBlocks(groups: readonly GroupSummary[], size = blockSize): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < groups.length; start += size) {
    blocks.push(groups.slice(start, start + size));
  }
  return blocks;
}
