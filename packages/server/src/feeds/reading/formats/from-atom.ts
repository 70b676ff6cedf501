import type { AtomFeed } from 'feedsmith';

import type { RawText } from '../text/to-plain-text.ts';
import type { RawFeed, RawItem } from './raw-feed.ts';
import { readMedia } from './read-media.ts';
import { toEnclosedPictures } from './to-enclosed-pictures.ts';
import { toRawText } from './to-raw-text.ts';

type Links = readonly AtomFeed.Link<string>[] | undefined;

/** Atom 0.3 and 1.0. */
export function fromAtom(feed: AtomFeed.Feed<string>): RawFeed {
  return {
    format: 'atom',
    title: feed.title?.value,
    siteAddress: findAlternate(feed.links),
    base: feed.xml?.base,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    items: (feed.entries ?? []).map(toRawItem),
  };
}

function toRawItem(entry: AtomFeed.Entry<string>): RawItem {
  const media = readMedia(entry.media);
  const { content, summary, links, dc, dcterms } = entry;
  const enclosures = links?.filter(({ rel }) => rel === 'enclosure');
  return {
    guid: entry.id,
    links: [
      dcterms?.isVersionOf?.[0],
      findAlternate(links),
      /^https?:/i.test(entry.id ?? '') ? entry.id : undefined,
    ],
    bases: [content?.xml?.base, entry.xml?.base],
    titles: [entry.title?.value, dc?.titles?.[0], media.title],
    contents: [toText(content), toText(summary), media.description],
    summaries: [content?.value === undefined ? undefined : toText(summary)],
    published: [entry.published, dc?.dates?.[0], entry.updated],
    updated: [entry.updated],
    categories: [...(entry.categories ?? []).map(toCategory), ...(dc?.subjects ?? [])],
    pictures: [
      ...media.pictures,
      ...toEnclosedPictures(enclosures?.map(({ href, type }) => ({ address: href, type }))),
      ...(entry.itunes?.image === undefined ? [] : [{ address: entry.itunes.image, alt: null }]),
    ],
    thumbnails: media.thumbnails,
    languages: [content?.xml?.lang, entry.xml?.lang, dc?.languages?.[0]],
  };
}

function findAlternate(links: Links): string | undefined {
  const alternates = links?.filter(({ rel }) => rel === undefined || rel === 'alternate');
  return (
    alternates?.find(({ type }) => type === undefined || /html/i.test(type)) ?? alternates?.[0]
  )?.href;
}

function toText(text: AtomFeed.Content | AtomFeed.Text | undefined): RawText | undefined {
  const type = text?.type?.toLowerCase() ?? 'text';
  // Pictures and other files may be carried in the content itself.
  if (type.includes('/') && !/^text\/|html|xml/.test(type)) return undefined;
  return toRawText(text?.value, type === 'text' || type === 'text/plain' ? 'text' : 'html');
}

/** Blogger marks with such a category what kind of entry it is. */
function toCategory({ term, label, scheme }: AtomFeed.Category): string | undefined {
  if (/schemas\.google\.com\/.*#kind$/.test(scheme ?? '')) return undefined;
  return label ?? term;
}
