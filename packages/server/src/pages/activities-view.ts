import type { RegencyRecord } from '../regencies/regency-repository.ts';
import type { Wording } from './language.ts';
import type { PageLinks } from './page-links.ts';

/** How activities are written. */
export interface ActivitiesView {
  readonly wording: Wording;
  readonly links: PageLinks;
  readonly regency: RegencyRecord;
}
