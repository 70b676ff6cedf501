import { expect } from '@open-wc/testing';

import type { GroupSummary } from '@kentongan/contract';

import { catchError } from './testing/catch-error.js';
import { json, problem, type Answer } from './testing/fake-fetch.js';
import { activity, groupSummary } from './testing/samples.js';
import { testClient } from './testing/test-client.js';

const named = (name: string): GroupSummary => ({ ...groupSummary, name });
const page = (nextCursor: string | null, ...names: readonly string[]): Answer =>
  json({ items: names.map(named), nextCursor, total: 5 });
const threePages = [page('two', 'a', 'b'), page('three', 'c', 'd'), page(null, 'e')];
const namesOf = (groups: readonly GroupSummary[]) => groups.map(({ name }) => name).join('');
const cursorsOf = (requests: readonly Request[]) =>
  requests.map(({ url }) => new URL(url).searchParams.get('cursor'));

describe('client.groups.all', () => {
  it('gives every item of every page, with the filter on each request', async () => {
    const { client, requests } = testClient(threePages);

    const groups: GroupSummary[] = [];
    for await (const group of client.groups.all({ district: '35.02.01' })) groups.push(group);

    expect(namesOf(groups)).to.equal('abcde');
    expect(cursorsOf(requests)).to.deep.equal([null, 'two', 'three']);
    for (const { url } of requests) expect(url).to.include('district=35.02.01');
  });

  it('gives whole pages', async () => {
    const { client } = testClient(threePages);

    const pages: string[] = [];
    for await (const { items, total } of client.groups.all().pages()) {
      pages.push(`${namesOf(items)}/${total}`);
    }

    expect(pages).to.deep.equal(['ab/5', 'cd/5', 'e/5']);
  });

  it('asks for nothing until it is read', () => {
    const { client, requests } = testClient(threePages);

    client.groups.all();

    expect(requests).to.deep.equal([]);
  });

  it('asks for no further page once the reader stops', async () => {
    const { client, requests } = testClient(threePages);

    for await (const group of client.groups.all()) if (group.name === 'b') break;

    expect(requests).to.have.length(1);
  });

  for (const [limit, names, requestCount] of [
    [0, '', 0],
    [1, 'a', 1],
    [2, 'ab', 1],
    [3, 'abc', 2],
    [99, 'abcde', 3],
  ] as const) {
    it(`collects ${limit} items at most with ${requestCount} requests`, async () => {
      const { client, requests } = testClient(threePages);

      expect(namesOf(await client.groups.all().toArray({ limit }))).to.equal(names);
      expect(requests).to.have.length(requestCount);
    });
  }

  it('starts anew each time it is read', async () => {
    const { client } = testClient([...threePages, ...threePages]);
    const groups = client.groups.all();

    expect(namesOf(await groups.toArray({ limit: 9 }))).to.equal('abcde');
    expect(namesOf(await groups.toArray({ limit: 9 }))).to.equal('abcde');
  });

  it('goes on over an empty page', async () => {
    const { client } = testClient([page('two'), page(null, 'a')]);

    expect(namesOf(await client.groups.all().toArray({ limit: 9 }))).to.equal('a');
  });

  it('stops with the failure of a later page', async () => {
    const { client } = testClient([page('two', 'a'), problem(404, 'regency-not-found')]);

    const seen: string[] = [];
    const read = async () => {
      for await (const { name } of client.groups.all()) seen.push(name);
    };

    expect(await catchError(read())).to.include({ code: 'regency-not-found' });
    expect(seen).to.deep.equal(['a']);
  });

  it('stops when it is aborted between two pages', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { client, requests } = testClient(threePages);

    const read = async () => {
      for await (const { name } of client.groups.all({}, { signal })) {
        if (name === 'b') controller.abort();
      }
    };

    expect(await catchError(read())).to.equal(signal.reason);
    expect(requests).to.have.length(1);
  });

  it('does not go round in circles with a backend that repeats a cursor', async () => {
    const { client, requests } = testClient(page('two', 'a'));

    expect(await catchError(client.groups.all().toArray({ limit: 99 }))).to.include({
      kind: 'contract',
    });
    expect(requests).to.have.length(2);
  });
});

describe('client.activities.all', () => {
  it('gives every activity', async () => {
    const answers = ['two', null].map((nextCursor) => json({ items: [activity], nextCursor }));
    const { client, requests } = testClient(answers);

    expect(await client.activities.all({ type: 'news' }).toArray({ limit: 9 })).to.have.length(2);
    expect(cursorsOf(requests)).to.deep.equal([null, 'two']);
  });
});
