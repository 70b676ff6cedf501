import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../activity-feed/activity-feed-element.js';
import type { KimElement } from '../internal/kim-element.js';
import { createFakeBackend, type FakeBackend } from './fake-backend.js';
import { activity, regency } from './fixtures.js';
import { renderWidget, settle } from './render-widget.js';

/** An answer whose body comes so many turns later, as on a machine that is busy. */
function lateAnswer(body: unknown, turns: number): Response {
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (let turn = 0; turn < turns; turn += 1) await new Promise((go) => setTimeout(go));
      controller.enqueue(new TextEncoder().encode(JSON.stringify(body)));
      controller.close();
    },
  });
  return new Response(stream, { headers: { 'content-type': 'application/json' } });
}

const renderFeed = ({ client }: FakeBackend): Promise<KimElement> =>
  renderWidget(html`<kim-activity-feed regency="35.02" .client=${client}></kim-activity-feed>`);

const headings = ({ renderRoot }: KimElement): number => renderRoot.querySelectorAll('h3').length;

describe('A widget under test', () => {
  it('has settled once every answer has arrived, however late', async () => {
    const backend = createFakeBackend({ '': regency });
    backend.handle('activities', () => lateAnswer({ items: [activity()], nextCursor: null }, 50));

    expect(headings(await renderFeed(backend))).to.equal(1);
  });

  it('has settled as well when the test holds an answer back', async () => {
    const backend = createFakeBackend({
      '': regency,
      activities: { items: [activity()], nextCursor: null },
    });
    const release = backend.hold('activities');
    const element = await renderFeed(backend);
    expect(headings(element)).to.equal(0);

    release();
    await settle(element);
    expect(headings(element)).to.equal(1);
  });
});
