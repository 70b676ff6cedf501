import { foldName } from '@kentongan/contract';

/** Where a group is, as far as its row in the database names it. */
export interface GroupPlace {
  readonly districtCode: string | null;
  readonly districtName: string | null;
  readonly villageCode: string | null;
  readonly villageName: string | null;
}

/**
 * Position of a group in the directory: district, village, then folded name. Codes have a fixed
 * length, so that a plain comparison of texts sorts them; a whole district's group comes first.
 */
export function toSortKey(name: string, { districtCode, villageCode }: GroupPlace): string {
  return `${districtCode ?? ''} ${villageCode ?? ''} ${foldName(name)}`;
}

/** What a search looks through: folded names of group, village and district, separated by bars. */
export function toSearchText(name: string, { villageName, districtName }: GroupPlace): string {
  return [name, villageName ?? '', districtName ?? ''].map(foldName).join('|');
}

/** Tells the same group in the next spreadsheet. */
export function toNaturalKey(areaCode: string, name: string): string {
  return `${areaCode}|${foldName(name)}`;
}
