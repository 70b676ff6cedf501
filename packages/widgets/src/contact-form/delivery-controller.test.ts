import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';

import { ConnectionError } from '@kentongan/sdk';
import { sampleMessage } from '@kentongan/sdk/testing';

import { createFakeBackend } from '../testing/fake-backend.js';
import { receipt } from '../testing/form-stage.js';
import { DeliveryController, type DeliveryState } from './delivery-controller.js';

const message = sampleMessage();
const delivery = { message, idempotencyKey: 'kept-from-the-draft' };
const offline = (): Promise<never> => Promise.reject(new ConnectionError('Nothing answered'));

/** What a backend that refuses says through the client. */
async function refusal(status: number, retryAfter?: number): Promise<never> {
  const backend = createFakeBackend();
  const headers = retryAfter === undefined ? undefined : { 'retry-after': String(retryAfter) };
  backend.handle('', () =>
    Response.json(
      { type: 'about:blank', title: 'x', status, code: 'x', issues: [] },
      { status, ...(headers && { headers }) },
    ),
  );
  await backend.client.regency.get();
  throw new Error('It did not refuse.');
}

/** A queue whose time passes when the test says so. */
function createQueue(...answers: readonly (() => Promise<typeof receipt>)[]) {
  const host: ReactiveControllerHost = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const delays: number[] = [];
  const settled: DeliveryState['status'][] = [];
  const keys: string[] = [];
  let due: (() => void) | undefined;
  let whenSettled: () => void = () => undefined;
  const queue = new DeliveryController(host, {
    send: ({ idempotencyKey }) => {
      const answer = answers[Math.min(keys.length, answers.length - 1)];
      keys.push(idempotencyKey);
      return answer === undefined ? offline() : answer();
    },
    onSettled: ({ status }) => {
      settled.push(status);
      whenSettled();
    },
    later: (call, delay) => {
      delays.push(delay);
      due = call;
      return () => (due = undefined);
    },
  });
  /** Lets the time come, or whatever else makes it try again. */
  const settle = async (act = () => due?.()): Promise<void> => {
    const done = new Promise<void>((resolve) => (whenSettled = resolve));
    act();
    await done;
  };
  return { queue, delays, settled, keys, settle, isWaiting: () => due !== undefined };
}

describe('the queue of a message', () => {
  it('tries again later and later, with the same key, until the message is there', async () => {
    const sent = () => Promise.resolve(receipt);
    const { queue, delays, settled, keys, settle } = createQueue(
      ...Array.from({ length: 6 }, () => offline),
      sent,
    );

    await queue.send(delivery);
    for (let wait = 0; wait < 6; wait += 1) await settle();

    const longest = [5_000, 10_000, 20_000, 40_000, 60_000, 60_000];
    delays.forEach((delay, index) => {
      expect(delay).to.be.within((longest[index] ?? 0) * 0.75, longest[index] ?? 0);
    });
    expect(delays).to.have.length(6);
    expect(settled.at(-1)).to.equal('sent');
    expect(new Set(keys)).to.deep.equal(new Set(['kept-from-the-draft']));
  });

  it('tries at once when the browser is connected again', async () => {
    const { queue, keys, settle } = createQueue(offline, () => Promise.resolve(receipt));
    await queue.send(delivery);

    await settle(() => queue.handleEvent(new Event('online')));

    expect(keys).to.have.length(2);
    expect(queue.state.status).to.equal('sent');
  });

  it('waits as long as the backend asks, also when the browser is connected again', async () => {
    const { queue, delays, keys } = createQueue(() => refusal(429, 150));
    await queue.send(delivery);

    queue.handleEvent(new Event('online'));

    expect(delays).to.deep.equal([150_000]);
    expect(keys).to.have.length(1);
  });

  for (const status of [408, 425, 429, 500, 503]) {
    it(`waits after ${status}`, async () => {
      const { queue } = createQueue(() => refusal(status));
      await queue.send(delivery);

      expect(queue.state.status).to.equal('waiting');
    });
  }

  for (const status of [400, 403, 404, 409, 413, 422]) {
    it(`ends with ${status}, which the same message would meet again`, async () => {
      const { queue, isWaiting } = createQueue(() => refusal(status));
      await queue.send(delivery);

      expect(queue.state.status).to.equal('failed');
      expect(isWaiting()).to.equal(false);
    });
  }

  it('ends with a mistake of its own', async () => {
    const { queue } = createQueue(() => Promise.reject(new TypeError('x is not a function')));
    await queue.send(delivery);

    expect(queue.state.status).to.equal('failed');
  });

  it('forgets what is called back', async () => {
    const { queue, keys, isWaiting } = createQueue(offline);
    await queue.send(delivery);

    queue.reset();
    queue.handleEvent(new Event('online'));

    expect(isWaiting()).to.equal(false);
    expect(queue.state.status).to.equal('idle');
    expect(keys).to.have.length(1);
  });
});
