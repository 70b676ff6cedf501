import { expect } from '@open-wc/testing';

import { endpoints } from '@kentongan/contract';

import { createCache } from '../cache/create-cache.js';
import type { Client } from '../create-client.js';
import { isApiError } from '../client-error.js';
import { catchError } from '../testing/catch-error.js';
import { createTestBackend } from './create-test-backend.js';
import { generateData } from './generate-data.js';
import { sampleGroup, sampleMessage } from './testing.js';

const root = 'https://kim.example.id/v1/regencies/35.02';

describe('createTestBackend', () => {
  it('answers every read of a client', async () => {
    const backend = createTestBackend({ groups: 12, activities: 5 });
    const { slug } = backend.data.groups.find(({ hasContact }) => hasContact) ?? { slug: '' };
    const [activity] = backend.data.activities;
    const reads: ((client: Client) => Promise<unknown>)[] = [
      (client) => client.regency.get(),
      (client) => client.areas.get(),
      (client) => client.directory.get({ first: 3 }),
      (client) => client.groups.list({ include: 'facets' }),
      (client) => client.groups.get(slug),
      (client) => client.groups.contact(slug),
      (client) => client.coverage.get(),
      (client) => client.coverage.listUncoveredVillages(),
      (client) => client.activities.list(),
      (client) => client.activities.get(activity?.id ?? ''),
      (client) => client.messages.challenge(),
    ];
    const skipped: unknown[] = [];
    const client = backend.client({ hooks: { onSkippedRecord: (event) => skipped.push(event) } });

    for (const read of reads) await read(client);

    expect(skipped).to.deep.equal([]);
    // All but the two that write.
    expect(reads).to.have.length(endpoints.length - 2);
    expect(backend.requests).to.have.length(reads.length);
  });

  it('invents the same for the same seed, and something else for another', () => {
    expect(generateData({ seed: 3 })).to.deep.equal(generateData({ seed: 3 }));
    expect(generateData({ seed: 3 })).not.to.deep.equal(generateData({ seed: 4 }));
  });

  it('counts what it has', async () => {
    const client = createTestBackend({ groups: 60, regency: '33.05' }).client();
    const directory = await client.directory.get({ first: 25 });
    const coverage = await client.coverage.get();
    const uncovered = await client.coverage.listUncoveredVillages();

    expect(directory.groups).to.have.length(25);
    expect(directory.total).to.equal(60);
    expect(coverage.groupsTotal).to.equal(60);
    expect(coverage.villagesWithGroup).to.equal(directory.villagesWithGroup);
    expect(uncovered.villages).to.have.length(coverage.villagesTotal - coverage.villagesWithGroup);
  });

  it('covers villages by KIM alone, as the backend does', async () => {
    const backend = createTestBackend({ groups: 0 });
    const [village] = backend.data.areas.villages;
    const place = { areaCode: village?.code ?? '', districtCode: village?.districtCode ?? null };
    backend.data.groups = [
      sampleGroup({ ...place, slug: 'telecentre', groupType: 'telecenter' }),
      sampleGroup({ ...place, slug: 'forum', groupType: 'kim_forum', level: 'district' }),
    ];
    const before = await backend.client().coverage.get();
    backend.data.groups.push(
      sampleGroup({ ...place, slug: 'kim', level: 'neighborhood', establishedOn: null }),
    );
    const after = await backend.client().coverage.get();

    expect([before.groupsTotal, before.kimTotal]).to.deep.equal([2, 0]);
    expect([before.villagesWithGroup, before.districtsWithGroup]).to.deep.equal([0, 1]);
    expect([after.villagesWithGroup, after.kimTotal]).to.deep.equal([1, 1]);
    // Without a founding it is the first decree that tells the year.
    expect(after.growth?.years[0]).to.deep.equal({ year: 2022, groups: 1, villages: 1 });
  });

  it('pages, so that an iterator sees every group once', async () => {
    const client = createTestBackend({ groups: 45 }).client();

    const slugs = await client.groups.all({ limit: 10 }).toArray({ limit: 99 });

    expect(new Set(slugs.map(({ slug }) => slug)).size).to.equal(45);
  });

  it('searches and filters as the backend does', async () => {
    const backend = createTestBackend({ groups: 40 });
    const client = backend.client();
    const [group] = backend.data.groups;
    const { items } = await client.groups.list({ q: group?.villageName ?? '' });

    expect(items.map(({ slug }) => slug)).to.include(group?.slug);
    expect(items.length).to.be.below(40);
    const news = await client.activities.list({ type: 'news' });
    expect(news.items.every(({ type }) => type === 'news')).to.equal(true);
  });

  it('answers from data that is handed to it or changed later', async () => {
    const backend = createTestBackend({ data: { groups: [], activities: [] } });
    const client = backend.client();
    expect((await client.directory.get()).total).to.equal(0);

    backend.data.groups = generateData({ groups: 2 }).groups;
    expect((await client.directory.get()).total).to.equal(2);
  });

  it('answers with a tag, and that nothing has changed', async () => {
    const backend = createTestBackend();
    const first = await backend.fetch(new Request(`${root}/directory`));
    const etag = first.headers.get('etag') ?? '';
    const again = await backend.fetch(
      new Request(`${root}/directory`, { headers: { 'if-none-match': etag } }),
    );

    expect(etag).to.match(/^".+"$/);
    expect(again.status).to.equal(304);
  });

  it('lets a cache answer', async () => {
    const backend = createTestBackend();
    const client = backend.client({ cache: createCache() });

    await client.directory.get();
    await client.directory.get();

    expect(backend.requests).to.have.length(1);
  });

  const refused: readonly [string, string, number, RequestInit?][] = [
    ['/moon', 'endpoint-not-found', 404],
    ['/directory?first=0', 'invalid-request', 400],
    ['/directory?last=1', 'invalid-request', 400],
    ['/groups?cursor=x', 'invalid-request', 400],
    ['/coverage?x=1', 'invalid-request', 400],
    ['/groups/nobody', 'group-not-found', 404],
    ['/activities/00000000-0000-4000-8000-00000000ffff', 'activity-not-found', 404],
    ['/directory', 'method-not-allowed', 405, { method: 'POST' }],
    ['/messages', 'unsupported-media-type', 415, { method: 'POST', body: '{}' }],
    [
      '/messages',
      'malformed-json',
      400,
      { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } },
    ],
    [
      '/messages',
      'invalid-request',
      400,
      { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } },
    ],
  ];
  for (const [path, code, status, init] of refused) {
    it(`refuses ${init?.method ?? 'GET'} ${path} with ${code}`, async () => {
      const response = await createTestBackend().fetch(new Request(root + path, init));

      expect(response.status).to.equal(status);
      expect(await response.json()).to.include({ code, status });
    });
  }

  it('knows no other regency', async () => {
    const client = createTestBackend({ regency: '33.05' }).client({ regency: '35.02' });

    expect(await catchError(client.regency.get())).to.include({ code: 'regency-not-found' });
  });
});

