import type { RssFeed } from 'feedsmith';

import { toEnclosedPictures } from './to-enclosed-pictures.ts';
import { readMedia } from './read-media.ts';
import type { RawFeed, RawItem } from './raw-feed.ts';
import { toRawText } from './to-raw-text.ts';

/** RSS 0.91 to 2.0. */
export function fromRss(feed: RssFeed.Feed<string>): RawFeed {
  return {
    format: 'rss',
    title: feed.title ?? feed.dc?.titles?.[0],
    siteAddress: feed.link ?? feed.atom?.links?.find(({ rel }) => rel === 'alternate')?.href,
    base: feed.xml?.base,
    language: feed.xml?.lang ?? feed.language ?? feed.dc?.languages?.[0],
    items: (feed.items ?? []).map(toRawItem),
  };
}

function toRawItem(item: RssFeed.Item<string>): RawItem {
  const media = readMedia(item.media);
  const { guid, dc, dcterms, itunes } = item;
  return {
    guid: guid?.value ?? dc?.identifiers?.[0],
    links: [
      dcterms?.isVersionOf?.[0],
      item.link,
      item.atom?.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
      guid?.isPermaLink === false || !/^https?:/i.test(guid?.value ?? '') ? undefined : guid?.value,
    ],
    bases: [item.xml?.base],
    titles: [item.title, dc?.titles?.[0], media.title, itunes?.title],
    contents: [
      toRawText(item.content?.encoded, 'html'),
      toRawText(item.description, 'html'),
      toRawText(dc?.descriptions?.[0], 'html'),
      media.description,
      toRawText(itunes?.summary, 'text'),
    ],
    summaries: [
      item.content?.encoded === undefined ? undefined : toRawText(item.description, 'html'),
    ],
    published: [item.pubDate, dc?.dates?.[0], dcterms?.issued?.[0], dcterms?.created?.[0]],
    updated: [item.atom?.updated, dcterms?.modified?.[0]],
    categories: [...(item.categories ?? []).map(({ name }) => name), ...(dc?.subjects ?? [])],
    pictures: [
      ...media.pictures,
      ...toEnclosedPictures(item.enclosures?.map(({ url, type }) => ({ address: url, type }))),
      ...(itunes?.image === undefined ? [] : [{ address: itunes.image, alt: null }]),
    ],
    thumbnails: media.thumbnails,
    languages: [item.xml?.lang, dc?.languages?.[0]],
  };
}
