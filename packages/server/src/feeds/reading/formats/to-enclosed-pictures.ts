import type { HtmlPicture } from '../pictures/html-picture.ts';

/** The pictures among the files that an entry brings along. */
export function toEnclosedPictures(
  files:
    | readonly { readonly address: string | undefined; readonly type: string | undefined }[]
    | undefined,
): readonly HtmlPicture[] {
  const pictures: HtmlPicture[] = [];
  for (const { address, type } of files ?? []) {
    if (address !== undefined && isPicture(address, type)) pictures.push({ address, alt: null });
  }
  return pictures;
}

function isPicture(address: string, type: string | undefined): boolean {
  if (type?.includes('/')) return /^image\//i.test(type);
  return /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test(address);
}
