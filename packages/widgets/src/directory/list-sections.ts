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
const blockSize = 12;

/** Puts groups under their districts, in the order in which they come, and cuts them into blocks. */
export function listSections(groups: readonly GroupSummary[], isFlat = false): ListSection[] {
  if (isFlat) return [{ code: null, name: null, isWhole: true, blocks: toBlocks(groups) }];
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
    blocks: toBlocks(members),
  }));
}

function toBlocks(groups: readonly GroupSummary[]): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < groups.length; start += blockSize) {
    blocks.push(groups.slice(start, start + blockSize));
  }
  return blocks;
}