describe('a test backend that takes messages', () => {
  it('stores one, tells its state, and what staff did', async () => {
    const backend = createTestBackend();
    const client = backend.client();
    const receipt = await client.messages.send(sampleMessage());
    expect(backend.messages.map(({ message }) => message.text)).to.deep.equal([
      sampleMessage().text,
    ]);
    expect((await client.messages.state(receipt)).status).to.equal('received');

    backend.changeMessage(receipt.reference, { status: 'answered', answer: 'Sabtu depan.' });
    expect(await client.messages.state(receipt)).to.include({ answer: 'Sabtu depan.' });
    expect(await catchError(client.messages.state({ ...receipt, secret: 'XXXX-XXXX' }))).to.include(
      { code: 'message-not-found' },
    );
  });

  it('stores a message once although its answer was lost', async () => {
    const backend = createTestBackend();
    backend.fail({ kind: 'lost-answer' }, { on: 'messages' });

    const receipt = await backend.client().messages.send(sampleMessage());

    expect(backend.messages.map(({ receipt: { reference } }) => reference)).to.deep.equal([
      receipt.reference,
    ]);
    expect(backend.requests).to.have.length(2);
  });

  it('refuses the same key with another text', async () => {
    const client = createTestBackend().client();
    const options = { idempotencyKey: 'kept-from-the-draft' };

    await client.messages.send(sampleMessage(), options);
    const error = await catchError(
      client.messages.send(sampleMessage({ text: 'Sesuatu yang lain' }), options),
    );

    expect(error).to.include({ code: 'idempotency-key-reused' });
  });

  it('wants a proof of work when told, each good once', async function () {
    this.timeout(10_000);
    const backend = createTestBackend({ requiresProof: true });
    const client = backend.client();

    await client.messages.send(sampleMessage());

    const proof = backend.messages[0]?.message.proof;
    expect(proof).to.be.an('object');
    expect(
      await catchError(
        backend
          .client({ fetch: async (request) => backend.fetch(request) })
          .messages.send(
            { ...sampleMessage(), ...(proof && { proof }) },
            { signal: AbortSignal.timeout(500) },
          ),
      ),
    ).to.be.instanceOf(DOMException);
    expect(backend.messages).to.have.length(1);
  });

  for (const [name, change, code] of [
    ['a topic it does not take', { topic: 'study_visit' }, 'invalid-request'],
    [
      'an old notice',
      { consent: { ...sampleMessage().consent, noticeVersion: '1' } },
      'notice-outdated',
    ],
    ['a group it does not know', { groupSlug: 'nobody' }, 'group-not-found'],
    ['a village of elsewhere', { villageCode: '11.01.01.2001' }, 'invalid-request'],
  ] as const) {
    it(`refuses ${name}`, async () => {
      const backend = createTestBackend();

      const error = await catchError(backend.client().messages.send(sampleMessage(change)));

      expect(error).to.include({ code });
      expect(backend.messages).to.deep.equal([]);
    });
  }
});

