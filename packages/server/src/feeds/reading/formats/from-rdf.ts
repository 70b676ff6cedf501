import type { RdfFeed } from 'feedsmith';

import type { RawFeed, RawItem } from './raw-feed.ts';
import { readMedia } from './read-media.ts';
import { toRawText } from './to-raw-text.ts';

/** RSS 0.90 and 1.0. */
export function fromRdf(feed: RdfFeed.Feed<string>): RawFeed {
  return {
    format: 'rdf',
    title: feed.title ?? feed.dc?.titles?.[0],
    siteAddress: feed.link,
    base: feed.xml?.base,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    items: (feed.items ?? []).map(toRawItem),
  };
}

function toRawItem(item: RdfFeed.Item<string>): RawItem {
  const media = readMedia(item.media);
  const { dc, dcterms, rdf } = item;
  return {
    guid: rdf?.about ?? dc?.identifiers?.[0],
    links: [dcterms?.isVersionOf?.[0], item.link, rdf?.about],
    bases: [item.xml?.base],
    titles: [item.title, dc?.titles?.[0], media.title],
    contents: [
      toRawText(item.content?.encoded, 'html'),
      toRawText(item.description, 'html'),
      toRawText(dc?.descriptions?.[0], 'html'),
    ],
    summaries: [
      item.content?.encoded === undefined ? undefined : toRawText(item.description, 'html'),
    ],
    published: [dc?.dates?.[0], dcterms?.issued?.[0], dcterms?.created?.[0]],
    updated: [dcterms?.modified?.[0]],
    categories: dc?.subjects ?? [],
    pictures: media.pictures,
    thumbnails: media.thumbnails,
    languages: [item.xml?.lang, dc?.languages?.[0]],
  };
}
