import { expect } from '@open-wc/testing';
import { html } from 'lit';

import type { Activity } from '@kentongan/sdk';

import { createFakeBackend, type FakeBackend } from '../testing/fake-backend.js';
import { activity, directory, groupSummary, regency } from '../testing/fixtures.js';
import { renderWidget, settle, until } from '../testing/render-widget.js';
import './activity-feed-element.js';
import type { FeedLayoutName } from './activity-feed-attributes.js';
import type { ActivityFeedElement } from './activity-feed-element.js';

const day = 86_400_000;
const at = (days: number): string => new Date(Date.now() + days * day).toISOString();

/** A picture that needs no network. */
const source = (path: string, type = 'image/webp', width = 480) => ({ type, width, path });
const image = {
  alt: 'Petani memanen padi',
  width: 960,
  height: 640,
  sources: [source('/media/35.02/a.avif', 'image/avif'), source('/media/35.02/a.webp')],
};

const lively: readonly Activity[] = [
  activity({ id: 'pinned', title: 'Panen raya', pinnedUntil: at(9), image, body: 'Satu.\n\nDua.' }),
  activity({
    id: 'event',
    type: 'event',
    title: 'Ngobras',
    startsAt: at(2),
    place: 'Balai Desa Broto, Kecamatan Slahung, Kabupaten Ponorogo',
    timeZone: 'Asia/Jayapura',
    sourceUrl: 'https://kimbroto.example.id/ngobras',
  }),
  activity({
    id: 'product',
    type: 'product_promotion',
    title: 'Madu klanceng',
    product: {
      price: 'Rp85.000 per botol',
      seller: { name: 'Warung Contoh', whatsapp: '+6281230000021' },
    },
  }),
];

function backendWith(items: readonly Activity[] = lively): FakeBackend {
  return createFakeBackend({
    '': regency,
    activities: { items, nextCursor: null },
    directory: directory(),
    groups: { items: [groupSummary()], nextCursor: null },
  });
}

async function feed(
  { client }: FakeBackend,
  layout: FeedLayoutName = 'cards',
): Promise<ActivityFeedElement> {
  const element = await renderWidget<ActivityFeedElement>(html`
    <kim-activity-feed regency="35.02" layout=${layout} .client=${client}></kim-activity-feed>
  `);
  await until(element, () => find(element, '[part=item]') !== null);
  return element;
}

function find<Found extends Element = HTMLElement>(
  { shadowRoot }: ActivityFeedElement,
  selector: string,
): Found | null {
  return shadowRoot?.querySelector<Found>(selector) ?? null;
}

