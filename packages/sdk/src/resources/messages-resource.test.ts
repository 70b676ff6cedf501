import { expect } from '@open-wc/testing';

import { sampleChallenge, sampleMessageState } from '@kentongan/contract/testing';

import { catchError } from '../testing/catch-error.js';
import { brokenConnection, json, noConnection, problem, silence } from '../testing/fake-fetch.js';
import * as samples from '../testing/samples.js';
import { testClient } from '../testing/test-client.js';

const created = json(samples.receipt, { status: 201 });
const keysOf = (requests: readonly Request[]) =>
  requests.map(({ headers }) => headers.get('idempotency-key'));

describe('client.messages.send', () => {
  it('posts the message as JSON and gives the receipt', async () => {
    const { client, requests } = testClient(created);

    expect(await client.messages.send(samples.message)).to.deep.equal(samples.receipt);

    const [request] = requests;
    expect(request?.method).to.equal('POST');
    expect(request?.url).to.equal('https://kim.example.id/v1/regencies/35.02/messages');
    expect(request?.headers.get('content-type')).to.equal('application/json');
    expect(request?.credentials).to.equal('omit');
    expect(await request?.json()).to.deep.equal(samples.message);
  });

  for (const [name, failure] of [
    ['a lost connection', noConnection],
    ['a receipt that breaks off', brokenConnection],
    ['408', problem(408, 'x')],
    ['425', problem(425, 'x')],
    ['429', problem(429, 'rate-limited')],
    ['500', problem(500, 'internal-error')],
    ['503', problem(503, 'service-unavailable')],
  ] as const) {
    it(`keeps its key and its text when it tries again after ${name}`, async () => {
      const { client, requests } = testClient([failure, failure, created]);

      expect(await client.messages.send(samples.message)).to.deep.equal(samples.receipt);

      const [key, ...others] = keysOf(requests);
      expect(key).to.match(/^[\w-]{16,255}$/);
      expect(others).to.deep.equal([key, key]);
      for (const request of requests) expect(await request.json()).to.deep.equal(samples.message);
    });
  }

  it('keeps its key when it tries again after a timeout', async () => {
    const { client, requests } = testClient([silence, created], { timeout: 250 });

    await client.messages.send(samples.message);

    const [first, second] = keysOf(requests);
    expect(second).to.equal(first);
  });

  it('makes another key for each message', async () => {
    const { client, requests } = testClient(created);

    await client.messages.send(samples.message);
    await client.messages.send(samples.message);

    expect(new Set(keysOf(requests)).size).to.equal(2);
  });

  it('uses the key it is given', async () => {
    const { client, requests } = testClient(created);

    await client.messages.send(samples.message, { idempotencyKey: 'kept-from-the-draft' });

    expect(keysOf(requests)).to.deep.equal(['kept-from-the-draft']);
  });

  it('makes keys on plain-http pages, which lack randomUUID', async () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    const { client, requests } = testClient(created);

    try {
      await client.messages.send(samples.message);
      await client.messages.send(samples.message);
    } finally {
      Reflect.deleteProperty(crypto, 'randomUUID');
    }

    const keys = keysOf(requests);
    expect(new Set(keys).size).to.equal(2);
    for (const key of keys) expect(key).to.match(/^[0-9a-f]{32}$/);
  });

  it('gives up at once when the message is refused', async () => {
    const { client, requests } = testClient(problem(400, 'invalid-request'));

    expect(await catchError(client.messages.send(samples.message))).to.include({
      code: 'invalid-request',
    });
    expect(requests).to.have.length(1);
  });

  it('can be aborted', async () => {
    const signal = AbortSignal.abort();
    const { client, requests } = testClient(created);

    const error = await catchError(client.messages.send(samples.message, { signal }));

    expect(error).to.equal(signal.reason);
    expect(requests).to.deep.equal([]);
  });
});

describe('client.messages.send to a backend that wants a proof of work', () => {
  const challenge = sampleChallenge();
  const proof = { challenge: challenge.challenge, answer: 7 };

  for (const code of ['proof-required', 'proof-invalid']) {
    it(`solves a challenge after ${code} and sends once more, with the same key`, async function () {
      this.timeout(10_000);
      const startedAt = performance.now();
      const { client, requests } = testClient([problem(400, code), json(challenge), created]);

      expect(await client.messages.send(samples.message)).to.deep.equal(samples.receipt);

      const [first, asked, second] = requests;
      expect(asked?.method).to.equal('GET');
      expect(asked?.url).to.equal('https://kim.example.id/v1/regencies/35.02/message-challenge');
      expect(await second?.json()).to.deep.equal({ ...samples.message, proof });
      expect(second?.headers.get('idempotency-key')).to.equal(
        first?.headers.get('idempotency-key'),
      );
      // What comes sooner waits for a person's eye.
      expect(performance.now() - startedAt).to.be.at.least(2_990);
    });
  }

  it('does so once, and then says what the backend says', async function () {
    this.timeout(10_000);
    const refusal = problem(400, 'proof-invalid');
    const { client, requests } = testClient([refusal, json(challenge), refusal]);

    expect(await catchError(client.messages.send(samples.message))).to.include({
      code: 'proof-invalid',
    });
    expect(requests).to.have.length(3);
  });

  it('can be aborted while it waits', async () => {
    const abort = new AbortController();
    const { client, requests } = testClient([
      problem(400, 'proof-required'),
      (request) => {
        setTimeout(() => abort.abort('gone'), 50);
        return json(challenge)(request);
      },
      created,
    ]);

    const { signal } = abort;
    expect(await catchError(client.messages.send(samples.message, { signal }))).to.equal('gone');
    expect(requests).to.have.length(2);
  });

  it('gives a challenge to solve ahead', async () => {
    const { client } = testClient(json(challenge));

    expect(await client.messages.challenge()).to.deep.equal(challenge);
  });
});

describe('client.messages.state', () => {
  const key = { reference: samples.receipt.reference, secret: samples.receipt.secret };

  it('posts number and secret, so that they stay out of addresses, and gives the state', async () => {
    const state = sampleMessageState({ status: 'answered', answer: 'Sabtu depan.' });
    const { client, requests } = testClient(json(state));

    expect(await client.messages.state(key)).to.deep.equal(state);

    const [request] = requests;
    expect(request?.method).to.equal('POST');
    expect(request?.url).to.equal('https://kim.example.id/v1/regencies/35.02/message-states');
    expect(await request?.json()).to.deep.equal(key);
  });

  it('says when they do not belong together', async () => {
    const { client } = testClient(problem(404, 'message-not-found'));

    expect(await catchError(client.messages.state(key))).to.include({ code: 'message-not-found' });
  });
});
