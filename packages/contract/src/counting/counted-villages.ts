import type { Areas, Village } from '../area.js';
import type { CoverageInput } from './coverage-input.js';

/** The villages that coverage divides by, as the office chose: without kelurahan, or all of them. */
export function countedVillages(
  { villages }: Areas,
  denominator: CoverageInput['denominator'],
): readonly Village[] {
  return villages.filter(({ kind }) => denominator !== 'rural' || kind !== 'urban');
}
