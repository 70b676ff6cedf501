import { foldName } from '@kentongan/contract';

/** Where a group is, as far as its row in the database names it. */
export interface GroupPlace {
  readonly districtCode: string | null;
  readonly districtName: string | null;
  readonly villageCode: string | null;
  readonly villageName: string | null;
}

/**
 * Position of a group in the directory: districts in their official order, villages by the
 * alphabet, as a reader looks for them, then the group's own name. Folded names hold letters and
 * digits only, so that the spaces between the parts sort first; a whole district's group leads.
 */
export function toSortKey(name: string, place: GroupPlace): string {
  const { districtCode, villageName, villageCode } = place;
  const parts = [
    districtCode ?? '',
    foldName(villageName ?? ''),
    villageCode ?? '',
    foldName(name),
  ];
  return parts.join(' ');
}

/** Tells the same group in the next spreadsheet. */
export function toNaturalKey(areaCode: string, name: string): string {
  return `${areaCode}|${foldName(name)}`;
}
