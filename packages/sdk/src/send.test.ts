import { expect } from '@open-wc/testing';

import { onSkippedRecord } from '@kentongan/contract';

import { ConnectionError } from './client-error.js';
import { ApiError, ContractError, TimeoutError } from './errors.js';
import { catchError } from './testing/catch-error.js';
import {
  brokenConnection,
  endlessBody,
  json,
  noConnection,
  problem,
  silence,
  text,
  type Answer,
} from './testing/fake-fetch.js';
import * as samples from './testing/samples.js';
import { testClient } from './testing/test-client.js';

describe('a read', () => {
  it('gives the problem of the backend as an ApiError', async () => {
    const issues = [{ path: 'limit', code: 'too_big', hint: 'a newer field' }];
    const body = { type: 't', title: 'Refused', status: 400, code: 'moon-is-full', issues };
    const headers = { 'content-type': 'application/problem+json', 'x-request-id': 'r1' };
    const { client, requests } = testClient(json(body, { status: 400, headers }));

    const error = await catchError(client.groups.list());

    expect(error).to.be.instanceOf(ApiError);
    expect(error).to.include({ kind: 'api', code: 'moon-is-full', status: 400, requestId: 'r1' });
    expect(error).to.deep.include({ issues: [{ path: 'limit', code: 'too_big' }] });
    expect(error).to.have.nested.property('problem.title', 'Refused');
    expect(error).to.have.property('cause').that.is.an('error');
    expect(requests).to.have.length(1);
  });

  it('gives a ConnectionError with its cause when nothing answers', async () => {
    const { client, requests } = testClient(noConnection);

    const error = await catchError(client.coverage.get());

    expect(error).to.be.instanceOf(ConnectionError);
    expect(error).to.have.nested.property('cause.message', 'Failed to fetch');
    expect(requests).to.have.length(3);
  });

  for (const [name, answer] of [
    ['no answer', silence],
    ['no end of the answer', endlessBody],
  ] as const) {
    it(`gives a TimeoutError when there is ${name}`, async () => {
      const { client } = testClient(answer, { timeout: 1, retry: { limit: 0 } });

      const error = await catchError(client.coverage.get());

      expect(error).to.be.instanceOf(TimeoutError);
      expect(error).to.have.property('cause').that.is.an('error');
      expect(String(error)).to.contain('https://kim.example.id/v1/regencies/35.02/coverage');
    });
  }

  it('takes the timeout of a call before that of the client', async () => {
    const { client } = testClient(silence, { retry: { limit: 0 } });

    expect(await catchError(client.coverage.get({ timeout: 1 }))).to.be.instanceOf(TimeoutError);
  });

  const html = '<!doctype html><title>Masuk</title>';
  const wrong: readonly [string, Answer][] = [
    ['a wrong type', json({ items: 'x', nextCursor: null })],
    ['a list of null', json([null])],
    ['null', json(null)],
    ['an empty object', json({})],
    ['HTML', text(html, { headers: { 'content-type': 'text/html' } })],
    [
      'HTML that claims to be JSON',
      text(html, { headers: { 'content-type': 'application/json' } }),
    ],
    ['an empty body', text('')],
    ['no content', () => new Response(null, { status: 204 })],
    ['a truncated body', text('{"items":[{"slug":"wat')],
    ['a bare word', text('Not found')],
    ['a number', json(7)],
    ['half a byte order', () => new Response(new Uint8Array([0xff, 0xfe, 0x7b]))],
  ];
  for (const [name, answer] of wrong) {
    it(`gives a ContractError for ${name}`, async () => {
      const { client, requests } = testClient(answer);

      const error = await catchError(client.groups.list());

      expect(error).to.be.instanceOf(ContractError);
      expect(error).to.have.property('cause').that.is.an('error');
      expect(requests).to.have.length(1);
    });
  }

  it('names what differs from the contract', async () => {
    const answer = json(
      { ...samples.coverage, groupsTotal: '236' },
      { headers: { 'x-request-id': 'r2' } },
    );
    const { client } = testClient(answer);

    const error = await catchError(client.coverage.get());

    expect(error).to.deep.include({
      issues: [{ path: 'groupsTotal', code: 'invalid_type' }],
      requestId: 'r2',
      status: 200,
    });
  });

  it('says in its message what differs, or why the body is no JSON', async () => {
    const differs = testClient(json({ ...samples.coverage, groupsTotal: '236' })).client;
    const isNoJson = testClient(text('<!doctype html>')).client;

    expect(await catchError(differs.coverage.get()))
      .to.have.property('message')
      .that.includes('groupsTotal invalid_type');
    expect(await catchError(isNoJson.coverage.get()))
      .to.have.property('message')
      .that.includes('SyntaxError');
  });

  it('gives a ContractError with the status for a failure without a problem', async () => {
    const { client, requests } = testClient(text('<h1>Bad gateway</h1>', { status: 502 }));

    const error = await catchError(client.coverage.get());

    expect(error).to.be.instanceOf(ContractError);
    expect(error).to.include({ status: 502 });
    expect(requests).to.have.length(3);
  });

  it('survives a listener for skipped records that throws', async () => {
    const stop = onSkippedRecord(() => {
      throw new Error('listener');
    });
    const { client } = testClient(json({ ...samples.directory, groups: [null] }));

    const error = await catchError(client.directory.get());
    stop();

    expect(error).to.be.instanceOf(ContractError);
  });

  it('leaves out one bad record and tells of it', async () => {
    let skipped = 0;
    const stop = onSkippedRecord(() => (skipped += 1));
    const groups = [samples.groupSummary, { ...samples.groupSummary, name: 7 }];
    const { client } = testClient(json({ ...samples.directory, groups }));

    const directory = await client.directory.get();
    stop();

    expect(directory.groups).to.deep.equal([samples.groupSummary]);
    expect(skipped).to.equal(1);
  });

  it('reads values and fields that a newer backend has added', async () => {
    const newer = { ...samples.group, groupType: 'village_radio', villageKind: 'nagari' };
    const { client } = testClient(json({ ...newer, addedLater: { deep: [1] } }));

    expect(await client.groups.get('wates')).to.deep.equal(newer);
  });
});

