import { html } from 'hono/html';

import type { PageFeed } from '../frame-context.ts';
import type { Markup } from '../markup.ts';
import { regencyLabel } from '../place-label.ts';
import { renderDocument } from '../render-document.ts';
import { chooseLinkImage } from './choose-link-image.ts';
import type { DescribedPreview } from './find-preview.ts';
import { renderOpenGraph } from './render-open-graph.ts';
import { renderShareFooter } from './render-share-footer.ts';
import { renderShareHeader, type ShareSection, type Step } from './render-share-header.ts';
import type { ShareContext } from './share-context.ts';
import { oembedPath, shareStylesPath, type ShareLinks } from './share-links.ts';
import { shareStylesVersion } from './share-styles.ts';

/** One page that people share. */
export interface SharePage {
  readonly section: ShareSection;
  /** From the directory to the page. */
  readonly path: readonly Step[];
  readonly title: string;
  readonly description: string;
  /** The one address of what is shown. */
  toHref(links: ShareLinks): string;
  readonly feeds?: readonly PageFeed[];
  readonly jsonLd: object | undefined;
  /** The page's own picture. */
  readonly image?: DescribedPreview | undefined;
  /** Set for what was published; ISO 8601. */
  readonly publishedAt?: string;
  readonly main: Markup;
}

/** Writes a page as text: whole, without scripts, and with what messengers show of its link. */
export function renderShareDocument(page: SharePage, context: ShareContext): Promise<string> {
  const { section, path, title, description, toHref, feeds, jsonLd, image, publishedAt } = page;
  const { root, relativeRoot, publicUrl, regency, wording, sharedLinks, alternates } = context;
  const { words, language } = wording;
  const url = toHref(sharedLinks);
  const siteName = words.groupName.kim(regencyLabel(words, regency));
  return renderDocument({
    language,
    theme: 'auto',
    title: title.includes(siteName) ? title : `${title} · ${siteName}`,
    description,
    canonical: publicUrl === undefined ? undefined : url,
    alternates: alternates(toHref),
    ...(feeds && { feeds }),
    jsonLd,
    hasWidget: false,
    stylesheet: `${relativeRoot}${shareStylesPath}?${shareStylesVersion}`,
    head: html`${renderOpenGraph({
      kind: publishedAt === undefined ? 'website' : 'article',
      language,
      siteName,
      title,
      description,
      url,
      image: chooseLinkImage(image, words.share.cardAlt),
      root,
      publishedAt,
    })}
    ${(['json', 'xml'] as const).map(
      (format) =>
        html`<link
          rel="alternate"
          type="${format === 'json' ? 'application/json' : 'text/xml'}+oembed"
          title="${title}"
          href="${root}${oembedPath}?${new URLSearchParams({ url, format })}"
        /> `,
    )}`,
    body: html`${renderShareHeader({ section, path, siteName }, context)}
      <main>${page.main}</main>
      ${renderShareFooter(context)}`,
  });
}
