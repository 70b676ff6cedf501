import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { bloggerAtom } from '../../testing/feed-texts/blogger-atom.ts';
import { bloggerRss } from '../../testing/feed-texts/blogger-rss.ts';
import { feedburnerRss } from '../../testing/feed-texts/feedburner-rss.ts';
import { joomlaRss } from '../../testing/feed-texts/joomla-rss.ts';
import { jsonFeed } from '../../testing/feed-texts/json-feed.ts';
import { atom03, atomXhtml, rss091 } from '../../testing/feed-texts/old-feeds.ts';
import { opensidRss } from '../../testing/feed-texts/opensid-rss.ts';
import { rdfFeed } from '../../testing/feed-texts/rdf-feed.ts';
import { wordpressRss } from '../../testing/feed-texts/wordpress-rss.ts';
import { youtubeAtom } from '../../testing/feed-texts/youtube-atom.ts';
import type { FeedDocument } from './feed-document.ts';
import { FeedRefusedError } from './feed-refused-error.ts';
import { readText, testNow } from '../../testing/feed-texts/read-text.ts';

const feeds = {
  bloggerAtom,
  bloggerRss,
  feedburnerRss,
  joomlaRss,
  jsonFeed,
  atom03,
  atomXhtml,
  rss091,
  opensidRss,
  rdfFeed,
  wordpressRss,
  youtubeAtom,
};

const mutantsPerFeed = 60;

/** What is thrown into feeds. */
const pieces = [
  '<script>jahat()</script>',
  '<img src=x onerror=jahat()>',
  ']]>',
  '<![CDATA[',
  '&amp;lt;script&amp;gt;',
  '&amp;amp;lt;',
  '<\u200b',
  '<!--',
  '<item>',
  '</item>',
  '<entry>',
  '</rss>',
  '&',
  '&#x202e;',
  '&#0;',
  '\0',
  '\u202e',
  '"',
  "'",
  '>',
  '<',
  '{',
  ']',
  '<?php',
  '<link>javascript:jahat()</link>',
  'xmlns:dc="http://jahat.example/"',
  '<title type="html">',
  '<a href="data:text/html,jahat">',
  '\ud83d',
];

describe('readFeed of a damaged feed', () => {
  for (const [name, feed] of Object.entries(feeds)) {
    it(`refuses ${name} or keeps plain text of it, whatever the damage`, () => {
      for (let seed = 1; seed <= mutantsPerFeed; seed += 1) {
        const document = readOrRefuse(mutate(feed, seed), `${name}, seed ${seed}`);
        if (document) checkDocument(document, `${name}, seed ${seed}`);
      }
    });
  }
});

function readOrRefuse(feed: string, what: string): FeedDocument | null {
  try {
    return readText(feed);
  } catch (error) {
    assert.ok(error instanceof FeedRefusedError, `${what}: ${String(error)}`);
    return null;
  }
}

function checkDocument(document: FeedDocument, what: string): void {
  checkAddress(document.siteUrl, what);
  assert.ok(document.items.length <= 500, what);
  assert.equal(new Set(document.items.map(({ key }) => key)).size, document.items.length, what);
  for (const item of document.items) {
    checkText(item.title, 160, what);
    assert.notEqual(item.title, '', what);
    checkText(item.summary, 300, what);
    checkText(item.body, 20_000, what);
    checkText(item.imageAlt, 200, what);
    for (const category of item.categories) checkText(category, 60, what);
    for (const address of [item.link, item.imageUrl]) checkAddress(address, what);
    for (const date of [item.publishedAt, item.updatedAt]) {
      assert.ok(date === null || (Number.isInteger(date) && date <= testNow + 86_400_000), what);
    }
    assert.match(item.hash, /^[\da-f]{64}$/, what);
  }
}

function checkText(text: string | null, longest: number, what: string): void {
  if (text === null) return;
  const where = `${what}: ${JSON.stringify(text.slice(0, 200))}`;
  assert.ok(text.length <= longest, where);
  assert.doesNotMatch(text, /<[a-z/!?]/i, where);

  assert.doesNotMatch(text, /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffd]/, where);
  assert.doesNotMatch(text, /\p{Cs}/u, where);
}

function checkAddress(address: string | null, what: string): void {
  if (address === null) return;
  const { protocol, username } = new URL(address);
  assert.match(protocol, /^https?:$/, what);
  assert.equal(username, '', what);
}

/** Damages a text in one to six places; the same seed does the same damage. */
function mutate(text: string, seed: number): string {
  const random = createRandom(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  let mutant = text;
  for (let count = 1 + upTo(6); count > 0; count -= 1) {
    const [start, length] = [upTo(mutant.length), upTo(200)];
    const head = mutant.slice(0, start);
    const tail = mutant.slice(start);
    const action = upTo(5);
    if (action === 0) mutant = head + tail.slice(length);
    else if (action === 1) mutant = head + (pieces[upTo(pieces.length)] ?? '') + tail;
    else if (action === 2) mutant = head + tail.slice(0, length) + tail;
    else if (action === 3) mutant = head + String.fromCharCode(upTo(128)) + tail.slice(1);
    else if (upTo(4) === 0) mutant = head;
  }
  return mutant;
}

/** Numbers from 0 to 1 that only look random (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
