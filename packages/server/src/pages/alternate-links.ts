import {
  getActivitiesAtom,
  getActivitiesJsonFeed,
  getActivitiesRss,
  getEventsCalendar,
  type FileEndpoint,
} from '@kentongan/contract';

/** A feed that says the same as a page or list. */
export interface AlternateLink {
  readonly href: string;
  readonly type: string;
  /** `RSS` */
  readonly format: string;
}

const formats = {
  RSS: getActivitiesRss,
  Atom: getActivitiesAtom,
  'JSON Feed': getActivitiesJsonFeed,
  iCalendar: getEventsCalendar,
} as const satisfies Record<string, FileEndpoint>;

/** What of a list's query its feeds have as well, in a fixed order. */
const kept = ['type', 'category', 'group', 'district', 'q'] as const;

/** Which feeds. */
export interface AlternateChoice {
  /** Address of this backend without a slash at its end, absolute or relative. */
  readonly root: string;
  readonly regency: string;
  readonly filter?: Readonly<Record<string, unknown>> | undefined;
}

/** Addresses of the feeds with the same filter. */
export function alternateLinks(choice: AlternateChoice): readonly AlternateLink[] {
  const { root, regency, filter = {} } = choice;
  const query = new URLSearchParams();
  for (const name of kept) {
    const value = filter[name];
    if (typeof value === 'string' && value !== '') query.set(name, value);
  }
  const search = query.size === 0 ? '' : `?${query}`;
  return Object.entries(formats).map(([format, { path, mediaType }]) => ({
    href: root + path.replace(':regency', regency) + search,
    type: mediaType,
    format,
  }));
}
