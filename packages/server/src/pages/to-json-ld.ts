import type { RegencyRecord } from '../regencies/regency-repository.ts';
import { groupLabel } from './group-label.ts';
import type { Words } from './locales/id.ts';
import type { PageLinks } from './page-links.ts';
import { placeLabel, regencyLabel } from './place-label.ts';
import type { ListedGroup } from './read-directory-page.ts';

/** What the linked data of a page is written from. */
export interface JsonLdInput {
  readonly regency: RegencyRecord;
  readonly groups: readonly ListedGroup[];
  readonly words: Words;
  /** Absolute; without them no address is named. */
  readonly links: PageLinks | undefined;
}

/** Describes office and groups for search engines (schema.org). It names no people. */
export function toJsonLd({ regency, groups, words, links }: JsonLdInput): object {
  const officeId = '#kim-office';
  const toArea = (name: string) => ({ '@type': 'AdministrativeArea', name });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'GovernmentOrganization',
        '@id': officeId,
        name: regency.officeName,
        areaServed: toArea(regencyLabel(words, regency)),
      },
      ...groups.map((group) => ({
        '@type': 'Organization',
        name: groupLabel(words, group),
        areaServed: toArea(placeLabel(words, group, regency)),
        foundingDate: group.establishedOn ?? undefined,
        parentOrganization: { '@id': officeId },
        url: links?.directory({ group: group.slug }),
      })),
    ],
  };
}
