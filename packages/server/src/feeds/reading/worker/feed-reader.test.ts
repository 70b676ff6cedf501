import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

import { bloggerRss } from '../../../testing/feed-texts/blogger-rss.ts';
import { wordpressRss } from '../../../testing/feed-texts/wordpress-rss.ts';
import { readFeed } from '../read-feed.ts';
import { FeedReader, type FeedReaderLimits } from './feed-reader.ts';

const limits: FeedReaderLimits = {
  milliseconds: 60_000,
  heapMegabytes: 128,
  idleMilliseconds: 60_000,
};
const source = { url: 'https://umpan.example/', contentType: null, now: Date.UTC(2026, 10, 22) };
const toBytes = (text: string) => new TextEncoder().encode(text);

describe('FeedReader', () => {
  const reader = new FeedReader(limits);
  after(() => reader.stop());

  it('reads in another thread what readFeed reads in this one, and leaves the bytes alone', async () => {
    const bytes = toBytes(wordpressRss);

    assert.deepEqual(await reader.read(bytes, source), readFeed(bytes, source));
    assert.equal(bytes.length, toBytes(wordpressRss).length);
  });

  it('answers each of many in their order, refusals among them', async () => {
    const answers = await Promise.allSettled(
      [bloggerRss, '<html>', wordpressRss, ''].map((text) => reader.read(toBytes(text), source)),
    );

    assert.deepEqual(
      answers.map((answer) =>
        answer.status === 'fulfilled' ? answer.value.title : answer.reason.code,
      ),
      ['KIM Sumber Warta', 'html-page', 'KIM Lereng Asri', 'empty'],
    );
  });

  it('gives up on a feed that takes too long, and reads the next', async () => {
    // A limit that is over before the thread has started.
    const hasty = new FeedReader({ ...limits, milliseconds: 0 });

    await assert.rejects(hasty.read(toBytes(bloggerRss), source), {
      name: 'FeedRefusedError',
      code: 'too-heavy',
    });
    await assert.rejects(hasty.read(toBytes(bloggerRss), source), { code: 'too-heavy' });
    await hasty.stop();
  });

  it('gives up on a feed that takes too much memory', async () => {
    const small = new FeedReader({ ...limits, heapMegabytes: 12 });
    const items = Array.from({ length: 120_000 }, (_, id) => ({ id, title: `Judul ${id}` }));
    const heavy = JSON.stringify({ version: 'https://jsonfeed.org/version/1', items });

    await assert.rejects(small.read(toBytes(heavy), source), { code: 'too-heavy' });
    await small.stop();
  });

  it('rejects what is waiting when it is stopped, and starts again when asked', async () => {
    const stopped = new FeedReader(limits);
    const waiting = Promise.allSettled([
      stopped.read(toBytes(bloggerRss), source),
      stopped.read(toBytes(bloggerRss), source),
    ]);

    await stopped.stop();

    assert.deepEqual(
      (await waiting).map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    assert.equal((await stopped.read(toBytes(bloggerRss), source)).items.length, 2);
    await stopped.stop();
  });
});
