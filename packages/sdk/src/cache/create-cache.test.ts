import { expect } from '@open-wc/testing';

import { createClient, type Client } from '../create-client.js';
import { catchError } from '../testing/catch-error.js';
import {
  fakeFetch,
  json,
  noConnection,
  problem,
  text,
  type Answer,
} from '../testing/fake-fetch.js';
import * as samples from '../testing/samples.js';
import { createCache, type CacheOptions, type StaleEvent } from './create-cache.js';

const control = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400';
const seconds = 1_000;

/** A client of a backend on the page's own host, so that `If-None-Match` costs nothing. */
function stage(answers: readonly Answer[], options: CacheOptions = {}, baseUrl = '/kim') {
  const clock = { now: 1_000_000 };
  const { fetch, requests } = fakeFetch(...answers);
  const stale: StaleEvent[] = [];
  const cache = createCache({
    now: () => clock.now,
    onStale: (event) => stale.push(event),
    ...options,
  });
  const connect = (): Client =>
    createClient({ regency: '35.02', baseUrl, fetch, cache, retry: { limit: 0 } });
  return { cache, client: connect(), connect, clock, requests, stale };
}

function kept(total: number, headers: Record<string, string> = {}): Answer {
  return json(
    { ...samples.directory, total },
    { headers: { 'cache-control': control, etag: `"v${total}"`, ...headers } },
  );
}

const unchanged: Answer = () =>
  new Response(null, { status: 304, headers: { 'cache-control': control } });
const readTotal = async (client: Client): Promise<number> => (await client.directory.get()).total;

