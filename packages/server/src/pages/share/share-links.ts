import { activityCalendarPath } from '@kentongan/contract';

import type { Language } from '../language.ts';
import { createPageLinks, type PageLinks } from '../page-links.ts';

/** Where the pages are that people share. */
export const sharePaths = {
  directory: '/r/:regency/direktori',
  group: '/r/:regency/kim/:slug',
  activities: '/r/:regency/kegiatan',
  activity: '/r/:regency/kegiatan/:id',
  coverage: '/r/:regency/cakupan',
  sitemap: '/r/:regency/sitemap.xml',
} as const;

/** Styles of these pages, from the root of the backend. */
export const shareStylesPath = '/r/page.css';

/** Where the oEmbed endpoint is. */
export const oembedPath = '/oembed';

/** What of the directory a page shows. */
export interface ShownGroups {
  readonly district?: string | undefined;
  readonly q?: string | undefined;
  readonly page?: number | undefined;
}

/** What of the activities a page shows. */
export interface ShownActivities {
  readonly group?: string | undefined;
  readonly type?: string | undefined;
  readonly cursor?: string | undefined;
}

/** Addresses of the pages of one regency that people share. */
export interface ShareLinks extends PageLinks {
  /** A page of the list, also of what was searched for. */
  groups(shown: ShownGroups): string;
  activities(shown?: ShownActivities): string;
  activity(id: string): string;
  calendar(activityId: string): string;
  /** The frame, in which the widget opens a group with its contact. */
  readonly frame: PageLinks;
}

/** What {@link createShareLinks} needs. */
export interface ShareLinksOptions {
  /** Address of this backend without a slash at its end, absolute or relative. */
  readonly root: string;
  readonly regency: string;
  /** Named in the address when it is not the office's own. */
  readonly language: Language | undefined;
}

/** Makes the addresses of one regency; parameters always come in the same order. */
export function createShareLinks({ root, regency, language }: ShareLinksOptions): ShareLinks {
  const link = (path: string, query: Readonly<Record<string, string | undefined>> = {}) => {
    const search = new URLSearchParams();
    if (language !== undefined) search.set('lang', language);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) search.set(name, value);
    }
    const address = root + path.replace(':regency', regency);
    return search.size === 0 ? address : `${address}?${search}`;
  };
  const frame = createPageLinks({ root, regency, language, theme: 'auto' });
  const groups = ({ district, q, page = 1 }: ShownGroups) =>
    link(sharePaths.directory, { district, q, page: page === 1 ? undefined : String(page) });
  return {
    frame,
    groups,
    directory: ({ group, ...shown } = {}) =>
      group === undefined ? groups(shown) : link(sharePaths.group.replace(':slug', group)),
    activities: ({ group, type, cursor } = {}) =>
      link(sharePaths.activities, { group, type, cursor }),
    activity: (id) => link(sharePaths.activity.replace(':id', id)),
    coverage: () => link(sharePaths.coverage),
    contact: frame.contact,
    calendar: (id) => root + activityCalendarPath.replace(':regency', regency).replace(':id', id),
    csv: frame.csv,
  };
}
