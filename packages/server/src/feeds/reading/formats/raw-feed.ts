import type { HtmlPicture } from '../pictures/html-picture.ts';
import type { RawText } from '../text/to-plain-text.ts';

/** A feed in one shape for all formats; nothing in it is checked or cleaned yet. */
export interface RawFeed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json';
  readonly title: string | undefined;
  readonly siteAddress: string | undefined;
  /** `xml:base` of the root. */
  readonly base: string | undefined;
  readonly language: string | undefined;
  readonly items: readonly RawItem[];
}

/** An entry of a feed; each list is best first. */
export interface RawItem {
  readonly guid: string | undefined;
  readonly links: readonly (string | undefined)[];
  readonly bases: readonly (string | undefined)[];
  readonly titles: readonly (string | undefined)[];
  /** The text in full, as far as the feed has it. */
  readonly contents: readonly (RawText | undefined)[];
  readonly summaries: readonly (RawText | undefined)[];
  readonly published: readonly (string | undefined)[];
  readonly updated: readonly (string | undefined)[];
  readonly categories: readonly (string | undefined)[];
  readonly pictures: readonly HtmlPicture[];
  readonly thumbnails: readonly HtmlPicture[];
  readonly languages: readonly (string | undefined)[];
}
