import type { Directory } from '@kentongan/sdk';

import type { Found } from './found-controller.js';

/** How many groups each district has of what was wanted, by its code; fewer of them may be here, or be shown. */
export function districtCounts(
  { key, groups }: Found,
  districts: Directory['districts'],
): ReadonlyMap<string | null, number> {
  if (key === '') return new Map(districts.map(({ code, groups: count }) => [code, count]));
  const counts = new Map<string | null, number>();
  for (const { districtCode: code } of groups) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
