import { html } from 'hono/html';

import { languages, type Language } from '../language.ts';
import type { Markup } from '../markup.ts';
import type { LinkImage } from './choose-link-image.ts';
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
  readonly image: LinkImage;
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
    ...languages
      .filter((other) => other !== language)
      .map((other): [string, string] => ['og:locale:alternate', localeNames[other]]),
    ['og:title', shorten(title, titleLength)],
    ['og:description', shorten(description, descriptionLength)],
    ['og:url', url],
    ['article:published_time', publishedAt],
    ['og:image', root + image.path],
    ['og:image:type', image.type],
    ['og:image:width', String(image.width)],
    ['og:image:height', String(image.height)],
    ['og:image:alt', image.alt || undefined],
  ];
  return html`${facts.map(([name, value]) =>
      value === undefined ? null : html`<meta property="${name}" content="${value}" /> `,
    )}<meta name="twitter:card" content="summary_large_image" />`;
}
