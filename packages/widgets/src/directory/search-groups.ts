import { foldName, matchesTerms, searchTerms } from '@kentongan/contract';
import type { GroupSummary } from '@kentongan/sdk';

const foldedTexts = new WeakMap<GroupSummary, string>();

/** The groups that a search text finds, by the rule the backend searches with. */
export function searchGroups(
  groups: readonly GroupSummary[],
  text: string,
): readonly GroupSummary[] {
  const terms = searchTerms(text);
  return terms.length === 0 ? groups : groups.filter((group) => matchesTerms(fold(group), terms));
}

function fold(group: GroupSummary): string {
  let text = foldedTexts.get(group);
  if (text === undefined) {
    const { name, villageName, districtName } = group;
    text = [name, villageName, districtName].map((part) => foldName(part ?? '')).join('|');
    foldedTexts.set(group, text);
  }
  return text;
}
