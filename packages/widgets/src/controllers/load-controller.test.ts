import { expect } from '@open-wc/testing';

import { createFakeHost } from '../testing/fake-host.js';
import { LoadController } from './load-controller.js';

/** Requests that a test answers by hand, in any order. */
function createRequests() {
  const requests: {
    readonly signal: AbortSignal;
    readonly answer: (value: string) => void;
    readonly fail: (error: unknown) => void;
  }[] = [];
  const load = (signal: AbortSignal): Promise<string> =>
    new Promise((answer, fail) => requests.push({ signal, answer, fail }));
  return { requests, load };
}

describe('LoadController', () => {
  it('loads, and says when', async () => {
    const { requests, load } = createRequests();
    const controller = new LoadController(createFakeHost(), load);

    const done = controller.restart();
    expect(controller.state).to.deep.equal({ status: 'loading' });
    expect(controller.isBusy).to.equal(true);
    requests[0]?.answer('a');
    await done;

    expect(controller.state).to.deep.include({ status: 'ready', value: 'a' });
    expect(controller.isBusy).to.equal(false);
  });

  it('fails also when the load throws before it asks', async () => {
    const error = new TypeError('no client');
    const controller = new LoadController(createFakeHost(), () => {
      throw error;
    });

    await controller.restart();

    expect(controller.state).to.deep.equal({ status: 'failed', error });
  });

  it('keeps the last value, with its moment, when a reload fails', async () => {
    const { requests, load } = createRequests();
    const controller = new LoadController(createFakeHost(), load);
    const first = controller.restart();
    requests[0]?.answer('a');
    await first;
    const { state } = controller;

    const second = controller.refresh();
    expect(controller.state).to.equal(state);
    requests[1]?.fail('down');
    await second;

    expect(controller.state).to.deep.equal({ ...state, status: 'stale', error: 'down' });
  });

  it('takes no notice of an answer that comes too late', async () => {
    const { requests, load } = createRequests();
    const controller = new LoadController(createFakeHost(), load);

    const late = controller.restart();
    const newer = controller.restart();
    requests[1]?.answer('new');
    requests[0]?.answer('old');
    await Promise.all([late, newer]);

    expect(requests[0]?.signal.aborted).to.equal(true);
    expect(controller.state).to.deep.include({ status: 'ready', value: 'new' });
  });

  it('aborts when its host leaves the page, and starts again when it is back', async () => {
    const { requests, load } = createRequests();
    const controller = new LoadController(createFakeHost(), load);
    controller.hostConnected();
    void controller.restart();

    controller.hostDisconnected();
    expect(requests[0]?.signal.aborted).to.equal(true);
    controller.hostConnected();

    expect(requests).to.have.length(2);
    controller.hostDisconnected();
  });

  it('does not load again for a move when nothing was under way', async () => {
    const { requests, load } = createRequests();
    const controller = new LoadController(createFakeHost(), load);
    controller.hostConnected();
    const done = controller.restart();
    requests[0]?.answer('a');
    await done;

    controller.hostDisconnected();
    controller.hostConnected();

    expect(requests).to.have.length(1);
    controller.hostDisconnected();
  });

  it('tries a failed load again when the connection is back, and only then', async () => {
    const { requests, load } = createRequests();
    const controller = new LoadController(createFakeHost(), load);
    controller.hostConnected();
    const done = controller.restart();
    requests[0]?.fail('down');
    await done;

    dispatchEvent(new Event('online'));
    expect(requests).to.have.length(2);
    controller.hostDisconnected();
    dispatchEvent(new Event('online'));

    expect(requests).to.have.length(2);
  });

  it('forgets value and request on reset', async () => {
    const { requests, load } = createRequests();
    const controller = new LoadController(createFakeHost(), load);
    const done = controller.restart();

    controller.reset();
    requests[0]?.answer('a');
    await done;

    expect(requests[0]?.signal.aborted).to.equal(true);
    expect(controller.state).to.deep.equal({ status: 'loading' });
    expect(controller.isBusy).to.equal(false);
  });
});
