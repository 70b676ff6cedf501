import { expect } from '@open-wc/testing';

import type { ClientHooks } from './client-hooks.js';
import { catchError } from './testing/catch-error.js';
import { json, noConnection, problem } from './testing/fake-fetch.js';
import * as samples from './testing/samples.js';
import { testClient } from './testing/test-client.js';

const url = 'https://kim.example.id/v1/regencies/35.02/coverage';

describe('the hooks of a client', () => {
  it('are told of each try, its answer and the wait before the next', async () => {
    const told: unknown[] = [];
    const hooks: ClientHooks = {
      onRequest: ({ request, attempt }) => void told.push(['request', request.url, attempt]),
      onResponse: ({ response, attempt, duration }) => {
        expect(duration).to.be.at.least(0);
        told.push(['response', response.status, attempt]);
      },
      onRetry: ({ url: address, error, attempt, delay }) =>
        void told.push(['retry', address, error.kind, attempt, delay]),
    };
    const answers = [noConnection, problem(503, 'service-unavailable'), json(samples.coverage)];
    const { client } = testClient(answers, { hooks });

    await client.coverage.get();

    expect(told).to.deep.equal([
      ['request', url, 1],
      ['retry', url, 'connection', 1, 0],
      ['request', url, 2],
      ['response', 503, 2],
      ['retry', url, 'api', 2, 0],
      ['request', url, 3],
      ['response', 200, 3],
    ]);
  });

  it('may set headers of a request, also later', async () => {
    const hooks: ClientHooks = {
      onRequest: async ({ request }) => {
        await Promise.resolve();
        request.headers.set('x-trace', 't1');
      },
    };
    const { client, requests } = testClient(json(samples.coverage), { hooks });

    await client.coverage.get();

    expect(requests[0]?.headers.get('x-trace')).to.equal('t1');
  });

  it('are told of a record that was left out, with its address', async () => {
    const told: unknown[] = [];
    const hooks: ClientHooks = { onSkippedRecord: (event) => told.push(event) };
    const groups = [{ ...samples.groupSummary, hasContact: 'yes' }, samples.groupSummary];
    const { client } = testClient(json({ ...samples.directory, groups }), { hooks });

    expect((await client.directory.get()).groups).to.deep.equal([samples.groupSummary]);
    expect(told).to.deep.equal([
      {
        url: 'https://kim.example.id/v1/regencies/35.02/directory',
        issues: [{ path: 'hasContact', code: 'invalid_type' }],
      },
    ]);
  });

  it('are told of the records of their own client alone', async () => {
    const told: unknown[] = [];
    const answer = json({ ...samples.directory, groups: [null] });
    const other = testClient(answer, { hooks: { onSkippedRecord: (event) => told.push(event) } });

    await other.client.directory.get();
    await testClient(answer).client.directory.get();

    expect(told).to.have.length(1);
  });

  for (const [name, hook] of [
    ['onRequest', 'onRequest'],
    ['onResponse', 'onResponse'],
    ['onRetry', 'onRetry'],
  ] as const) {
    it(`end the call with what ${name} throws, without another try`, async () => {
      const thrown = new RangeError('no consent yet');
      const hooks: ClientHooks = {
        [hook]: () => {
          throw thrown;
        },
      };
      const { client, requests } = testClient(problem(503, 'service-unavailable'), { hooks });

      expect(await catchError(client.coverage.get())).to.equal(thrown);
      expect(requests.length).to.equal(hook === 'onRequest' ? 0 : 1);
    });
  }
});
