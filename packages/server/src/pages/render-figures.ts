import type { Coverage, DistrictCoverage } from '@kentongan/contract';

import { html } from 'hono/html';

import type { Words } from './locales/id.ts';
import type { Markup } from './markup.ts';
import { wordFor } from './word-for.ts';

/** What the villages that were counted are called. */
export function countedVillages(words: Words, { denominator }: Coverage): string {
  return wordFor(words.villages, denominator) ?? words.villages.rural_and_urban;
}

/** `233 KIM dan 3 forum atau lembaga lain` */
export function toCount(
  words: Words,
  { groupsTotal, kimTotal = groupsTotal }: Pick<DistrictCoverage, 'kimTotal' | 'groupsTotal'>,
): string {
  return words.count(kimTotal, groupsTotal - kimTotal);
}

/** `236 KIM · 230 dari 307 desa dan kelurahan memiliki KIM · 21 dari 21 kecamatan memiliki KIM` */
export function toFigures(
  words: Words,
  coverage: Coverage,
  district?: DistrictCoverage,
): readonly string[] {
  const { villagesWithGroup, villagesTotal } = district ?? coverage;
  const { districtsWithGroup, districtsTotal } = coverage;
  return [
    toCount(words, district ?? coverage),
    words.coveredVillages(villagesWithGroup, villagesTotal, countedVillages(words, coverage)),
    ...(district ? [] : [words.coveredDistricts(districtsWithGroup, districtsTotal)]),
  ];
}

/** The figures of a page, each with what it is a part of, and the day of the data. */
export function renderFigures(figures: readonly string[], asOf: Markup): Markup {
  return html`<ul class="kim-figures">
    ${figures.map((figure) => html`<li>${figure}</li>`)}
    <li>${asOf}</li>
  </ul>`;
}
