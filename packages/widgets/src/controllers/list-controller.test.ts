import { expect } from '@open-wc/testing';

import type { Page } from '@kentongan/sdk';

import { createFakeHost } from '../testing/fake-host.js';
import { ListController } from './list-controller.js';

/** Page requests that a test answers by hand, in any order. */
function createPages() {
  const requests: {
    readonly cursor: string | undefined;
    readonly signal: AbortSignal;
    readonly answer: (page: Page<string>) => void;
    readonly fail: (error: unknown) => void;
  }[] = [];
  const load = (cursor: string | undefined, signal: AbortSignal): Promise<Page<string>> =>
    new Promise((answer, fail) => requests.push({ cursor, signal, answer, fail }));
  const controller = new ListController(createFakeHost(), load);
  return { requests, controller };
}

const firstPage = { items: ['a', 'b'], nextCursor: 'next' };
const lastPage = { items: ['c'], nextCursor: null };

describe('ListController', () => {
  it('appends page after page, up to the last', async () => {
    const { requests, controller } = createPages();
    const first = controller.restart();
    requests[0]?.answer(firstPage);
    await first;

    const second = controller.loadMore();
    requests[1]?.answer(lastPage);
    await second;
    await controller.loadMore();

    expect(requests.map(({ cursor }) => cursor)).to.deep.equal([undefined, 'next']);
    expect(controller.state).to.deep.include({ status: 'ready', items: ['a', 'b', 'c'] });
  });

  it('asks for a page once, however often more is wanted', async () => {
    const { requests, controller } = createPages();
    const first = controller.restart();
    requests[0]?.answer(firstPage);
    await first;

    void controller.loadMore();
    await controller.loadMore();

    expect(requests).to.have.length(2);
  });

  it('keeps what is there when a page fails, and asks for that page again', async () => {
    const { requests, controller } = createPages();
    const first = controller.restart();
    requests[0]?.answer(firstPage);
    await first;
    const second = controller.loadMore();
    requests[1]?.fail('down');
    await second;
    expect(controller.state).to.deep.include({ status: 'failed', items: ['a', 'b'] });

    const again = controller.retry();
    requests[2]?.answer(lastPage);
    await again;

    expect(requests[2]?.cursor).to.equal('next');
    expect(controller.state.items).to.deep.equal(['a', 'b', 'c']);
    expect(controller.state).not.to.have.property('error');
  });

  it('is stale when the first page cannot be brought up to date', async () => {
    const { requests, controller } = createPages();
    const first = controller.restart();
    requests[0]?.answer(firstPage);
    await first;

    const refresh = controller.refresh();
    requests[1]?.fail('down');
    await refresh;

    expect(controller.state).to.deep.include({ status: 'stale', items: ['a', 'b'], error: 'down' });
  });

  it('takes no notice of an answer that comes too late', async () => {
    const { requests, controller } = createPages();

    const late = controller.restart();
    const newer = controller.restart();
    requests[1]?.answer(lastPage);
    requests[0]?.answer(firstPage);
    await Promise.all([late, newer]);

    expect(requests[0]?.signal.aborted).to.equal(true);
    expect(controller.state.items).to.deep.equal(['c']);
  });

  it('asks again for the page that a move in the document has cut off', async () => {
    const { requests, controller } = createPages();
    const first = controller.restart();
    requests[0]?.answer(firstPage);
    await first;
    void controller.loadMore();

    controller.hostDisconnected();
    controller.hostConnected();

    expect(requests[1]?.signal.aborted).to.equal(true);
    expect(requests.map(({ cursor }) => cursor)).to.deep.equal([undefined, 'next', 'next']);
  });
});
