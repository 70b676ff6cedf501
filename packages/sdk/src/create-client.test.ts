import { expect } from '@open-wc/testing';

import { createClient, type Client } from './create-client.js';
import { json } from './testing/fake-fetch.js';
import * as samples from './testing/samples.js';
import { testClient } from './testing/test-client.js';

describe('createClient', () => {
  const root = 'https://kim.example.id/v1/regencies/35.02';
  const page = { items: [samples.groupSummary], nextCursor: null, total: 1 };
  const activities = { items: [samples.activity], nextCursor: null };
  const { id } = samples.activity;
  const filter = { q: 'wates & co', district: '35.02.01', limit: 5, cursor: undefined };

  const calls: readonly [string, string, unknown, (client: Client) => Promise<unknown>][] = [
    ['regency.get', '', samples.regency, (client) => client.regency.get()],
    ['areas.get', '/areas', samples.areas, (client) => client.areas.get()],
    ['directory.get', '/directory', samples.directory, (client) => client.directory.get()],
    [
      'directory.get with first',
      '/directory?first=25',
      samples.directory,
      (client) => client.directory.get({ first: 25 }),
    ],
    ['groups.list', '/groups', page, (client) => client.groups.list()],
    [
      'groups.list with a filter',
      '/groups?q=wates+%26+co&district=35.02.01&limit=5',
      page,
      (client) => client.groups.list(filter),
    ],
    [
      'groups.list with facets',
      '/groups?villageKind=rural&activityStatus=active&focus=UMKM&sort=name&include=facets',
      { ...page, facets: samples.groupFacets },
      (client) =>
        client.groups.list({
          villageKind: 'rural',
          activityStatus: 'active',
          focus: 'UMKM',
          sort: 'name',
          include: 'facets',
        }),
    ],
    ['groups.get', '/groups/wates', samples.group, (client) => client.groups.get('wates')],
    [
      'groups.contact',
      '/groups/wates/contact',
      samples.contact,
      (client) => client.groups.contact('wates'),
    ],
    ['coverage.get', '/coverage', samples.coverage, (client) => client.coverage.get()],
    [
      'coverage.listUncoveredVillages',
      '/coverage/uncovered-villages',
      samples.uncoveredVillages,
      (client) => client.coverage.listUncoveredVillages(),
    ],
    [
      'activities.list',
      '/activities?type=news',
      activities,
      (client) => client.activities.list({ type: 'news' }),
    ],
    [
      'activities.get',
      `/activities/${id}`,
      samples.activity,
      (client) => client.activities.get(id),
    ],
  ];

  for (const [name, path, answer, call] of calls) {
    it(`reads ${name}`, async () => {
      const { client, requests } = testClient(json(answer));

      expect(await call(client)).to.deep.equal(answer);
      expect(requests.map(({ method, url }) => `${method} ${url}`)).to.deep.equal([
        `GET ${root}${path}`,
      ]);
    });
  }

  it('reads without a preflight request and without cookies', async () => {
    const { client, requests } = testClient(json(samples.directory));

    await client.directory.get();

    expect([...(requests[0]?.headers.keys() ?? [])]).to.deep.equal(['accept']);
    expect(requests[0]?.credentials).to.equal('omit');
    expect(requests[0]?.mode).to.equal('cors');
  });

  it('sends the headers of a call', async () => {
    const { client, requests } = testClient(json(samples.coverage));

    await client.coverage.get({ headers: { 'x-trace': '1' } });

    expect(requests[0]?.headers.get('x-trace')).to.equal('1');
  });

  it('asks past the cache of the browser when told', async () => {
    const { client, requests } = testClient(json(samples.regency));

    await client.regency.get({ cache: 'reload' });
    await client.regency.get();

    expect(requests.map(({ cache }) => cache)).to.deep.equal(['reload', 'default']);
  });

  it('makes no request before a method is called', () => {
    expect(testClient(json({})).requests).to.deep.equal([]);
  });

  it('calls the fetch that the page has at the time', async () => {
    const original = globalThis.fetch;
    const client = createClient({ regency: '35.02', baseUrl: '' });
    globalThis.fetch = () => Promise.resolve(Response.json(samples.coverage));

    try {
      expect(await client.coverage.get()).to.deep.equal(samples.coverage);
    } finally {
      globalThis.fetch = original;
    }
  });

  for (const [baseUrl, expected] of [
    ['https://kim.example.id', 'https://kim.example.id'],
    ['https://kim.example.id/', 'https://kim.example.id'],
    ['https://example.id/kim-api', 'https://example.id/kim-api'],
    ['https://example.id/kim-api///', 'https://example.id/kim-api'],
    ['HTTP://example.id:8080', 'http://example.id:8080'],
    ['//kim.example.id/api', `${location.protocol}//kim.example.id/api`],
    ['', location.origin],
    ['/', location.origin],
    ['/kim-api/', `${location.origin}/kim-api`],
  ] as const) {
    it(`takes ${JSON.stringify(baseUrl)} as an address`, async () => {
      const { client, requests } = testClient(json(samples.coverage), { baseUrl });

      await client.coverage.get();

      expect(requests[0]?.url).to.equal(`${expected}/v1/regencies/35.02/coverage`);
    });
  }

  for (const baseUrl of [
    'kim.example.id',
    'kim',
    './kim',
    'ftp://kim.example.id',
    'javascript:alert(1)',
    'https://',
    'https://sari:rahasia@kim.example.id',
    'https://kim.example.id/?a=1',
    'https://kim.example.id/#a',
    undefined,
    null,
  ]) {
    it(`refuses ${JSON.stringify(baseUrl) ?? 'undefined'} as an address`, () => {
      // What plain JavaScript may pass.
      const options = { regency: '35.02', baseUrl: baseUrl as string };

      expect(() => createClient(options)).to.throw(TypeError, 'baseUrl');
    });
  }

  for (const regency of ['', '3502', '35.2', '35.02.01', 35.02, undefined]) {
    it(`refuses ${JSON.stringify(regency) ?? 'undefined'} as a regency`, () => {
      // What plain JavaScript may pass.
      const options = { regency: regency as string, baseUrl: '' };

      expect(() => createClient(options)).to.throw(TypeError, 'Kemendagri code');
    });
  }

  for (const slug of ['', '..', '.', 'a/b', 'a?b', 'a%2Fb', 'a b', undefined]) {
    it(`never sends ${JSON.stringify(slug) ?? 'undefined'} as a slug`, async () => {
      const { client, requests } = testClient(json(samples.group));

      // What plain JavaScript may pass.
      const outcome = await client.groups.get(slug as string).catch((error: unknown) => error);

      expect(outcome).to.be.instanceOf(TypeError);
      expect(requests).to.deep.equal([]);
    });
  }
});
