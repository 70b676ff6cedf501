import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { ActivityImage } from '@kentongan/sdk';

import { wantsPictures } from './picture-wish.js';

/** Formats from the smallest on. */
const types = ['image/avif', 'image/webp'];
/** Paths below the backend and nothing else: a picture must never be a tracker of somebody else. */
const path = /^(?:\/[\w-][\w.-]*)+$/;
/** A card is about as wide; a browser that knows the real width takes that. */
const sizes = 'auto, (min-width: 40em) 24em, 100vw';

/** The picture of an activity, in the best format and size for the screen it is on. */
export function renderPicture(
  { alt, width, height, sources }: ActivityImage,
  host: LitElement,
  baseUrl: string,
): TemplateResult | typeof nothing {
  if (!wantsPictures(host)) return nothing;
  const usable = sources.filter((source) => types.includes(source.type) && path.test(source.path));
  const last = usable.filter(({ type }) => type === 'image/webp').at(-1) ?? usable.at(-1);
  if (last === undefined) return nothing;
  return html`<picture class="picture" part="picture">
    ${types.map((type) => {
      const own = usable.filter((source) => source.type === type);
      return own.length === 0
        ? nothing
        : html`<source
            type=${type}
            sizes=${sizes}
            srcset=${own.map((source) => `${baseUrl}${source.path} ${source.width}w`).join(', ')}
          />`;
    })}
    <img
      alt=${alt}
      width=${width}
      height=${height}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      src=${baseUrl + last.path}
      @error=${onError}
    />
  </picture>`;
}

/** A picture that cannot be had leaves its place as it is, without a broken frame. */
function onError({ target }: Event): void {
  // Only the picture above has this listener.
  (target as HTMLImageElement).classList.add('broken');
}
