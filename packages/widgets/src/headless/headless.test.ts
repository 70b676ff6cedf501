import { expect } from '@open-wc/testing';

import type { Client } from '@kentongan/sdk';
import { createTestBackend, sampleMessage, type TestBackend } from '@kentongan/sdk/testing';

import { createHeadlessHost, FeedController, MessageController } from '../headless.js';

// The examples are plain JavaScript, as readers copy them.
interface PlainExample {
  mountDirectory(root: HTMLElement, client: Client): () => void;
}
interface LitExample {
  readonly MyFeed: new () => HTMLElement & { client: Client };
}
const examples = new URL('../../../../examples/headless/', import.meta.url);

/** Waits until something is true of the page. */
async function until(root: ParentNode, condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1_000; turn += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`Never happened. The page shows: ${root.textContent ?? ''}`);
}

function stage(): { backend: TestBackend; client: Client; root: HTMLElement } {
  const backend = createTestBackend({ groups: 40, activities: 25 });
  const root = document.body.appendChild(document.createElement('div'));
  return { backend, client: backend.client({ retry: { limit: 0 } }), root };
}

describe('the example without a framework', () => {
  it('lists every group, and says so when the backend is away', async () => {
    const { mountDirectory } = (await import(`${examples.href}plain.js`)) as PlainExample;
    const { backend, client, root } = stage();

    const leave = mountDirectory(root, client);
    await until(root, () => root.querySelectorAll('li').length === 40);
    leave();

    backend.fail({ kind: 'offline' }, { times: Infinity });
    const leaveAgain = mountDirectory(root, client);
    await until(root, () => root.querySelector('button') !== null);
    backend.heal();
    root.querySelector('button')?.click();
    await until(root, () => root.querySelectorAll('li').length === 40);
    leaveAgain();
    root.remove();
  });
});

describe('the example with Lit', () => {
  it('shows the feed page by page', async () => {
    const { MyFeed } = (await import(`${examples.href}lit.js`)) as LitExample;
    const { client, root } = stage();
    const feed = new MyFeed();
    feed.client = client;
    root.append(feed);
    const shown = (): Element[] => [...(feed.shadowRoot?.querySelectorAll('li') ?? [])];

    await until(root, () => shown().length === 10);
    feed.shadowRoot?.querySelector('button')?.click();
    await until(root, () => shown().length === 20);
    root.remove();
  });
});

describe('createHeadlessHost', () => {
  it('draws once for several changes, and no more once it is left', async () => {
    let drawn = 0;
    const host = createHeadlessHost(() => (drawn += 1));
    host.connect();
    host.requestUpdate();
    host.requestUpdate();
    await host.updateComplete;
    expect(drawn).to.equal(1);

    host.disconnect();
    host.requestUpdate();
    await host.updateComplete;
    expect(drawn).to.equal(1);
  });

  it('ends what a controller has under way when it is left', async () => {
    const { backend, client, root } = stage();
    const host = createHeadlessHost(() => undefined);
    const feed = new FeedController(host, (cursor, signal) =>
      client.activities.list({ cursor }, { signal }),
    );
    backend.fail({ kind: 'silence' });
    host.connect();
    void feed.restart();
    await until(root, () => backend.requests.length === 1);
    host.disconnect();

    await until(root, () => backend.requests[0]?.signal.aborted === true);
    root.remove();
  });

  it('carries a message that goes out by itself once the backend is back', async () => {
    const { backend, client, root } = stage();
    const host = createHeadlessHost(() => undefined);
    let again: () => void = () => undefined;
    const delivery = new MessageController(host, {
      send: ({ message, idempotencyKey }) => client.messages.send(message, { idempotencyKey }),
      onSettled: () => undefined,
      later: (call) => {
        again = call;
        return () => undefined;
      },
    });
    host.connect();
    backend.fail({ kind: 'lost-answer' });
    await delivery.send({ message: sampleMessage(), idempotencyKey: 'kept-from-the-draft' });
    expect(delivery.state.status).to.equal('waiting');

    again();
    await until(root, () => delivery.state.status === 'sent');
    expect(backend.messages).to.have.length(1);
    host.disconnect();
    root.remove();
  });
});
