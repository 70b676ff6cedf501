import type { Village } from '../area.js';
import type { CoverageGrowth } from '../coverage.js';
import type { CoveredGroup } from './covered-group.js';
import { isKim } from './covers.js';

/** KIM were called into being in 1998; an earlier year is a slip of the pen. */
const firstYear = 1998;

/**
 * Counts how many KIM there were at the end of each year, and how many of the counted villages had
 * one. The year is that of the founding, else of the first decree; who has neither is in no year.
 */
export function toGrowth(
  groups: readonly CoveredGroup[],
  counted: readonly Village[],
  asOf: string,
): CoverageGrowth {
  const lastYear = Number(asOf.slice(0, 4));
  const kims = groups.filter(isKim).map((group) => ({ group, year: yearOf(group, lastYear) }));
  const dated = kims.filter(({ year }) => year !== undefined);
  // A list for each village, because looking through all groups for each takes a second at 10,000.
  const yearsOf = new Map<string | null, (number | undefined)[]>();
  for (const { group, year } of kims) {
    const years = yearsOf.get(group.villageCode);
    if (years) years.push(year);
    else yearsOf.set(group.villageCode, [year]);
  }
  const covered = counted.flatMap(({ code }) => {
    const years = yearsOf.get(code);
    return years ? [years] : [];
  });
  const since = covered.map((years) => Math.min(...years.map((year) => year ?? Infinity)));

  const first = Math.min(...dated.map(({ year = lastYear }) => year));
  const length = dated.length === 0 ? 0 : lastYear - first + 1;
  return {
    years: Array.from({ length }, (_, index) => first + index).map((year) => ({
      year,
      groups: dated.filter(({ year: founded = lastYear }) => founded <= year).length,
      villages: since.filter((start) => start <= year).length,
    })),
    undatedGroups: kims.length - dated.length,
    undatedVillages: since.filter((start) => start === Infinity).length,
  };
}

function yearOf({ establishedOn, decreedOn }: CoveredGroup, lastYear: number): number | undefined {
  return [establishedOn, decreedOn]
    .map((date) => Number(date?.slice(0, 4)))
    .find((year) => year >= firstYear && year <= lastYear);
}