function text(element: ActivityFeedElement, selector: string): string {
  return find(element, selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

describe('What only some activities have', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'connection');
    document.documentElement.lang = 'id';
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('marks what is pinned, and no longer once that has ended', async () => {
    const ended = activity({ id: 'ended', pinnedUntil: at(-1) });
    const element = await feed(backendWith([...lively, ended]));

    expect(text(element, '[data-id=pinned] .pinned')).to.equal('Disematkan');
    expect(find(element, '[data-id=ended] .pinned')).to.equal(null);
  });

  it('says an event in its own time zone and offers it to a calendar', async () => {
    const element = await feed(backendWith());

    expect(text(element, '[data-id=event] .when')).to.match(/2 hari lagi .* WIT Balai Desa Broto/);
    expect(find(element, '[data-id=event] .top time')).to.equal(null);
    const link = find<HTMLAnchorElement>(element, '[data-id=event] a[download]');
    expect(link?.href).to.equal(
      'https://kim.example/v1/regencies/35.02/activities/event/calendar.ics',
    );
  });

  it('offers no calendar for what is over, and none for an id that could lead elsewhere', async () => {
    const element = await feed(
      backendWith([
        activity({ id: 'over', startsAt: at(-3) }),
        activity({ id: '../x', startsAt: at(3) }),
      ]),
    );

    expect(find(element, 'a[download]')).to.equal(null);
  });

  it('names price and seller, and writes to no number that is none', async () => {
    const odd = activity({
      id: 'odd',
      product: { price: null, seller: { name: 'Toko', whatsapp: '+62/../x' } },
    });
    const element = await feed(backendWith([...lively, odd]));

    expect(text(element, '[data-id=product] .product')).to.equal(
      'Harga: Rp85.000 per botol Penjual: Warung Contoh',
    );
    const link = find<HTMLAnchorElement>(element, '[data-id=product] .links a');
    expect(link?.href).to.equal(
      'https://wa.me/6281230000021?text=Halo%2C%20saya%20tertarik%20dengan%20Madu%20klanceng.',
    );
    expect(find(element, '[data-id=odd] .links a')).to.equal(null);
  });

  it('takes pictures from the backend alone', async () => {
    const paths = [
      '//evil.example/a.webp',
      'https://evil.example/a.webp',
      '/../a.webp',
      '/a b.webp',
    ];
    const element = await feed(
      backendWith([
        ...lively,
        activity({ id: 'evil', image: { ...image, sources: paths.map((path) => source(path)) } }),
        activity({
          id: 'odd',
          image: { ...image, sources: [source('/media/a.svg', 'image/svg+xml')] },
        }),
      ]),
    );

    const picture = find<HTMLImageElement>(element, '[data-id=pinned] img');
    expect(picture?.src).to.equal('https://kim.example/media/35.02/a.webp');
    expect(find(element, '[data-id=pinned] source')?.getAttribute('srcset')).to.equal(
      'https://kim.example/media/35.02/a.avif 480w',
    );
    expect(picture?.loading).to.equal('lazy');
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).to.deep.equal([
      '960',
      '640',
    ]);
    expect(find(element, '[data-id=evil] img, [data-id=odd] img')).to.equal(null);
  });

  it('leaves out pictures for those who save data, until they ask', async () => {
    Object.defineProperty(navigator, 'connection', {
      configurable: true,
      value: { saveData: true },
    });
    const element = await feed(backendWith());
    expect(find(element, 'img')).to.equal(null);
    await expect(element).to.be.accessible();

    find(element, '.pictures')?.click();
    await until(element, () => find(element, 'img') !== null);
    await settle(element);

    expect(find(element, '.pictures')).to.equal(null);
    expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Panen raya');
  });

  it('is shared by WhatsApp and by an address of this page, which a visitor can copy', async () => {
    const element = await feed(backendWith());
    find(element, '[data-id=event] [data-act=share]')?.click();
    await until(element, () => find(element, '.sharing') !== null);

    const link = find<HTMLAnchorElement>(element, '.sharing a');
    const shared = new URL(link?.href ?? '').searchParams.get('text')?.split('\n') ?? [];
    expect(shared[0]).to.equal('Ngobras');
    expect(shared.at(-1)).to.match(/#kim-feed\.item=event$/);
    await expect(element).to.be.accessible();

    find(element, '.sharing button')?.click();
    await until(element, () => text(element, '.sharing [role=status]') !== '');
  });

  it('speaks English at once where the page does', async () => {
    document.documentElement.lang = 'en';
    const element = await feed(backendWith());
    await until(element, () => text(element, '[data-id=event] .when').includes('In 2 days'));

    expect(text(element, '[data-id=pinned] .pinned')).to.equal('Pinned');
  });

  it('says the days that passed only of what is recent', async () => {
    const element = await feed(
      backendWith([0, 1, 3, 7].map((days) => activity({ id: `d${days}`, publishedAt: at(-days) }))),
    );

    expect(text(element, '[data-id=d0] time')).to.match(/^Hari ini · \d/);
    expect(text(element, '[data-id=d1] time')).to.match(/^Kemarin · \d/);
    expect(text(element, '[data-id=d3] time')).to.match(/^3 hari lalu · \d/);
    expect(text(element, '[data-id=d7] time')).to.match(/^\d+ \S+ \d{4}$/);
  });

  for (const layout of ['cards', 'list', 'compact'] as const) {
    for (const width of [240, 1280]) {
      for (const theme of ['light', 'dark'] as const) {
        it(`is accessible as ${layout} at ${width} px in the ${theme} theme`, async () => {
          const element = await feed(backendWith(), layout);
          element.theme = theme;
          element.setAttribute('theme', theme);
          element.style.width = `${width}px`;
          await settle(element);

          expect(find(element, 'section')?.scrollWidth).to.be.at.most(width);
          for (const target of element.shadowRoot?.querySelectorAll('button, a') ?? []) {
            expect(target.getBoundingClientRect().height).to.be.at.least(44);
          }
          await expect(element).to.be.accessible();
        });
      }
    }
  }
});

