import type { Assignee } from '../regencies/regency-settings.ts';

/** Says who looks after a village or district; who has the village goes before who has its district. */
export function chooseAssignee(
  assignees: readonly Assignee[],
  areaCode: string,
): Assignee | undefined {
  return assignees
    .filter(({ area }) => areaCode === area || areaCode.startsWith(`${area}.`))
    .toSorted((one, other) => other.area.length - one.area.length)[0];
}