describe('a retry', () => {
  for (const [name, failure] of [
    ['a lost connection', noConnection],
    ['an answer that breaks off', brokenConnection],
    ['429', problem(429, 'rate-limited')],
    ['503', problem(503, 'service-unavailable')],
    ['a gateway error', text('', { status: 502 })],
  ] as const) {
    it(`reaches the answer behind ${name}`, async () => {
      const { client, requests } = testClient([failure, failure, json(samples.coverage)]);

      expect(await client.coverage.get()).to.deep.equal(samples.coverage);
      expect(requests).to.have.length(3);
    });
  }

  it('reaches the answer behind a timeout', async () => {
    const { client, requests } = testClient([silence, json(samples.coverage)], { timeout: 250 });

    expect(await client.coverage.get()).to.deep.equal(samples.coverage);
    expect(requests).to.have.length(2);
  });

  it('is not made for a failure that stays', async () => {
    const { client, requests } = testClient(problem(404, 'group-not-found'));

    await catchError(client.groups.get('wates'));

    expect(requests).to.have.length(1);
  });

  it('is made as often as the call allows', async () => {
    const { client, requests } = testClient(noConnection);

    await catchError(client.coverage.get({ retry: { limit: 0 } }));
    expect(requests).to.have.length(1);

    await catchError(client.coverage.get({ retry: { limit: 4 } }));
    expect(requests).to.have.length(6);
  });

  it('is not made when the backend asks to wait too long', async () => {
    const { client, requests } = testClient(problem(429, 'rate-limited', { 'retry-after': '60' }));

    const error = await catchError(client.groups.contact('wates'));

    expect(error).to.include({ code: 'rate-limited', retryAfter: 60 });
    expect(requests).to.have.length(1);
  });

  it('is not made when the deadline would pass first, and the failure is kept', async () => {
    const retry = { delay: 5_000, deadline: 2_000 };
    const { client, requests } = testClient(problem(503, 'service-unavailable'), {
      timeout: 2_000,
      retry,
    });

    const error = await catchError(client.coverage.get());

    expect(error).to.include({ code: 'service-unavailable' });
    expect(requests).to.have.length(1);
  });
});

describe('an abort', () => {
  for (const reason of [
    undefined,
    new Error('the visitor left'),
    'a text',
    new DOMException('too slow', 'TimeoutError'),
  ]) {
    it(`before the call sends nothing and passes ${String(reason)} through`, async () => {
      const signal = AbortSignal.abort(reason);
      const { client, requests } = testClient(json(samples.coverage));

      expect(await catchError(client.coverage.get({ signal }))).to.equal(signal.reason);
      expect(requests).to.deep.equal([]);
    });

    it(`during the call passes ${String(reason)} through`, async () => {
      const controller = new AbortController();
      const { signal } = controller;
      const { client, requests } = testClient((request) => {
        controller.abort(reason);
        return silence(request);
      });

      expect(await catchError(client.coverage.get({ signal }))).to.equal(signal.reason);
      expect(requests).to.have.length(1);
    });
  }

  it('while the answer arrives ends the call', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { client } = testClient((request) => {
      setTimeout(() => controller.abort());
      return endlessBody(request);
    });

    expect(await catchError(client.coverage.get({ signal }))).to.equal(signal.reason);
  });

  it('between two tries ends the call', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { client, requests } = testClient(
      (request) => {
        setTimeout(() => controller.abort());
        return noConnection(request);
      },
      { retry: { delay: 5_000 } },
    );

    expect(await catchError(client.coverage.get({ signal }))).to.equal(signal.reason);
    expect(requests).to.have.length(1);
  });

  it('after the call does nothing', async () => {
    const controller = new AbortController();
    const { client } = testClient(json(samples.coverage));

    const coverage = await client.coverage.get({ signal: controller.signal });
    controller.abort();

    expect(coverage).to.deep.equal(samples.coverage);
  });
});
