import type { GroupSummary } from '../group-summary.js';

/** What a search looks through: the names of a group, its village and district, and its focus. */
export function groupTexts(group: GroupSummary): readonly string[] {
  const { name, villageName, districtName, focus } = group;
  return [name, villageName ?? '', districtName ?? '', ...focus];
}
