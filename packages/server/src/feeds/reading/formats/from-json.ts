import type { JsonFeed } from 'feedsmith';

import type { RawFeed, RawItem } from './raw-feed.ts';
import { toEnclosedPictures } from './to-enclosed-pictures.ts';
import { toRawText } from './to-raw-text.ts';

/** JSON Feed 1.0 and 1.1. */
export function fromJson(feed: JsonFeed.Feed<string>): RawFeed {
  return {
    format: 'json',
    title: feed.title,
    siteAddress: feed.home_page_url,
    base: undefined,
    language: feed.language,
    items: (feed.items ?? []).map(toRawItem),
  };
}

function toRawItem(item: JsonFeed.Item<string>): RawItem {
  const attachments = item.attachments?.map(({ url, mime_type }) => ({
    address: url,
    type: mime_type,
  }));
  return {
    guid: item.id,
    links: [item.url, item.external_url, /^https?:/i.test(item.id ?? '') ? item.id : undefined],
    bases: [],
    titles: [item.title],
    contents: [
      toRawText(item.content_html, 'html'),
      toRawText(item.content_text, 'text'),
      toRawText(item.summary, 'text'),
    ],
    summaries: [
      item.content_html === undefined && item.content_text === undefined
        ? undefined
        : toRawText(item.summary, 'text'),
    ],
    published: [item.date_published, item.date_modified],
    updated: [item.date_modified],
    categories: item.tags ?? [],
    pictures: [
      ...[item.image, item.banner_image].flatMap((address) =>
        address === undefined ? [] : [{ address, alt: null }],
      ),
      ...toEnclosedPictures(attachments),
    ],
    thumbnails: [],
    languages: [item.language],
  };
}
