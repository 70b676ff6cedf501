import { html } from 'hono/html';

import type { ActivityImage } from '@kentongan/contract';

import type { Markup } from '../markup.ts';

/** How a picture stands on a page. */
export interface PictureView {
  /** Where the backend is, seen from the page. */
  readonly relativeRoot: string;
  /** How wide it is shown, in CSS. */
  readonly sizes: string;
  /** Whether it is in sight at once. */
  readonly isFirst: boolean;
}

/** A picture in the best format the browser knows, with room kept for it. */
export function renderActivityPicture(
  { alt, width, height, sources }: ActivityImage,
  { relativeRoot, sizes, isFirst }: PictureView,
): Markup {
  const setOf = (type: string) =>
    sources
      .filter((source) => source.type === type)
      .map((source) => `${relativeRoot}${source.path} ${source.width}w`)
      .join(', ');
  const plain = sources.find(({ type }) => type === 'image/webp') ?? sources[0];
  return html`<picture>
    <source type="image/avif" srcset="${setOf('image/avif')}" sizes="${sizes}" />
    <img
      src="${relativeRoot}${plain?.path ?? ''}"
      srcset="${setOf('image/webp')}"
      sizes="${sizes}"
      width="${width}"
      height="${height}"
      alt="${alt}"
      ${isFirst ? null : html`loading="lazy"`}
    />
  </picture>`;
}
