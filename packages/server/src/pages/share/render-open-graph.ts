import { html } from 'hono/html';

import type { PreviewImage } from '../../media/read-preview-image.ts';
import type { Language } from '../language.ts';
import type { Markup } from '../markup.ts';
import { shorten } from './shorten.ts';

/** What a preview of a link says. */
export interface LinkPreview {
  readonly kind: 'website' | 'article';
  readonly language: Language;
  readonly siteName: string;
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly url: string;
  readonly image?: (PreviewImage & { readonly alt: string }) | undefined;
  /** Address of this backend, before the path of the picture. */
  readonly root: string;
  /** ISO 8601. */
  readonly publishedAt?: string | undefined;
}

/** Letters that messengers show of a title and of a description. */
const titleLength = 70;
const descriptionLength = 200;

const localeNames = { id: 'id_ID', en: 'en_US' } as const satisfies Record<Language, string>;

/** What messengers and social media show of a link (Open Graph, and what X adds to it). */
export function renderOpenGraph(preview: LinkPreview): Markup {
  const { kind, language, siteName, title, description, url, image, root, publishedAt } = preview;
  const facts: readonly [string, string | undefined][] = [
    ['og:type', kind],
    ['og:site_name', siteName],
    ['og:locale', localeNames[language]],
    ['og:title', shorten(title, titleLength)],
    ['og:description', shorten(description, descriptionLength)],
    ['og:url', url],
    ['article:published_time', publishedAt],
    ['og:image', image && root + image.path],
    ['og:image:type', image?.type],
    ['og:image:width', image && String(image.width)],
    ['og:image:height', image && String(image.height)],
    ['og:image:alt', image && (image.alt || undefined)],
  ];
  return html`${facts.map(([name, value]) =>
      value === undefined ? null : html`<meta property="${name}" content="${value}" /> `,
    )}<meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}" />`;
}
