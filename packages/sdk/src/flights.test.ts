import { expect } from '@open-wc/testing';

import { catchError } from './testing/catch-error.js';
import { json, noConnection, problem, type Answer } from './testing/fake-fetch.js';
import * as samples from './testing/samples.js';
import { testClient } from './testing/test-client.js';

/** An answer that is held back until `release`, and what became of its request. */
function held(answer: Answer) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const aborted: unknown[] = [];
  const give: Answer = async (request) => {
    request.signal.addEventListener('abort', () => aborted.push(request.url));
    await released;
    return answer(request);
  };
  return { give, aborted, release: () => release() };
}

describe('callers who read the same at the same time', () => {
  it('share one request and get objects of their own', async () => {
    const { client, requests } = testClient(json(samples.coverage));

    const [first, second] = await Promise.all([client.coverage.get(), client.coverage.get()]);

    expect(requests).to.have.length(1);
    expect(first).to.deep.equal(samples.coverage);
    expect(second).to.deep.equal(first);
    expect(second).not.to.equal(first);
  });

  it('share a failure, and the next one asks anew', async () => {
    const { client, requests } = testClient([problem(404, 'group-not-found'), json(samples.group)]);

    const errors = await Promise.all([
      catchError(client.groups.get('wates')),
      catchError(client.groups.get('wates')),
    ]);

    expect(requests).to.have.length(1);
    for (const error of errors) expect(error).to.include({ code: 'group-not-found' });
    expect(await client.groups.get('wates')).to.deep.equal(samples.group);
  });

  it('share the retries of one of them', async () => {
    const { client, requests } = testClient([noConnection, json(samples.coverage)]);

    await Promise.all([client.coverage.get(), client.coverage.get()]);

    expect(requests).to.have.length(2);
  });

  it('ask by themselves for something else, and with headers or waits of their own', async () => {
    const { client, requests } = testClient(json(samples.directory));

    await Promise.all([
      client.directory.get(),
      client.directory.get({ first: 25 }),
      client.directory.get({}, { timeout: 9_000 }),
      client.directory.get({}, { retry: { limit: 0 } }),
      client.directory.get({}, { cache: 'reload' }),
      client.directory.get({}, { cache: 'no-store' }),
      client.directory.get({}, { cache: 'no-store' }),
      client.directory.get({}, { headers: { 'x-trace': '1' } }),
      client.directory.get({}, { headers: { 'x-trace': '1' } }),
    ]);

    expect(requests).to.have.length(9);
  });

  it('never share a challenge, which is good for one message', async () => {
    const challenge = {
      challenge: 'signed',
      salt: 'salt',
      target: 'b'.repeat(64),
      max: 50,
      expiresAt: '2026-01-02T05:04:05.000Z',
    };
    const { client, requests } = testClient(json(challenge));

    await Promise.all([client.messages.challenge(), client.messages.challenge()]);

    expect(requests).to.have.length(2);
  });

  it('do not share what they send', async () => {
    const { client, requests } = testClient(json(samples.receipt, { status: 201 }));

    await Promise.all([
      client.messages.send(samples.message),
      client.messages.send(samples.message),
    ]);

    expect(requests).to.have.length(2);
  });
});

describe('one of several who share a request', () => {
  it('leaves with the reason of its own signal while the others stay', async () => {
    const { give, release, aborted } = held(json(samples.directory));
    const { client, requests } = testClient(give);
    const [leaving, staying] = [new AbortController(), new AbortController()];

    const first = catchError(client.directory.get({}, { signal: leaving.signal }));
    const second = client.directory.get({}, { signal: staying.signal });
    leaving.abort('left');

    expect(await first).to.equal('left');
    release();
    expect(await second).to.deep.equal(samples.directory);
    expect(requests).to.have.length(1);
    expect(aborted).to.deep.equal([]);
  });

  it('ends the request when it is the last to leave, and who comes then asks anew', async () => {
    const { give, aborted } = held(json(samples.directory));
    const controllers = [new AbortController(), new AbortController()];
    let sent: () => void = () => undefined;
    const isSent = new Promise<void>((resolve) => (sent = resolve));
    const { client, requests } = testClient([
      (request) => {
        sent();
        return give(request);
      },
      json(samples.directory),
    ]);

    const reads = controllers.map(({ signal }) => catchError(client.directory.get({}, { signal })));
    await isSent;
    for (const controller of controllers) controller.abort('left');
    const next = client.directory.get();

    expect(await Promise.all(reads)).to.deep.equal(['left', 'left']);
    expect(aborted).to.have.length(1);
    expect(await next).to.deep.equal(samples.directory);
    expect(requests).to.have.length(2);
  });

  it('keeps the request alive when it has no signal', async () => {
    const { give, release, aborted } = held(json(samples.directory));
    const { client } = testClient(give);
    const controller = new AbortController();

    const first = catchError(client.directory.get({}, { signal: controller.signal }));
    const second = client.directory.get();
    controller.abort('left');

    expect(await first).to.equal('left');
    release();
    expect(await second).to.deep.equal(samples.directory);
    expect(aborted).to.deep.equal([]);
  });
});

describe('a signal that outlives its calls', () => {
  it('keeps nothing of them', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...input: Parameters<typeof add>) => {
      listeners += 1;
      add(...input);
    };
    signal.removeEventListener = (...input: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...input);
    };
    const { client } = testClient([json(samples.coverage), noConnection, json(samples.coverage)]);

    await client.coverage.get({ signal });
    await client.coverage.get({ signal });
    expect(listeners).to.equal(0);
  });
});
