import { generateAtomFeed } from 'feedsmith';

import type { FeedChannel } from './feed-channel.ts';
import type { FeedEntry } from './feed-entry.ts';
import { tightenCdata } from './tighten-cdata.ts';
import { toHtml } from './to-html.ts';

/** Writes a feed as Atom (RFC 4287), with what was taken back (RFC 6721). */
export function writeAtom(channel: FeedChannel): string {
  const { title, description, homeUrl, feedUrl, language, author, updatedAt, entries } = channel;
  const xml = tightenCdata(
    generateAtomFeed({
      id: feedUrl,
      title: { value: title, type: 'text' },
      subtitle: { value: description, type: 'text' },
      updated: new Date(updatedAt),
      authors: [{ name: author }],
      generator: { text: 'Kentongan' },
      links: [
        { href: feedUrl, rel: 'self', type: 'application/atom+xml' },
        { href: homeUrl, rel: 'alternate', type: 'text/html' },
      ],
      xml: { lang: language },
      entries: entries.map(toEntry),
    }),
  );
  // The generator does not know them (RFC 6721). Ids and times are ours and need no escape.
  const tombstones = channel.deleted.map(
    ({ id, when }) =>
      `<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="${id}" when="${when}"/>`,
  );
  return xml.replace(/<\/feed>\s*$/, (end) => `${tombstones.join('')}${end}`);
}

function toEntry(entry: FeedEntry) {
  const { id, url, title, summary, paragraphs, author, categories, image, language } = entry;
  return {
    id,
    title: { value: title, type: 'text' },
    ...(summary === null ? {} : { summary: { value: summary, type: 'text' } }),
    content: { value: toHtml(paragraphs), type: 'html' },
    authors: [{ name: author }],
    published: new Date(entry.publishedAt),
    updated: new Date(entry.updatedAt),
    categories: categories.map(({ code, label }) => ({ term: code, label })),
    links: [
      ...(url === null ? [] : [{ href: url, rel: 'alternate', type: 'text/html' }]),
      ...(image === null
        ? []
        : [
            {
              href: image.url,
              rel: 'enclosure',
              type: image.type,
              ...(image.alt === '' ? {} : { title: image.alt }),
            },
          ]),
    ],
    xml: { lang: language },
  };
}