/** Waits until as many requests went out, which happens in turns and not in time. */
async function untilAsked(requests: readonly Request[], count: number): Promise<void> {
  while (requests.length < count) await new Promise((resolve) => setTimeout(resolve));
  // The answer is read in further turns.
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

describe('createCache', () => {
  it('answers from memory while an answer is fresh, with objects of its own', async () => {
    const { client, requests, clock } = stage([kept(1)]);

    const first = await client.directory.get();
    clock.now += 59 * seconds;
    const second = await client.directory.get();

    expect(requests).to.have.length(1);
    expect(second).to.deep.equal(first);
    expect(second).not.to.equal(first);
  });

  it('is shared by all clients it is given to, also for one request under way', async () => {
    const { client, connect, requests } = stage([kept(1)]);

    await Promise.all([client.directory.get(), connect().directory.get()]);
    await connect().directory.get();

    expect(requests).to.have.length(1);
  });

  it('keeps apart what has another address', async () => {
    const { client, requests } = stage([kept(1), kept(2)]);

    await client.directory.get({ first: 25 });
    expect(await readTotal(client)).to.equal(2);
    expect(requests).to.have.length(2);
  });

  it('gives a stale answer at once and renews it meanwhile', async () => {
    const { client, requests, clock } = stage([kept(1), kept(2)]);

    await client.directory.get();
    clock.now += 61 * seconds;
    expect(await readTotal(client)).to.equal(1);
    await untilAsked(requests, 2);

    expect(await readTotal(client)).to.equal(2);
    expect(requests).to.have.length(2);
  });

  it('waits for a new answer once that time is over', async () => {
    const { client, clock } = stage([kept(1), kept(2)]);

    await client.directory.get();
    clock.now += 361 * seconds;

    expect(await readTotal(client)).to.equal(2);
  });

  it('renews with the ETag, and keeps what has not changed', async () => {
    const { client, requests, clock } = stage([kept(1), unchanged]);

    await client.directory.get();
    clock.now += 361 * seconds;
    expect(await readTotal(client)).to.equal(1);
    expect(requests[1]?.headers.get('if-none-match')).to.equal('"v1"');

    clock.now += 59 * seconds;
    expect(await readTotal(client)).to.equal(1);
    expect(requests).to.have.length(2);
  });

  it('leaves the condition to the browser when the backend is another host', async () => {
    const { client, requests, clock } = stage([kept(1), kept(2)], {}, 'https://kim.example.id');

    await client.directory.get();
    clock.now += 361 * seconds;
    await client.directory.get();

    expect(requests[1]?.headers.has('if-none-match')).to.equal(false);
    expect(requests[1]?.cache).to.equal('no-cache');
  });

  it('counts the age that an answer already has', async () => {
    const { client, requests, clock } = stage([kept(1, { age: '50' }), kept(2)]);

    await client.directory.get();
    clock.now += 11 * seconds;
    await client.directory.get();
    await untilAsked(requests, 2);

    expect(requests).to.have.length(2);
  });

  for (const [name, failure] of [
    ['nothing answers', noConnection],
    ['the backend fails', problem(503, 'service-unavailable')],
    ['too many ask', problem(429, 'rate-limited')],
    ['a portal answers in its place', text('<h1>Masuk</h1>')],
    ['a gateway fails', text('', { status: 502 })],
  ] as const) {
    it(`stands in when ${name}, and says so`, async () => {
      const { client, clock, stale } = stage([kept(1), failure]);

      await client.directory.get();
      clock.now += 3_600 * seconds;

      expect(await readTotal(client)).to.equal(1);
      expect(stale).to.have.length(1);
      expect(stale[0]?.age).to.equal(3_600 * seconds);
      expect(stale[0]?.error).to.be.an('error');
      expect(stale[0]?.url).to.include('/directory');
    });
  }

  it('stands in no longer than the backend allows', async () => {
    const { client, clock, stale } = stage([kept(1), noConnection]);

    await client.directory.get();
    clock.now += 86_461 * seconds;

    expect(await catchError(client.directory.get())).to.include({ kind: 'connection' });
    expect(stale).to.deep.equal([]);
  });

  it('forgets what the backend no longer has', async () => {
    const gone = problem(404, 'regency-not-found');
    const { client, clock } = stage([kept(1), gone, noConnection]);

    await client.directory.get();
    clock.now += 361 * seconds;

    expect(await catchError(client.directory.get())).to.include({ code: 'regency-not-found' });
    expect(await catchError(client.directory.get())).to.include({ kind: 'connection' });
  });

  it('forgets it also when nobody waited for that answer', async () => {
    const { client, clock, requests } = stage([
      kept(1),
      problem(404, 'regency-not-found'),
      kept(3),
    ]);

    await client.directory.get();
    clock.now += 61 * seconds;
    await client.directory.get();
    await untilAsked(requests, 2);

    expect(await readTotal(client)).to.equal(3);
  });

  it('keeps nothing that cannot be read', async () => {
    const wrong = json({ wrong: true }, { headers: { 'cache-control': control } });
    const { client } = stage([wrong, kept(2)]);

    expect(await catchError(client.directory.get())).to.include({ kind: 'contract' });
    expect(await readTotal(client)).to.equal(2);
  });

  for (const [name, headers] of [
    ['says no-store', { 'cache-control': 'no-store' }],
    ['says nothing', {}],
  ] as const) {
    it(`keeps nothing when the backend ${name}`, async () => {
      const { client, requests } = stage([json(samples.contact, { headers })]);

      await client.groups.contact('wates');
      await client.groups.contact('wates');

      expect(requests).to.have.length(2);
    });
  }

  it('asks each time for what must be asked for each time', async () => {
    const { client, requests } = stage([kept(1, { 'cache-control': 'no-cache' }), unchanged]);

    await client.directory.get();
    expect(await readTotal(client)).to.equal(1);
    expect(requests[1]?.headers.get('if-none-match')).to.equal('"v1"');
  });

  it('is passed by a call that wants a new answer, and keeps that one', async () => {
    const { client, requests } = stage([kept(1), kept(2)]);

    await client.directory.get();
    expect((await client.directory.get({}, { cache: 'reload' })).total).to.equal(2);
    expect(requests[1]?.headers.has('if-none-match')).to.equal(false);
    expect(await readTotal(client)).to.equal(2);
    expect(requests).to.have.length(2);
  });

  it('asks whether an answer still holds for a call that says no-cache, and fails with it', async () => {
    const { client, requests } = stage([kept(1), unchanged, noConnection]);

    await client.directory.get();
    await client.directory.get({}, { cache: 'no-cache' });
    expect(requests).to.have.length(2);
    expect(await catchError(client.directory.get({}, { cache: 'no-cache' }))).to.include({
      kind: 'connection',
    });
  });

  it('gives an answer of any age to a call that says force-cache', async () => {
    const { client, requests, clock } = stage([kept(1)]);

    await client.directory.get();
    clock.now += 100 * 86_400 * seconds;
    await client.directory.get({}, { cache: 'force-cache' });

    expect(requests).to.have.length(1);
  });

  for (const options of [{ cache: 'no-store' }, { headers: { 'x-trace': '1' } }] as const) {
    it(`has nothing to do with a call that has ${JSON.stringify(options)}`, async () => {
      const { client, requests } = stage([kept(1)]);

      await client.directory.get();
      await client.directory.get({}, options);
      await client.directory.get();

      expect(requests).to.have.length(2);
    });
  }

  it('forgets everything when it is cleared, also what is on its way', async () => {
    const { cache, client, requests } = stage([kept(1), kept(2)]);

    const first = client.directory.get();
    cache.clear();
    await first;

    expect(await readTotal(client)).to.equal(2);
    expect(requests).to.have.length(2);
  });

  it('lets go of what was used longest ago when it is full', async () => {
    const size = JSON.stringify(samples.directory).length + 2_000;
    const { client, requests } = stage([kept(1)], { maxSize: size * 2 + 9 });

    await client.directory.get({ first: 1 });
    await client.directory.get({ first: 2 });
    await client.directory.get({ first: 1 });
    await client.directory.get({ first: 3 });
    expect(requests).to.have.length(3);

    await client.directory.get({ first: 1 });
    expect(requests).to.have.length(3);
    await client.directory.get({ first: 2 });
    expect(requests).to.have.length(4);
  });

  it('has a bound for short answers as well', async () => {
    const { client, requests } = stage([kept(1)], { maxSize: 10_000 });

    for (let first = 1; first <= 6; first += 1) await client.directory.get({ first });
    await client.directory.get({ first: 6 });
    expect(requests).to.have.length(6);

    await client.directory.get({ first: 1 });
    expect(requests).to.have.length(7);
  });

  it('trusts no age after the clock was put back', async () => {
    const { client, requests, clock } = stage([kept(1)]);

    await client.directory.get();
    clock.now -= 10 * seconds;
    await client.directory.get();

    expect(requests).to.have.length(2);
  });

  it('ends a read with the reason of its signal', async () => {
    const { client, requests } = stage([kept(1)]);
    const signal = AbortSignal.abort('left');

    expect(await catchError(client.directory.get({}, { signal }))).to.equal('left');
    expect(requests).to.deep.equal([]);
  });

  it('does not keep what is sent', async () => {
    const { client, requests } = stage([json(samples.receipt, { status: 201 })]);

    await client.messages.send(samples.message);
    await client.messages.send(samples.message);

    expect(requests).to.have.length(2);
  });
});