describe('a fault of a test backend', () => {
  const once = { retry: { limit: 0 } };

  for (const [fault, expected] of [
    [{ kind: 'offline' }, { kind: 'connection' }],
    [{ kind: 'lost-answer' }, { kind: 'connection' }],
    [{ kind: 'broken-answer' }, { kind: 'connection' }],
    [{ kind: 'portal' }, { kind: 'contract', status: 200 }],
    [
      { kind: 'status', status: 502 },
      { kind: 'contract', status: 502 },
    ],
    [
      { kind: 'problem', code: 'rate-limited', retryAfter: 60 },
      { kind: 'api', status: 429, code: 'rate-limited', retryAfter: 60 },
    ],
    [
      { kind: 'problem', code: 'moon-is-full' },
      { kind: 'api', status: 400 },
    ],
  ] as const) {
    it(`gives the error of ${JSON.stringify(fault)}, once`, async () => {
      const backend = createTestBackend();
      const client = backend.client(once);
      backend.fail(fault);

      expect(await catchError(client.coverage.get())).to.include(expected);
      expect((await client.coverage.get()).groupsTotal).to.equal(30);
    });
  }

  it('is silence until the call gives up', async () => {
    const backend = createTestBackend();
    backend.fail({ kind: 'silence' });

    const error = await catchError(backend.client(once).coverage.get({ timeout: 20 }));

    expect(error).to.include({ kind: 'timeout' });
  });

  it('holds an answer back', async () => {
    const backend = createTestBackend();
    backend.fail({ kind: 'latency', milliseconds: 40 });
    const startedAt = performance.now();

    await backend.client(once).coverage.get();

    expect(performance.now() - startedAt).to.be.at.least(35);
  });

  it('spoils records, which are left out and told of', async () => {
    const skipped: unknown[] = [];
    const backend = createTestBackend({ groups: 5 });
    backend.fail({ kind: 'bad-records', count: 2 });
    const client = backend.client({ hooks: { onSkippedRecord: (event) => skipped.push(event) } });

    expect((await client.directory.get()).groups).to.have.length(3);
    expect(skipped.length).to.be.above(1);
  });

  it('comes as often as told, where told, until it is healed', async () => {
    const backend = createTestBackend();
    const client = backend.client(once);
    backend.fail({ kind: 'offline' }, { on: 'coverage', times: Infinity });

    await client.areas.get();
    expect(await catchError(client.coverage.get())).to.include({ kind: 'connection' });
    expect(await catchError(client.coverage.get())).to.include({ kind: 'connection' });
    backend.heal();
    await client.coverage.get();
  });

  it('comes together with others', async () => {
    const backend = createTestBackend();
    backend.fail({ kind: 'latency', milliseconds: 1 });
    backend.fail({ kind: 'problem', code: 'service-unavailable' });

    const error = await catchError(backend.client(once).coverage.get());

    expect(isApiError(error) && error.code).to.equal('service-unavailable');
  });
});
