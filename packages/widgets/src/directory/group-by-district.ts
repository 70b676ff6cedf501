import type { GroupSummary } from '@kentongan/sdk';

/** The groups of one district, or of the whole regency when there is no district. */
export interface DistrictSection {
  readonly code: string | null;
  readonly name: string | null;
  readonly groups: GroupSummary[];
}

/** Puts groups under their districts, in the order in which they come. */
export function groupByDistrict(groups: readonly GroupSummary[]): DistrictSection[] {
  const sections = new Map<string | null, DistrictSection>();
  for (const group of groups) {
    const { districtCode: code, districtName: name } = group;
    const section = sections.get(code);
    if (section === undefined) sections.set(code, { code, name, groups: [group] });
    else section.groups.push(group);
  }
  return [...sections.values()];
}
