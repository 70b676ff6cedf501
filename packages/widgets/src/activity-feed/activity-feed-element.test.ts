import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';

import type { Activity } from '@kentongan/sdk';

import { createFakeBackend, type FakeBackend } from '../testing/fake-backend.js';
import { activity, regency } from '../testing/fixtures.js';
import { renderWidget, settle, until } from '../testing/render-widget.js';
import './activity-feed-element.js';
import type { ActivityFeedElement } from './activity-feed-element.js';

/** Activities with ids and titles of their own: `Kegiatan 1`, `Kegiatan 2` … */
function activities(from: number, count: number): Activity[] {
  return Array.from({ length: count }, (_, index) =>
    activity({
      id: `3f0f6c1e-6f0b-4a52-9a3c-${String(from + index).padStart(12, '0')}`,
      title: `Kegiatan ${from + index}`,
    }),
  );
}

function backendWith(items: readonly Activity[], nextCursor: string | null = null): FakeBackend {
  return createFakeBackend({ '': regency, activities: { items, nextCursor } });
}

/** Two pages of three. */
function backendWithPages(): FakeBackend {
  const backend = createFakeBackend({ '': regency });
  backend.handle('activities', ({ url }) =>
    Response.json(
      new URL(url).searchParams.has('cursor')
        ? { items: activities(4, 3), nextCursor: null }
        : { items: activities(1, 3), nextCursor: 'page-2' },
    ),
  );
  return backend;
}

function feed({ client }: FakeBackend): Promise<ActivityFeedElement> {
  return renderWidget(html`
    <kim-activity-feed regency="35.02" limit="3" .client=${client}>
      <a href="https://ponorogo.example/kegiatan">Kegiatan di situs kami</a>
    </kim-activity-feed>
  `);
}

function shown(element: ActivityFeedElement): string {
  return element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function find<Found extends Element = HTMLElement>(
  element: ActivityFeedElement,
  selector: string,
): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`No ${selector} in: ${shown(element)}`);
  return found;
}

function titles(element: ActivityFeedElement): (string | undefined)[] {
  return [...(element.shadowRoot?.querySelectorAll('h3') ?? [])].map(({ textContent }) =>
    textContent?.trim(),
  );
}

