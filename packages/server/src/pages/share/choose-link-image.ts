import type { PreviewImage } from '../../media/read-preview-image.ts';
import { shareCard, shareCardPath } from './share-card.ts';

/** The picture beside a link in a messenger. */
export interface LinkImage {
  /** Path from the root of the backend. */
  readonly path: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

// What WhatsApp asks for: it shows no smaller picture large, and no heavier one at all.
const minWidth = 300;
const minHeight = 200;
const maxBytes = 300_000;

/** Takes the page's own picture where messengers show it, and the drawing where they would not. */
export function chooseLinkImage(
  own: (PreviewImage & { readonly alt: string }) | undefined,
  altOfCard: string,
): LinkImage {
  if (own && own.width >= minWidth && own.height >= minHeight && own.bytes <= maxBytes) return own;
  const { version, type, width, height } = shareCard;
  return { path: `${shareCardPath}?${version}`, type, width, height, alt: altOfCard };
}
