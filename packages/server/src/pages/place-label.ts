import type { GroupSummary } from '@kentongan/contract';

import type { RegencyRecord } from '../regencies/regency-repository.ts';
import type { Words } from './locales/id.ts';
import { wordFor } from './word-for.ts';

/** `Kabupaten Ponorogo`. */
export function regencyLabel(
  words: Words,
  { kind, name }: Pick<RegencyRecord, 'kind' | 'name'>,
): string {
  return wordFor(words.regency, kind)?.(name) ?? name;
}

/** `Desa Wates`, or nothing for a group of a district or regency. */
export function villageLabel(
  words: Words,
  { villageKind, villageName }: Pick<GroupSummary, 'villageKind' | 'villageName'>,
): string {
  if (villageName === null) return '';
  return wordFor(words.village, villageKind)?.(villageName) ?? villageName;
}

/** `Desa Wates, Kecamatan Slahung, Kabupaten Ponorogo`, as far as it applies. */
export function placeLabel(words: Words, group: GroupSummary, regency: RegencyRecord): string {
  const { districtName } = group;
  return [
    villageLabel(words, group),
    districtName === null ? '' : words.district(districtName),
    regencyLabel(words, regency),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
