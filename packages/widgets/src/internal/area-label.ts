import type { GroupSummary } from '@kentongan/sdk';

import type { Messages } from '../locales/id.js';
import { wordFor } from './word-for.js';

type Place = Pick<GroupSummary, 'villageName' | 'villageKind' | 'districtName'>;

/** `Desa Wates, Kec. Slahung`: names repeat inside a regency, so all three parts are always said. */
export function areaLabel({ village, district }: Messages['area'], place: Place): string {
  const { villageName, villageKind, districtName } = place;
  const parts: string[] = [];
  if (villageName !== null) {
    parts.push(wordFor(village, villageKind ?? '')?.(villageName) ?? villageName);
  }
  if (districtName !== null) parts.push(district(districtName));
  return parts.join(', ');
}
