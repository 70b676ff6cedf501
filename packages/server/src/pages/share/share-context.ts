import type { RegencyRecord } from '../../regencies/regency-repository.ts';
import { alternateLinks } from '../alternate-links.ts';
import type { PageFeed } from '../frame-context.ts';
import { createWording, languages, toLanguage, type Language, type Wording } from '../language.ts';
import { createShareLinks, type ShareLinks } from './share-links.ts';

/** Where a page is, and in which language it is wanted. */
export interface SharePlace {
  /** Where the backend is, seen from the page: `../..`. */
  readonly relativeRoot: string;
  /** Address of this backend without a slash at its end, as the visitor or the office names it. */
  readonly root: string;
  /** Set when the office names it: the one address by which search engines know the page. */
  readonly publicUrl: string | undefined;
  readonly lang: Language | undefined;
}

/** What every page that people share is written with. */
export interface ShareContext extends SharePlace {
  readonly regency: RegencyRecord;
  readonly wording: Wording;
  /** Addresses as links of the page name them. */
  readonly links: ShareLinks;
  /** Addresses as they are sent to others. */
  readonly sharedLinks: ShareLinks;
  /** Languages in which the page can be had, each with its address. */
  alternates(
    toHref: (links: ShareLinks) => string,
  ): readonly { readonly language: Language; readonly href: string }[];
  /** Feeds that say the same as the page. */
  feeds(title: string, filter: Readonly<Record<string, string | undefined>>): readonly PageFeed[];
}

/** Gathers what the pages of a regency have in common. */
export function createShareContext(regency: RegencyRecord, place: SharePlace): ShareContext {
  const { relativeRoot, root, publicUrl, lang } = place;
  const own = toLanguage(undefined, regency.locale);
  const language = toLanguage(lang, regency.locale);
  const linksFor = (from: string, to: Language) =>
    createShareLinks({
      root: from,
      regency: regency.code,
      language: to === own ? undefined : to,
    });
  return {
    ...place,
    regency,
    wording: createWording(language),
    links: linksFor(relativeRoot, language),
    sharedLinks: linksFor(root, language),
    alternates: (toHref) =>
      publicUrl === undefined
        ? []
        : languages.map((each) => ({ language: each, href: toHref(linksFor(publicUrl, each)) })),
    feeds: (title, filter) =>
      alternateLinks({ root: relativeRoot, regency: regency.code, filter }).map(
        ({ href, type, format }) => ({ href, type, title: `${title} (${format})` }),
      ),
  };
}
