import type { MediaNs } from 'feedsmith';

import type { HtmlPicture } from '../pictures/html-picture.ts';
import type { RawText } from '../text/to-plain-text.ts';
import { toEnclosedPictures } from './to-enclosed-pictures.ts';
import { toRawText } from './to-raw-text.ts';

/** What Media RSS says of an entry. */
export interface Media {
  readonly title: string | undefined;
  readonly description: RawText | undefined;
  readonly pictures: readonly HtmlPicture[];
  readonly thumbnails: readonly HtmlPicture[];
}

/** Reads `media:*` of an entry, its groups included; the widest picture comes first. */
export function readMedia(media: MediaNs.ItemOrFeed | undefined): Media {
  const groups = media?.groups ?? [];
  const contents = [...(media?.contents ?? []), ...groups.flatMap((group) => group.contents ?? [])];
  const holders = [media, ...groups, ...contents];
  const description = holders.find((holder) => holder?.description?.value)?.description;
  const isHtml = description?.type === 'html' || description?.type === 'text/html';
  return {
    title: [media, ...groups].find((holder) => holder?.title?.value)?.title?.value,
    description: toRawText(description?.value, isHtml ? 'html' : 'text'),
    pictures: widestFirst(contents).flatMap(toPicture),
    thumbnails: widestFirst(holders.flatMap((holder) => holder?.thumbnails ?? [])).flatMap(
      ({ url }) => (url === undefined ? [] : [{ address: url, alt: null }]),
    ),
  };
}

function toPicture({ url, type, medium }: MediaNs.Content): readonly HtmlPicture[] {
  if (medium !== undefined && medium !== 'image') return [];
  return toEnclosedPictures([{ address: url, type: medium === 'image' ? 'image/*' : type }]);
}

function widestFirst<Sized extends { readonly width?: number }>(
  list: readonly Sized[],
): readonly Sized[] {
  return [...list].sort((one, other) => (other.width ?? 0) - (one.width ?? 0));
}
