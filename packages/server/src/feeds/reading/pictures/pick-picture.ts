import { feedLimits } from '../feed-limits.ts';
import { toWebAddress } from '../links/to-web-address.ts';
import { cutAtWord } from '../text/cut-at-word.ts';
import { enlargePicture } from './enlarge-picture.ts';
import type { HtmlPicture } from './html-picture.ts';
import { isDecoration } from './is-decoration.ts';

/** Where pictures of an entry were found, each list best first. */
export interface PictureCandidates {
  /** What the feed names as the picture: media, enclosure, podcast cover. */
  readonly declared: readonly HtmlPicture[];
  readonly inText: readonly HtmlPicture[];
  /** Small by nature, so last. */
  readonly thumbnails: readonly HtmlPicture[];
  readonly base: string;
}

/** The one picture that stands for an entry. */
export function pickPicture(
  candidates: PictureCandidates,
): { readonly url: string; readonly alt: string | null } | null {
  const { declared, inText, thumbnails, base } = candidates;
  for (const { address, alt } of [...declared, ...inText, ...thumbnails]) {
    const url = toWebAddress(address, base);
    if (url === null || isDecoration(url)) continue;
    const altInText = inText.find((picture) => toWebAddress(picture.address, base) === url)?.alt;
    const words = alt ?? altInText ?? null;
    return {
      url: enlargePicture(url),
      alt: words === null ? null : cutAtWord(words, feedLimits.imageAlt),
    };
  }
  return null;
}
