import type { Activity } from '@kentongan/contract';

import type { PreviewImage } from '../../media/read-preview-image.ts';
import { groupLabel } from '../group-label.ts';
import type { ShareContext } from './share-context.ts';

/** What the linked data of an activity is written with. */
export interface ActivityJsonLdInput {
  readonly context: ShareContext;
  /** Absolute; without it no address is named. */
  readonly url: string | undefined;
  readonly preview: PreviewImage | undefined;
}

/** Describes an activity for search engines (schema.org): what takes place as an event. */
export function toActivityJsonLd(
  activity: Activity,
  { context, url, preview }: ActivityJsonLdInput,
): object {
  const { regency, wording, sharedLinks } = context;
  const { title, summary, group, startsAt, endsAt, place, publishedAt, updatedAt } = activity;
  const owner =
    group === null
      ? { '@type': 'GovernmentOrganization', name: regency.officeName }
      : {
          '@type': 'Organization',
          name: groupLabel(wording.words, group),
          url: url && sharedLinks.directory({ group: group.slug }),
        };
  const shared = {
    '@context': 'https://schema.org',
    description: summary ?? undefined,
    inLanguage: activity.contentLanguage,
    image: preview && url && context.root + preview.path,
    url,
  };
  if (startsAt !== null) {
    return {
      ...shared,
      '@type': 'Event',
      name: title,
      startDate: startsAt,
      endDate: endsAt ?? undefined,
      location: place === null ? undefined : { '@type': 'Place', name: place },
      organizer: owner,
    };
  }
  return {
    ...shared,
    '@type': 'Article',
    headline: title,
    datePublished: publishedAt,
    dateModified: updatedAt,
    author: owner,
  };
}