describe('<kim-activity-feed>', () => {
  afterEach(() => {
    document.documentElement.lang = 'id';
  });

  describe('ready', () => {
    it('shows type, date, title, group, place and summary of each activity', async () => {
      const element = await feed(backendWith([activity()]));

      expect(shown(element)).to.contain('Berita');
      expect(shown(element)).to.contain('2 Januari 2026');
      expect(titles(element)).to.deep.equal(['Bank sampah mulai menerima setoran']);
      expect(shown(element)).to.contain('KIM Reog Bina, Desa Broto, Kec. Slahung');
      expect(shown(element)).to.contain('Warga menyetor sampah terpilah setiap Minggu pagi.');
    });

    it('names the office where the office itself speaks', async () => {
      const element = await feed(backendWith([activity({ group: null })]));

      expect(shown(element)).to.contain('Dinas Komunikasi dan Informatika Kabupaten Ponorogo');
    });

    it('says when and where an event takes place', async () => {
      const element = await feed(
        backendWith([
          activity({
            type: 'event',
            title: 'Ngobras',
            startsAt: '2024-05-22T02:00:00.000Z',
            endsAt: '2024-05-22T05:00:00.000Z',
            place: 'Aula Kecamatan Jombang',
          }),
        ]),
      );

      await until(element, () => titles(element).length === 1);
      expect(find(element, '.when').textContent).to.match(
        /22\s+Mei\s+Sudah selesai\s+Rabu, 22 Mei 2024\s+09\.00–12\.00 WIB\s+Aula Kecamatan Jombang/,
      );
    });

    it('counts days in the time zone of the regency, not of the visitor', async () => {
      const backend = createFakeBackend({
        '': { ...regency, timeZone: 'Asia/Jayapura' },
        activities: {
          items: [activity({ publishedAt: '2026-01-02T15:30:00.000Z' })],
          nextCursor: null,
        },
      });

      expect(shown(await feed(backend))).to.contain('3 Januari 2026');
    });

    it('still shows dates when the profile is away or names no real time zone', async () => {
      const without = backendWith([activity()]);
      without.refuse('', 404, 'regency-not-found');
      const wrong = backendWith([activity()]);
      wrong.answer('', { ...regency, timeZone: 'Mars/Olympus' });

      expect(shown(await feed(without))).to.contain('2 Januari 2026');
      expect(shown(await feed(wrong))).to.contain('2 Januari 2026');
    });

    it('gives each text its own language, where that is not the one around it', async () => {
      const element = await feed(
        backendWith([activity({ id: 'a' }), activity({ id: 'b', contentLanguage: 'jv' })]),
      );

      expect(find(element, '[data-id=b] h3 [lang]').getAttribute('lang')).to.equal('jv');
      expect(find(element, '[data-id=b] p[lang]').getAttribute('lang')).to.equal('jv');
      expect(element.shadowRoot?.querySelector('[data-id=a] [lang]')).to.equal(null);
      expect(find(element, 'section').getAttribute('lang')).to.equal('id');
    });

    it('links to the source in a new tab without vouching for it', async () => {
      const element = await feed(
        backendWith([activity({ sourceUrl: 'https://kimbroto.example.id/bank-sampah' })]),
      );

      const link = find<HTMLAnchorElement>(element, 'a[part="source"]');
      expect(link.href).to.equal('https://kimbroto.example.id/bank-sampah');
      expect(link.rel).to.equal('noopener nofollow ugc');
      expect(link.textContent).to.contain('Sumber: kimbroto.example.id');
    });

    it('opens and closes the full text in place', async () => {
      const element = await feed(backendWith([activity({ body: 'Satu.\n\nDua.' })]));
      const button = find<HTMLButtonElement>(element, '[data-act=read]');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(shown(element)).not.to.contain('Dua.');

      button.click();
      await until(element, () => button.getAttribute('aria-expanded') === 'true');
      expect(shown(element)).to.contain('Satu. Dua.');

      button.click();
      await settle(element);
      expect(shown(element)).not.to.contain('Dua.');
    });

    it('offers to open a card only where something is left to read', async () => {
      const long = 'Warga belajar bersama di balai desa setiap pekan. '.repeat(12);
      const element = await feed(
        backendWith([activity({ summary: long }), activity({ id: 'x', summary: 'Pendek.' })]),
      );

      const cards = [...(element.shadowRoot?.querySelectorAll('.card') ?? [])];
      expect(cards.map((card) => card.querySelector('[data-act=read]') !== null)).to.deep.equal([
        true,
        false,
      ]);
    });

    it('asks for one group, one type and its own page size', async () => {
      const backend = backendWith([activity()]);
      const element = await feed(backend);
      element.group = 'reog-bina-broto';
      element.type = 'training';
      element.limit = 1000;
      await settle(element);

      const query = new URL(backend.requests.at(-1)?.url ?? '').searchParams;
      expect(Object.fromEntries(query)).to.deep.equal({
        limit: '100',
        group: 'reog-bina-broto',
        type: 'training',
      });
    });

    it('asks for six when the page size makes no sense', async () => {
      const backend = backendWith([activity()]);
      await renderWidget(html`
        <kim-activity-feed
          regency="35.02"
          limit="banyak"
          .client=${backend.client}
        ></kim-activity-feed>
      `);

      expect(backend.requests.some(({ url }) => url.endsWith('limit=6'))).to.equal(true);
    });

    it('shows hostile data as text and never links to a script', async () => {
      const hostile =
        '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
      const backend = backendWith([activity()]);
      const { client } = backend;
      const element = await feed({
        ...backend,
        client: {
          ...client,
          // Past the contract, as if it had let an address through.
          activities: {
            ...client.activities,
            list: () =>
              Promise.resolve({
                items: [
                  activity({
                    type: 'constructor',
                    title: hostile,
                    summary: hostile,
                    body: hostile,
                    place: hostile,
                    startsAt: 'x',
                    contentLanguage: hostile,
                    sourceUrl: 'javascript:alert(1)',
                  }),
                ],
                nextCursor: null,
              }),
          },
        },
      });

      await until(element, () => titles(element).length === 1);
      expect(titles(element)).to.deep.equal([hostile]);
      expect(element.shadowRoot?.querySelector('script, a[href^="javascript"]')).to.equal(null);
      expect(element.shadowRoot?.querySelector('img')).to.equal(null);
      expect('hacked' in window).to.equal(false);
    });

    it('speaks English where the page does', async () => {
      document.documentElement.lang = 'en';
      const backend = backendWith([
        activity({ type: 'event', startsAt: '2024-05-22T02:00:00.000Z', place: 'Aula' }),
      ]);
      const element = await feed(backend);
      await until(element, () => shown(element).includes('Event'));

      expect(shown(element)).to.contain('Wednesday');
      expect(shown(element)).to.contain('May 22, 2024');
    });
  });

  describe('show more', () => {
    it('adds the next page, moves the focus to its first card and says how many came', async () => {
      const element = await feed(backendWithPages());
      const button = find<HTMLButtonElement>(element, '.more button');
      button.focus();

      button.click();
      await until(element, () => titles(element).length === 6);
      await settle(element);

      expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Kegiatan 4');
      expect(find(element, '[role="status"]').textContent?.trim()).to.equal(
        '3 kegiatan ditambahkan, semuanya 6.',
      );
      expect(element.shadowRoot?.querySelector('.more button')).to.equal(null);
    });

    it('leaves the focus where the visitor has taken it meanwhile', async () => {
      const backend = backendWithPages();
      const element = await feed(backend);
      const release = backend.hold('activities');
      find<HTMLButtonElement>(element, '.more button').click();
      const elsewhere = document.createElement('input');
      element.after(elsewhere);
      elsewhere.focus();

      release();
      await until(element, () => titles(element).length === 6);
      await settle(element);

      expect(document.activeElement).to.equal(elsewhere);
    });

    it('asks once however often it is pressed', async () => {
      const backend = backendWithPages();
      const element = await feed(backend);
      const before = backend.requests.length;
      const release = backend.hold('activities');
      const button = find<HTMLButtonElement>(element, '.more button');
      button.click();
      await settle(element);
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      button.click();
      button.click();

      release();
      await until(element, () => titles(element).length === 6);

      expect(backend.requests.length).to.equal(before + 1);
    });

    it('keeps the cards when the next page fails, and offers to try again', async () => {
      const backend = backendWithPages();
      const element = await feed(backend);
      backend.disconnect('activities');
      const button = find<HTMLButtonElement>(element, '.more button');
      button.focus();
      button.click();
      await until(element, () => button.textContent?.trim() === 'Coba lagi');

      expect(titles(element)).to.have.length(3);
      expect(find(element, '.more [role="alert"]').textContent).to.contain('Tidak dapat terhubung');
      expect(element.shadowRoot?.activeElement).to.equal(button);
      await expect(element).to.be.accessible();

      backend.answer('activities', { items: activities(4, 3), nextCursor: null });
      button.click();
      await until(element, () => titles(element).length === 6);
      await settle(element);
      expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Kegiatan 4');
    });
  });

  describe('loading', () => {
    it('reserves the space of a page and says that it is loading', async () => {
      const backend = backendWith([activity()]);
      const release = backend.hold('activities');
      const element = await feed(backend);

      expect(element.shadowRoot?.querySelectorAll('.skeleton')).to.have.length(3);
      expect(find(element, '[role="status"]').textContent?.trim()).to.equal('Memuat…');
      expect(find(element, 'section').getAttribute('aria-busy')).to.equal('true');
      await expect(element).to.be.accessible();

      release();
      await until(element, () => titles(element).length === 1);
      expect(find(element, 'section').getAttribute('aria-busy')).to.equal('false');
    });

    it('moves nothing that stands after it', async () => {
      const backend = backendWithPages();
      const release = backend.hold('activities');
      const element = await feed(backend);
      const after = document.createElement('p');
      after.textContent = 'Sesudahnya';
      element.after(after);
      expect(after.getBoundingClientRect().top).to.be.at.least(window.innerHeight);

      release();
      await until(element, () => titles(element).length === 3);

      expect(after.getBoundingClientRect().top).to.be.at.least(window.innerHeight);
    });
  });

  describe('empty', () => {
    it('says so and what to do, or what the page puts there', async () => {
      const element = await feed(backendWith([]));

      expect(shown(element)).to.contain('Belum ada kegiatan.');
      expect(element.shadowRoot?.querySelector('slot[name="empty"]')).not.to.equal(null);
      await expect(element).to.be.accessible();
    });
  });

  describe('failed', () => {
    it('says why, shows the fallback of the page, and tries again', async () => {
      const backend = backendWith([activity()]);
      backend.disconnect('activities');
      const element = await feed(backend);

      expect(find(element, '[role="alert"]').textContent).to.contain('Tidak dapat terhubung');
      expect(find<HTMLSlotElement>(element, 'slot:not([name])').assignedElements()).to.have.length(
        1,
      );
      await expect(element).to.be.accessible();

      backend.answer('activities', { items: [activity()], nextCursor: null });
      find<HTMLButtonElement>(element, '[part=failure] button').click();
      await until(element, () => titles(element).length === 1);
    });

    it('says what is wrong with the tag when there is no regency', async () => {
      const element = await renderWidget<ActivityFeedElement>(
        html`<kim-activity-feed></kim-activity-feed>`,
      );

      expect(shown(element)).to.contain('"regency"');
    });
  });

  it('can be read and continued by keyboard alone', async () => {
    const backend = backendWithPages();
    const items = [activity({ body: 'Lengkap.', sourceUrl: 'https://kimbroto.example.id/' })];
    backend.answer('activities', { items, nextCursor: 'page-2' });
    const element = await feed(backend);
    // Without the list the second key would leave the page.
    await until(element, () => titles(element).length === 1);
    const start = document.createElement('button');
    element.before(start);
    start.focus();
    const focused = () => element.shadowRoot?.activeElement;

    await sendKeys({ press: 'Tab' });
    expect(focused()?.id).to.equal('filter-button');
    await sendKeys({ press: 'Tab' });
    expect(focused()?.getAttribute('data-act')).to.equal('read');
    await sendKeys({ press: 'Enter' });
    await until(element, () => focused()?.getAttribute('aria-expanded') === 'true');
    expect(shown(element)).to.contain('Lengkap.');

    await sendKeys({ press: 'Tab' });
    expect(focused()?.getAttribute('part')).to.equal('source');
    await sendKeys({ press: 'Tab' });
    expect(focused()?.getAttribute('data-act')).to.equal('share');

    backend.answer('activities', { items: activities(4, 1), nextCursor: null });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await until(element, () => titles(element).length === 2);
    await settle(element);
    expect(focused()?.textContent?.trim()).to.equal('Kegiatan 4');
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const width of [240, 1280]) {
      it(`is accessible and fits ${width} px in the ${theme} theme`, async () => {
        const element = await feed(
          backendWith(
            [
              activity({
                title: `Pelatihan ${'jurnalistik'.repeat(6)}`,
                body: 'Lengkap.',
                sourceUrl: `https://${'kim'.repeat(15)}.example.id/`,
                startsAt: '2024-05-22T02:00:00.000Z',
                place: 'Balai Desa Broto, Kecamatan Slahung, Kabupaten Ponorogo',
              }),
              ...activities(2, 2),
            ],
            'more',
          ),
        );
        element.theme = theme;
        element.setAttribute('theme', theme);
        element.style.width = `${width}px`;
        await settle(element);

        expect(find(element, 'section').scrollWidth).to.be.at.most(width);
        const columns = getComputedStyle(find(element, '.cards')).gridTemplateColumns.split(' ');
        expect(columns).to.have.length(width === 240 ? 1 : 3);
        for (const target of element.shadowRoot?.querySelectorAll('button, a') ?? []) {
          expect(target.getBoundingClientRect().height).to.be.at.least(44);
        }
        await expect(element).to.be.accessible();
      });
    }
  }
});
