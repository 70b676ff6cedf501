import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { createFakeBackend, type FakeBackend } from '../../testing/fake-backend.js';
import { activity, regency } from '../../testing/fixtures.js';
import { renderWidget, settle, until } from '../../testing/render-widget.js';
import '../activity-feed-element.js';
import type { ActivityFeedElement } from '../activity-feed-element.js';

const minute = 60_000;

describe('<kim-activity-feed> on a page that stays open', () => {
  const { now } = Date;
  const { setTimeout: start, clearTimeout: stop } = window;
  /** What waits for minutes, and how long. */
  let waiting: { readonly id: number; readonly run: () => void; readonly after: number }[] = [];
  let lastId = 1_000_000;
  let later = 0;
  let isHidden = false;
  let isOffline = false;

  before(() => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (isHidden ? 'hidden' : 'visible'),
    });
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !isOffline });
  });
  beforeEach(() => {
    waiting = [];
    later = 0;
    isHidden = false;
    isOffline = false;
    Date.now = () => now() + later;
    // Only what waits for minutes is held back.
    window.setTimeout = ((run: () => void, after = 0) =>
      after < minute
        ? start(run, after)
        : waiting.push({ id: (lastId += 1), run, after }) && lastId) as typeof setTimeout;
    window.clearTimeout = (id) => {
      waiting = waiting.filter((one) => one.id !== id);
      stop(id);
    };
  });
  afterEach(() => {
    Date.now = now;
    window.setTimeout = start;
    window.clearTimeout = stop;
  });

  /** Lets minutes pass: what has waited long enough happens. */
  function pass(minutes: number): void {
    later += minutes * minute;
    for (const { run } of waiting.splice(0)) run();
  }

  const items = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      activity({ id: `id-${from + index}`, title: `Kegiatan ${from + index}` }),
    );
  const feed = ({ client }: FakeBackend): Promise<ActivityFeedElement> =>
    renderWidget(html`
      <kim-activity-feed regency="35.02" limit="3" .client=${client}></kim-activity-feed>
    `);
  const titles = ({ shadowRoot }: ActivityFeedElement): (string | undefined)[] =>
    [...(shadowRoot?.querySelectorAll('h3') ?? [])].map(({ textContent }) => textContent?.trim());
  const button = ({ shadowRoot }: ActivityFeedElement): HTMLElement | null | undefined =>
    shadowRoot?.querySelector('.news button');

  async function openFeed(): Promise<{ backend: FakeBackend; element: ActivityFeedElement }> {
    const backend = createFakeBackend({
      '': regency,
      activities: { items: items(1, 3), nextCursor: 'more' },
    });
    const element = await feed(backend);
    await until(element, () => titles(element).length === 3);
    return { backend, element };
  }

  it('says how many are new, and shows them when asked to', async () => {
    const { backend, element } = await openFeed();
    backend.answer('activities', { items: [...items(11, 2), ...items(1, 1)], nextCursor: null });

    pass(6);
    await until(element, () => Boolean(button(element)));

    expect(button(element)?.textContent?.trim()).to.equal('2 kegiatan baru – tampilkan');
    expect(button(element)?.closest('[role=status]')).not.to.equal(null);
    expect(titles(element)).to.deep.equal(['Kegiatan 1', 'Kegiatan 2', 'Kegiatan 3']);
    expect(backend.requests.at(-1)?.cache).to.equal('no-cache');
    await expect(element).to.be.accessible();

    button(element)?.click();
    await until(element, () => titles(element)[0] === 'Kegiatan 11');
    await settle(element);
    expect(button(element)).to.equal(null);
    expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Kegiatan 11');
  });

  it('says nothing when nothing is new, and looks again later', async () => {
    const { backend, element } = await openFeed();

    pass(6);
    await until(element, () => backend.requests.length === 3);
    await settle(element);
    expect(button(element)).to.equal(null);

    backend.answer('activities', { items: items(11, 3), nextCursor: null });
    pass(7);
    await until(element, () => Boolean(button(element)));
    expect(waiting.every(({ after }) => after >= 5 * minute && after <= 6 * minute)).to.equal(true);
  });

  it('asks nothing in the background, and looks once it is seen again', async () => {
    const { backend, element } = await openFeed();
    isHidden = true;
    pass(6);
    await settle(element);
    pass(60);
    await settle(element);
    expect(backend.requests.length).to.equal(2);

    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await until(element, () => backend.requests.length === 3);
  });

  it('asks nothing without a network, and looks once it is back', async () => {
    const { backend, element } = await openFeed();
    isOffline = true;
    pass(6);
    await settle(element);
    expect(backend.requests.length).to.equal(2);

    isOffline = false;
    dispatchEvent(new Event('online'));
    await until(element, () => backend.requests.length === 3);
  });

  it('stays as it is when the backend is away, and looks again later', async () => {
    const { backend, element } = await openFeed();
    backend.disconnect('activities');
    pass(6);
    await until(element, () => backend.requests.length === 3);
    await settle(element);
    expect(titles(element)).to.have.length(3);
    expect(element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);

    backend.answer('activities', { items: items(11, 3), nextCursor: null });
    pass(7);
    await until(element, () => Boolean(button(element)));
  });

  it('asks nothing any more once it is gone from the page', async () => {
    const { backend, element } = await openFeed();
    pass(6);
    await until(element, () => backend.requests.length === 3);
    await settle(element);

    element.remove();
    pass(7);
    await new Promise((resolve) => start(resolve, 50));
    expect(backend.requests.length).to.equal(3);
  });
});