describe('The filters of the feed', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  async function openPanel(backend: FakeBackend): Promise<ActivityFeedElement> {
    const element = await feed(backend);
    find(element, '#filter-button')?.click();
    await until(element, () => find(element, 'select[name=district] option:nth-child(2)') !== null);
    return element;
  }
  const select = (element: ActivityFeedElement, name: string, value: string): void => {
    const field = find<HTMLSelectElement>(element, `select[name=${name}]`);
    if (!field) throw new Error(`No ${name}`);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const lastQuery = ({ requests }: FakeBackend): Record<string, string> =>
    Object.fromEntries(
      new URL(requests.filter(({ url }) => url.includes('/activities')).at(-1)?.url ?? '')
        .searchParams,
    );

  it('ask the backend, and say how many were found', async () => {
    const backend = backendWith();
    const element = await openPanel(backend);
    await expect(element).to.be.accessible();

    select(element, 'category', 'health');
    await until(element, () => text(element, '#filters [role=status]') !== '');

    expect(lastQuery(backend)).to.deep.equal({ limit: '6', category: 'health' });
    expect(text(element, '#filters [role=status]')).to.equal('3 kegiatan ditemukan.');
    expect(location.hash).to.match(/^#kim-feed\.category=health$/);
    expect(text(element, '.chosen span')).to.equal('Disaring: Kesehatan');
  });

  it('offer the groups of a district, and let go of one from elsewhere', async () => {
    const backend = backendWith();
    const element = await openPanel(backend);
    select(element, 'district', '35.02.01');
    await until(element, () => find(element, 'select[name=group]') !== null);
    select(element, 'group', 'reog-bina-broto');
    await until(element, () => lastQuery(backend)['group'] === 'reog-bina-broto');

    select(element, 'district', '35.02.18');
    await until(element, () => lastQuery(backend)['district'] === '35.02.18');

    expect(lastQuery(backend)).to.deep.equal({ limit: '6', district: '35.02.18' });
  });

  it('say what to do when nothing fits, and take everything back', async () => {
    const backend = backendWith();
    const element = await openPanel(backend);
    backend.answer('activities', { items: [], nextCursor: null });
    select(element, 'type', 'competition');
    await until(element, () => find(element, '.state button') !== null);
    expect(text(element, '.state p')).to.contain('Tidak ada kegiatan yang cocok');
    await expect(element).to.be.accessible();

    backend.answer('activities', { items: lively, nextCursor: null });
    find(element, '.state button')?.click();
    await until(element, () => find(element, '[part=item]') !== null);
    expect(location.hash).to.equal('');
    expect(element.shadowRoot?.activeElement?.id).to.equal('filter-button');
  });

  it('say why when the backend is away, and find again what was asked for', async () => {
    const backend = backendWith();
    const element = await openPanel(backend);
    backend.disconnect('activities');
    select(element, 'type', 'event');
    await until(element, () => find(element, '[part=failure]') !== null);

    backend.answer('activities', { items: lively, nextCursor: null });
    find(element, '[part=failure] button')?.click();
    await until(element, () => find(element, '[part=item]') !== null);
    expect(lastQuery(backend)).to.deep.equal({ limit: '6', type: 'event' });
  });

  it('leave the button out where the page wants none', async () => {
    const { client } = backendWith();
    const element = await renderWidget<ActivityFeedElement>(html`
      <kim-activity-feed regency="35.02" no-filters .client=${client}></kim-activity-feed>
    `);
    await until(element, () => find(element, '[part=item]') !== null);

    expect(find(element, '#filter-button')).to.equal(null);
  });

  for (const [events, parameter] of [
    ['upcoming', 'eventsFrom'],
    ['past', 'eventsBefore'],
  ] as const) {
    it(`ask for ${events} events by the day it is in the regency`, async () => {
      const backend = backendWith();
      const element = await renderWidget<ActivityFeedElement>(html`
        <kim-activity-feed regency="35.02" events=${events} .client=${backend.client}>
        </kim-activity-feed>
      `);
      await until(element, () => find(element, '[part=item]') !== null);

      const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
      expect(lastQuery(backend)).to.deep.equal({ limit: '6', [parameter]: today });
    });
  }
});
