import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { FeedRefusedError } from './feed-refused-error.ts';
import { readText, toRss } from '../../testing/feed-texts/read-text.ts';

const html = (inner: string) =>
  toRss(`<item><title>J</title><description><![CDATA[${inner}]]></description></item>`);
const item = (inner: string) => toRss(`<item><title>J</title>${inner}</item>`);

/** Texts of about a size that are made to cost more than their size. */
const pathological: Readonly<Record<string, (size: number) => string>> = {
  'nested HTML': (size) => html('<b>'.repeat(size / 3)),
  'nested HTML closed by others': (size) => html('<b>'.repeat(size / 6) + '</i>'.repeat(size / 8)),
  'HTML with open quotes': (size) => html('<a"'.repeat(size / 3)),
  'XML with open quotes': (size) => item(`<description>${'<a"'.repeat(size / 3)}`),
  'elements before the root': (size) => '<a>'.repeat(size / 3) + toRss(''),
  'less-than signs': (size) => html('<'.repeat(size)),
  ampersands: (size) => html('&'.repeat(size)),
  'entities without end': (size) => item(`<description>${'&aaaaaaaaa'.repeat(size / 10)}`),
  'comments without end': (size) => toRss('<!--'.repeat(size / 4)),
  'CDATA without end': (size) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml">${'<![CDATA['.repeat(size / 9)}`,
  attributes: (size) => toRss(`<item ${'a b c '.repeat(size / 6)}>x</item>`),
  'items that are not closed': (size) => toRss('<item>'.repeat(size / 6)),
  categories: (size) => item('<category>abcdefgh</category>'.repeat(size / 29)),
  'persons in brackets': (size) => item(`<author>${'(&lt;[a@'.repeat(size / 8)}</author>`),
  'references of RDF': (size) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><items><rdf:Seq>${'<rdf:li rdf:resource="a"/>'.repeat(size / 52)}</rdf:Seq></items></channel>${'<item rdf:about="b"/>'.repeat(size / 42)}</rdf:RDF>`,
  'scripts without end': (size) => html('<script>'.repeat(size / 8)),
  'a line of space': (size) => html(`a${' '.repeat(size)}b`),
  'a date without end': (size) => item(`<pubDate>${'1 '.repeat(size / 2)}</pubDate>`),
  'a link without end': (size) => item(`<link>${'../'.repeat(size / 3)}</link>`),
  'lines that every text ends in': (size) => html('<p>baca juga</p>'.repeat(size / 16)),
  'links of a page': (size) => `<html>${'<link rel=alternate '.repeat(size / 20)}`,
};

function cpuMilliseconds(feed: string): number {
  const before = process.cpuUsage();
  try {
    readText(feed);
  } catch (error) {
    assert.ok(error instanceof FeedRefusedError, String(error));
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe('readFeed of pathological texts', () => {
  for (const [name, make] of Object.entries(pathological)) {
    // Quadratic time on the longer one would take minutes; nothing else is measured here.
    it(`comes to an end with ${name}`, { timeout: 60_000 }, (context) => {
      cpuMilliseconds(make(20_000));
      const [short, long] = [cpuMilliseconds(make(200_000)), cpuMilliseconds(make(800_000))];

      context.diagnostic(
        `${name}: 200 kB ${short.toFixed(0)} ms, 800 kB ${long.toFixed(0)} ms CPU`,
      );
    });
  }
});
