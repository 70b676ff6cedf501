/** An answer of oEmbed 1.0, in the order in which it is written. */
export type OembedAnswer = Readonly<Record<string, string | number>>;

/** What can be said of any page. */
export interface OembedPage {
  readonly title: string;
  readonly providerName: string;
  readonly providerUrl: string;
}

/** Something to show in a frame. */
export interface OembedFrame extends OembedPage {
  /** Absolute address of the frame page. */
  readonly src: string;
  /** Pixels it is best shown in. */
  readonly height: number;
}

/** What the consumer has room for. */
export interface OembedRoom {
  readonly maxwidth?: number | undefined;
  readonly maxheight?: number | undefined;
}

/** Seconds: a title may change, and a withdrawn group is gone from the frame at once anyway. */
const cacheAge = 3_600;

/** Pixels; frames adapt to any width. */
const preferredWidth = 640;

/** Describes a frame page. */
export function toRichAnswer(frame: OembedFrame, room: OembedRoom): OembedAnswer {
  const { title, src } = frame;
  const width = Math.min(preferredWidth, room.maxwidth ?? preferredWidth);
  const height = Math.min(frame.height, room.maxheight ?? frame.height);
  return {
    type: 'rich',
    ...toShared(frame),
    width,
    height,
    html: `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="${width}" height="${height}" frameborder="0"></iframe>`,
  };
}

/** A picture that goes with a link. */
export interface OembedThumbnail {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** Describes a page that is not made for frames: consumers show its title as a link. */
export function toLinkAnswer(
  page: OembedPage,
  thumbnail: OembedThumbnail | undefined,
  { maxwidth = Infinity, maxheight = Infinity }: OembedRoom,
): OembedAnswer {
  // A thumbnail may not be larger than the room there is.
  const fits = thumbnail && thumbnail.width <= maxwidth && thumbnail.height <= maxheight;
  return {
    type: 'link',
    ...toShared(page),
    ...(fits && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}

function toShared({ title, providerName, providerUrl }: OembedPage) {
  return {
    version: '1.0',
    title,
    provider_name: providerName,
    provider_url: providerUrl,
    cache_age: cacheAge,
  };
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
