import type { Areas, CoverageDenominator, Village } from '@kentongan/contract';

/** The villages that coverage divides by, as the office chose: without kelurahan, or all of them. */
export function countedVillages(
  { villages }: Areas,
  denominator: CoverageDenominator,
): readonly Village[] {
  return villages.filter(({ kind }) => denominator === 'rural_and_urban' || kind !== 'urban');
}
