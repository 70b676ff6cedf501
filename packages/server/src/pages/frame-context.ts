import type { RegencyRecord } from '../regencies/regency-repository.ts';
import { alternateLinks } from './alternate-links.ts';
import { createWording, languages, toLanguage, type Language, type Wording } from './language.ts';
import { createPageLinks, rootOfFrames, type PageLinks } from './page-links.ts';
import type { FrameQuery } from './page-query.ts';
import { createShareLinks } from './share/share-links.ts';

/** What every frame can be asked for. */
type FrameChoice = Pick<FrameQuery, 'lang' | 'theme'>;

/** What every frame page of a regency needs to be written. */
export interface FrameContext {
  readonly regency: RegencyRecord;
  readonly query: FrameChoice;
  readonly wording: Wording;
  /** Addresses as links of the page name them. */
  readonly links: PageLinks;
  /**
   * Addresses as search engines know them: those of the pages to share, which say the same and are
   * whole pages. Absolute, hence only with a public address.
   */
  readonly publicLinks: PageLinks | undefined;
  /** Languages in which the page can be had, each with its address. */
  alternates(
    toHref: (links: PageLinks) => string,
  ): readonly { readonly language: Language; readonly href: string }[];
  /** Feeds that say the same as the page, for programs that look for them in its head. */
  feeds(title: string, filter: Readonly<Record<string, string | undefined>>): readonly PageFeed[];
}

/** A feed as the head of a page names it. */
export interface PageFeed {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/** Gathers what the frame pages of a regency have in common. */
export function createFrameContext(
  regency: RegencyRecord,
  query: FrameChoice,
  publicUrl: string | undefined,
): FrameContext {
  const own = toLanguage(undefined, regency.locale);
  const language = toLanguage(query.lang, regency.locale);
  const named = (to: Language) => ({
    regency: regency.code,
    language: to === own ? undefined : to,
  });
  const publicLinksFor = (root: string, to: Language) => createShareLinks({ root, ...named(to) });
  return {
    regency,
    query,
    wording: createWording(language),
    links: createPageLinks({ root: rootOfFrames, theme: query.theme, ...named(language) }),
    publicLinks: publicUrl === undefined ? undefined : publicLinksFor(publicUrl, language),
    alternates: (toHref) =>
      publicUrl === undefined
        ? []
        : languages.map((each) => ({
            language: each,
            href: toHref(publicLinksFor(publicUrl, each)),
          })),
    feeds: (title, filter) =>
      alternateLinks({ root: rootOfFrames, regency: regency.code, filter }).map(
        ({ href, type, format }) => ({ href, type, title: `${title} (${format})` }),
      ),
  };
}
