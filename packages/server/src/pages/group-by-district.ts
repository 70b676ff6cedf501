import type { ListedGroup } from './read-directory-page.ts';

/** Puts groups under the codes of their districts; `null` is the regency itself. */
export function groupByDistrict(
  groups: readonly ListedGroup[],
): ReadonlyMap<string | null, readonly ListedGroup[]> {
  const sections = new Map<string | null, ListedGroup[]>();
  for (const group of groups) {
    const section = sections.get(group.districtCode);
    if (section) section.push(group);
    else sections.set(group.districtCode, [group]);
  }
  return sections;
}
