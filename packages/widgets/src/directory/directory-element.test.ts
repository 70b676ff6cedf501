import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';

import type { Directory } from '@kentongan/sdk';

import { createFakeBackend, type FakeBackend } from '../testing/fake-backend.js';
import { directory, group, groupSummary } from '../testing/fixtures.js';
import { renderWidget, settle, until } from '../testing/render-widget.js';
import './directory-element.js';
import type { DirectoryElement } from './directory-element.js';

const show = (backend: FakeBackend): Promise<DirectoryElement> =>
  renderWidget(html`<kim-directory .client=${backend.client}></kim-directory>`);

const textOf = (widget: DirectoryElement): string =>
  (widget.renderRoot.querySelector('section')?.textContent ?? '').replace(/\s+/g, ' ').trim();

const rowsOf = (widget: DirectoryElement): HTMLAnchorElement[] => [
  ...widget.renderRoot.querySelectorAll<HTMLAnchorElement>('a.row'),
];

async function search(widget: DirectoryElement, text: string): Promise<void> {
  const field = widget.renderRoot.querySelector('input');
  if (field === null) throw new Error('There is no search field.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle(widget);
}

/** Answers the first rows at once, and the whole document with what `answerWhole` gives. */
function inTwoSteps(
  backend: FakeBackend,
  whole: Directory,
  answerWhole: () => Response | Promise<Response> = () => Response.json(whole),
): void {
  backend.handle('directory', (request) => {
    const first = new URL(request.url).searchParams.get('first');
    return first === null
      ? answerWhole()
      : Response.json({ ...whole, groups: whole.groups.slice(0, Number(first)) });
  });
}

const networkDown = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

/** A directory of so many groups in one district. */
function manyGroups(count: number): Directory {
  const groups = Array.from({ length: count }, (_, index) =>
    groupSummary({ slug: `warta-${index}`, name: `Warta ${index}` }),
  );
  return directory({
    total: count,
    districts: [{ code: '35.02.01', name: 'Slahung', groups: count }],
    groups,
  });
}

/** A directory of so many districts with one group each. */
function manyDistricts(count: number): Directory {
  const districts = Array.from({ length: count }, (_, index) => {
    const code = `35.02.${String(index + 1).padStart(2, '0')}`;
    return { code, name: `Kecamatan ${index}`, groups: 1 };
  });
  return directory({
    total: count,
    districts,
    groups: districts.map(({ code, name }, index) =>
      groupSummary({
        slug: `warta-${index}`,
        name: `Warta ${index}`,
        districtCode: code,
        districtName: name,
      }),
    ),
  });
}

function saveData(): void {
  Object.defineProperty(navigator, 'connection', {
    configurable: true,
    value: { saveData: true },
  });
}

describe('<kim-directory>', () => {
  afterEach(async () => {
    Reflect.deleteProperty(navigator, 'connection');
    history.replaceState(null, '', location.pathname + location.search);
    await setViewport({ width: 1280, height: 800 });
    await emulateMedia({ colorScheme: 'light' });
  });

  describe('while loading', () => {
    it('keeps the screen free, says so, and is accessible', async () => {
      const backend = createFakeBackend({ directory: directory() });
      backend.hold('directory');

      const widget = await show(backend);

      expect(widget.offsetHeight).to.be.at.least(Math.min(innerHeight, 1400));
      expect(textOf(widget)).to.contain('Memuat…');
      await expect(widget).to.be.accessible();
    });

    it('does not shrink when a short list arrives', async () => {
      const backend = createFakeBackend({ directory: directory() });
      const release = backend.hold('directory');
      const widget = await show(backend);
      const before = widget.offsetHeight;

      release();
      await until(widget, () => rowsOf(widget).length > 0);

      expect(widget.offsetHeight).to.be.at.least(before);
    });
  });

  describe('with groups', () => {
    it('asks for the first rows alone when they are all', async () => {
      const backend = createFakeBackend({ directory: directory() });

      await show(backend);

      expect(backend.requests.map(({ url }) => new URL(url).search)).to.deep.equal(['?first=25']);
    });

    it('lists them under real headings with counts', async () => {
      const widget = await show(createFakeBackend({ directory: directory() }));

      const headings = [...widget.renderRoot.querySelectorAll('h3')];
      expect(headings.map(({ innerText }) => innerText.replace(/\s+/g, ' '))).to.deep.equal([
        'Kec. Slahung 2 KIM',
        'Kec. Jenangan 1 KIM',
      ]);
      expect(textOf(widget)).to.contain('3 KIM di 3 desa dan kelurahan');
    });

    it('tells two villages of one name apart by their district', async () => {
      const widget = await show(createFakeBackend({ directory: directory() }));

      await search(widget, 'Desa WATES');
      // Only when it draws does the browser learn what is on the screen.
      await nextFrame();
      await nextFrame();

      expect(rowsOf(widget).map((row) => row.innerText.split('\n'))).to.deep.equal([
        ['KIM Lentera Warta', 'Desa Wates, Kec. Slahung', 'Rintisan'],
        ['KIM Bantarangin Pelita', 'Desa Wates, Kec. Jenangan', 'Ber-SK'],
      ]);
    });

    it('takes the level of its headings from the page', async () => {
      const { client } = createFakeBackend({ directory: directory() });

      const widget = await renderWidget<DirectoryElement>(
        html`<kim-directory heading-level="2" .client=${client}></kim-directory>`,
      );

      expect(widget.shadowRoot?.querySelectorAll('h2')).to.have.length(2);

      widget.headingLevel = 9;
      await widget.updateComplete;

      expect(widget.shadowRoot?.querySelectorAll('h2, h9')).to.have.length(0);
      expect(widget.shadowRoot?.querySelectorAll('h3')).to.have.length(2);
    });

    for (const width of [240, 1280]) {
      for (const theme of ['light', 'dark'] as const) {
        it(`fits ${width} px and is accessible in the ${theme} theme`, async () => {
          await setViewport({ width, height: 800 });
          await emulateMedia({ colorScheme: theme });
          const { client } = createFakeBackend({ directory: directory() });

          const widget = await renderWidget(
            html`<kim-directory theme=${theme} .client=${client}></kim-directory>`,
          );

          expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
          for (const row of rowsOf(widget as DirectoryElement)) {
            expect(row.getBoundingClientRect().right).to.be.at.most(
              widget.getBoundingClientRect().right,
            );
            expect(row.offsetHeight).to.be.at.least(44);
          }
          await expect(widget).to.be.accessible();
        });
      }
    }

    it('speaks English when the page does', async () => {
      const { client } = createFakeBackend({ directory: directory() });

      const widget = await renderWidget<DirectoryElement>(
        html`<kim-directory lang="en" .client=${client}></kim-directory>`,
      );
      await until(widget, () => textOf(widget).includes('Slahung district'));

      expect(textOf(widget)).to.contain('Search for a group, village or district');
      expect(widget.renderRoot.querySelector('section')?.lang).to.equal('en');
    });

    it('shows only the groups of its district, found by the backend at first', async () => {
      const backend = createFakeBackend({ directory: directory() });
      inTwoSteps(backend, { ...directory(), total: 60 }, () => new Promise(() => undefined));
      const [group] = directory().groups.filter(({ districtCode }) => districtCode === '35.02.18');
      backend.answer('groups', { items: [group], nextCursor: null, total: 1 });

      const widget = await renderWidget<DirectoryElement>(
        html`<kim-directory district="35.02.18" .client=${backend.client}></kim-directory>`,
      );
      await until(widget, () => rowsOf(widget).length === 1);

      expect(rowsOf(widget)[0]?.dataset['slug']).to.equal('bantarangin-pelita-wates');
      // The whole document and the backend's search are asked for side by side.
      expect(backend.requests.map(({ url }) => new URL(url).search)).to.have.members([
        '?first=25',
        '',
        '?district=35.02.18&limit=50&include=facets',
      ]);
    });

    it('loads anew when its backend changes later', async () => {
      const widget = await show(createFakeBackend({ directory: directory() }));

      widget.client = createFakeBackend({ directory: manyGroups(1) }).client;
      await until(widget, () => rowsOf(widget).length === 1);

      expect(textOf(widget)).to.contain('KIM Warta 0');
    });

    it('goes on loading after it was moved in the page', async () => {
      const backend = createFakeBackend({ directory: directory() });
      const release = backend.hold('directory');
      const widget = await show(backend);

      const elsewhere = document.createElement('div');
      widget.parentElement?.append(elsewhere);
      elsewhere.append(widget);
      release();
      await until(widget, () => rowsOf(widget).length === 3);
    });
  });

  describe('with more groups than the first rows', () => {
    it('follows up with the whole document', async () => {
      const backend = createFakeBackend();
      inTwoSteps(backend, manyGroups(60));

      const widget = await show(backend);
      await until(widget, () => rowsOf(widget).length === 60);

      expect(backend.requests).to.have.length(2);
    });

    it('waits for the visitor when data is to be saved', async () => {
      saveData();
      const backend = createFakeBackend();
      inTwoSteps(backend, manyGroups(60));
      const widget = await show(backend);
      expect(backend.requests).to.have.length(1);
      expect(rowsOf(widget)).to.have.length(25);

      widget.renderRoot.querySelector('input')?.focus();
      await until(widget, () => rowsOf(widget).length === 60);
    });

    it('shows the rest on demand', async () => {
      saveData();
      const backend = createFakeBackend();
      inTwoSteps(backend, manyGroups(60));
      const widget = await show(backend);

      widget.renderRoot.querySelector<HTMLElement>('.more')?.click();
      await until(widget, () => rowsOf(widget).length === 60);

      expect(widget.renderRoot.querySelectorAll('.more')).to.have.length(0);
    });

    it('keeps the focus on a row while the rest arrives', async () => {
      const backend = createFakeBackend();
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      const whole = manyGroups(60);
      inTwoSteps(backend, whole, () => released.then(() => Response.json(whole)));
      const widget = await show(backend);
      await until(widget, () => rowsOf(widget).length === 25);
      const row = rowsOf(widget)[3];
      row?.focus();

      release();
      await until(widget, () => rowsOf(widget).length === 60);

      expect(rowsOf(widget)[3] === row).to.equal(true);
      expect(widget.shadowRoot?.activeElement === row).to.equal(true);
    });

    it('draws a row anew when the whole document says something else of it', async () => {
      const backend = createFakeBackend();
      const whole = manyGroups(60);
      const groups = whole.groups.map((one, at) => (at === 3 ? { ...one, name: 'Baru' } : one));
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      inTwoSteps(backend, whole, () => released.then(() => Response.json({ ...whole, groups })));
      const widget = await show(backend);
      await until(widget, () => rowsOf(widget).length === 25);

      release();
      await until(widget, () => rowsOf(widget).length === 60);

      expect(rowsOf(widget)[3]?.textContent).to.contain('KIM Baru');
    });

    it('lets a large directory follow when the page is idle', async () => {
      const backend = createFakeBackend();
      inTwoSteps(backend, manyGroups(600));

      const widget = await show(backend);
      await until(widget, () => rowsOf(widget).length === 600);

      expect(widget.renderRoot.querySelectorAll('.more')).to.have.length(0);
    });

    it('lets the backend find until the whole document is there', async () => {
      const backend = createFakeBackend();
      const whole = manyGroups(60);
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      inTwoSteps(backend, whole, () => released.then(() => Response.json(whole)));
      backend.answer('groups', { items: whole.groups.slice(59), nextCursor: null, total: 1 });
      const widget = await show(backend);

      await search(widget, 'warta 59');
      expect(textOf(widget)).to.contain('Mencari…');
      await until(widget, () => textOf(widget).includes('1 KIM ditemukan'));
      expect(rowsOf(widget)).to.have.length(1);
      release();
      await search(widget, 'warta 58');
      await until(widget, () => textOf(widget).includes('KIM Warta 58'));

      const asked = backend.requests.map(({ url }) => new URL(url).searchParams.get('q'));
      expect(asked).to.deep.equal([null, null, 'warta 59']);
    });

    it('never loads more than ten thousand groups, and pages through what the backend finds', async () => {
      const backend = createFakeBackend();
      const some = manyGroups(60);
      inTwoSteps(backend, { ...some, total: 10_001 });
      backend.handle('groups', ({ url }) => {
        const isSecond = new URL(url).searchParams.has('cursor');
        const items = isSecond ? some.groups.slice(50) : some.groups.slice(0, 50);
        return Response.json({ items, nextCursor: isSecond ? null : 'next', total: 60 });
      });
      const widget = await show(backend);

      await search(widget, 'warta');
      await until(widget, () => rowsOf(widget).length === 50);
      expect(textOf(widget)).to.contain('60 KIM ditemukan');
      widget.renderRoot.querySelector<HTMLElement>('.more')?.click();
      await until(widget, () => rowsOf(widget).length === 60);

      const whole = backend.requests.filter(({ url }) => new URL(url).search === '');
      expect(whole).to.have.length(0);
    });

    it('lets one page through more than ten thousand groups without looking for any', async () => {
      const backend = createFakeBackend();
      const some = manyGroups(60);
      inTwoSteps(backend, { ...some, total: 10_001 });
      backend.handle('groups', ({ url }) => {
        const isSecond = new URL(url).searchParams.has('cursor');
        const items = isSecond ? some.groups.slice(50) : some.groups.slice(0, 50);
        return Response.json({ items, nextCursor: isSecond ? null : 'next', total: 10_001 });
      });
      const widget = await show(backend);
      const more = (): HTMLElement | null => widget.renderRoot.querySelector('.more');
      expect(rowsOf(widget)).to.have.length(25);

      more()?.click();
      await until(widget, () => rowsOf(widget).length === 50);
      more()?.click();
      await until(widget, () => rowsOf(widget).length === 60);

      expect(more() === null).to.equal(true);
      expect(textOf(widget)).to.contain('10.001 KIM di');
    });

    it('says when the backend cannot find, and tries again', async () => {
      const backend = createFakeBackend();
      const some = manyGroups(60);
      inTwoSteps(backend, { ...some, total: 10_001 });
      backend.disconnect('groups');
      const widget = await show(backend);

      await search(widget, 'warta');
      await until(widget, () => textOf(widget).includes('Tidak dapat terhubung'));
      await expect(widget).to.be.accessible();
      backend.answer('groups', { items: some.groups.slice(0, 1), nextCursor: null, total: 1 });
      widget.renderRoot.querySelector<HTMLElement>('.state button')?.click();
      await until(widget, () => rowsOf(widget).length === 1);
    });

    it('keeps the first rows, with their date, when the rest cannot be had', async () => {
      const backend = createFakeBackend();
      inTwoSteps(backend, manyGroups(60), networkDown);

      const widget = await show(backend);
      await until(widget, () => textOf(widget).includes('Data per'));

      expect(rowsOf(widget)).to.have.length(25);
      await expect(widget).to.be.accessible();
    });

    it('gets the rest once the connection is back', async () => {
      const backend = createFakeBackend();
      inTwoSteps(backend, manyGroups(60), networkDown);
      const widget = await show(backend);
      await until(widget, () => textOf(widget).includes('Data per'));

      inTwoSteps(backend, manyGroups(60));
      dispatchEvent(new Event('online'));
      await until(widget, () => rowsOf(widget).length === 60);
    });
  });

  describe('search', () => {
    it('finds an old spelling of a village', async () => {
      const renamed = groupSummary({ villageName: 'Tambaksari' });
      const backend = createFakeBackend({ directory: directory({ total: 1, groups: [renamed] }) });
      const widget = await show(backend);

      await search(widget, 'Ds. Tambak Sari');

      expect(rowsOf(widget)).to.have.length(1);
    });

    it('asks the backend nothing', async () => {
      const backend = createFakeBackend({ directory: directory() });
      const widget = await show(backend);

      for (const text of ['w', 'wa', 'wat']) await search(widget, text);

      expect(backend.requests).to.have.length(1);
    });

    it('tells a screen reader the result after a pause', async () => {
      const widget = await show(createFakeBackend({ directory: directory() }));
      const status = widget.renderRoot.querySelector('.search [role=status]');

      await search(widget, 'wates');
      expect(status?.textContent).to.equal('');

      await until(widget, () => status?.textContent === '2 KIM ditemukan');
    });

    it('says what to do when nothing is found, and starts over', async () => {
      const widget = await show(createFakeBackend({ directory: directory() }));

      await search(widget, 'zzz');
      const text = 'Tidak ada yang cocok dengan “zzz”. Periksa ejaannya';
      await until(widget, () => textOf(widget).includes(text));
      await expect(widget).to.be.accessible();
      widget.renderRoot.querySelector<HTMLElement>('.field-row button')?.click();
      await settle(widget);

      expect(rowsOf(widget)).to.have.length(3);
      expect(widget.shadowRoot?.activeElement).to.equal(widget.renderRoot.querySelector('input'));
    });
  });

  it('says how to form a group when there is none', async () => {
    const empty = directory({ total: 0, villagesWithGroup: 0, groups: [] });

    const widget = await show(createFakeBackend({ directory: empty }));

    expect(textOf(widget)).to.contain('Belum ada KIM terdaftar');
    expect(textOf(widget)).to.contain('Hubungi kantor desa');
    await expect(widget).to.be.accessible();
  });

  describe('when the backend is away', () => {
    it('says why, shows what the page provides, and tries again', async () => {
      const backend = createFakeBackend();
      backend.disconnect('directory');
      const widget = await renderWidget<DirectoryElement>(html`
        <kim-directory .client=${backend.client}><a href="/kim">Daftar KIM</a></kim-directory>
      `);
      expect(textOf(widget)).to.contain('Tidak dapat terhubung.');
      expect(widget.querySelector('a')?.checkVisibility()).to.equal(true);
      await expect(widget).to.be.accessible();

      backend.answer('directory', directory());
      widget.renderRoot.querySelector('button')?.click();
      await until(widget, () => rowsOf(widget).length === 3);

      expect(widget.querySelector('a')?.checkVisibility()).to.equal(false);
    });

    it('names a wrong regency code and a widget that is not set up', async () => {
      const backend = createFakeBackend();
      backend.refuse('directory', 404, 'regency-not-found');

      const unknown = await show(backend);
      const bare = await renderWidget<DirectoryElement>(html`<kim-directory></kim-directory>`);

      expect(textOf(unknown)).to.contain('Kode wilayah ini belum terdaftar');
      expect(textOf(bare)).to.contain('periksa atribut "regency" dan "api"');
    });
  });

  it('keeps its width as a flex item and takes the stale notice out of the way', async () => {
    const backend = createFakeBackend();
    inTwoSteps(backend, manyGroups(60), networkDown);
    const widget = await show(backend);
    await until(widget, () => textOf(widget).includes('Data per'));
    const top = rowsOf(widget)[0]?.getBoundingClientRect().top;

    widget.parentElement?.style.setProperty('display', 'flex');

    expect(widget.offsetWidth).to.be.at.least(240);
    expect(rowsOf(widget)[0]?.getBoundingClientRect().top).to.equal(top);
  });

  describe('with more rows than a screen', () => {
    const blocksOf = (widget: DirectoryElement): HTMLElement[] => [
      ...widget.renderRoot.querySelectorAll<HTMLElement>('.block'),
    ];

    const clearAddress = (): void =>
      history.replaceState(null, '', location.pathname + location.search);
    beforeEach(clearAddress);
    afterEach(clearAddress);

    it('shows the whole answer to a key, a screen of it first', async () => {
      await setViewport({ width: 240, height: 500 });
      const backend = createFakeBackend();
      inTwoSteps(backend, manyGroups(60));
      const widget = await show(backend);
      await until(widget, () => rowsOf(widget).length === 60);

      await search(widget, 'warta');

      await until(widget, () => textOf(widget).includes('60 KIM ditemukan'));
      expect(rowsOf(widget)[0]?.querySelector('mark')?.textContent).to.equal('Warta');
      await until(widget, () => rowsOf(widget).length === 60);
      expect(widget.renderRoot.querySelectorAll('mark')).to.have.length(60);
      // The next test begins with an address of its own.
      await until(widget, () => location.hash.includes('warta'));
    });

    it('shows the first screen of an answer, and only then goes on with the rest', async () => {
      await setViewport({ width: 240, height: 500 });
      const widget = await show(createFakeBackend({ directory: manyDistricts(60) }));
      // What finds comes with the first key.
      await search(widget, 'warta 59');
      await until(widget, () => rowsOf(widget).length === 1);
      const { requestIdleCallback } = window;
      let isPlanning = false;
      window.requestIdleCallback = (...task) => {
        isPlanning = true;
        return requestIdleCallback(...task);
      };
      try {
        const field = widget.renderRoot.querySelector('input');
        if (field) field.value = 'warta';
        field?.dispatchEvent(new Event('input'));
        await widget.updateComplete;

        const districts = [...widget.renderRoot.querySelectorAll('.rows > .district')];
        const shown = districts.filter((district) => district.querySelector('.row'));
        expect(shown).to.have.length.within(1, 59);
        // The browser need not ask first whether they are on the screen.
        expect(shown).to.deep.equal(
          districts.filter((district) => district.querySelector('.laid-out')),
        );
        expect(shown.every(({ classList }) => classList.contains('laid-out'))).to.equal(true);
        const lookOf = (district: Element): string => getComputedStyle(district).contentVisibility;
        expect([...new Set(districts.map(lookOf))]).to.deep.equal(['visible', 'hidden']);
        expect(isPlanning).to.equal(false);
        await until(widget, () => rowsOf(widget).length === 60);
        expect(isPlanning).to.equal(true);
        expect(districts.map(lookOf)).not.to.include('hidden');
      } finally {
        window.requestIdleCallback = requestIdleCallback;
      }
      await until(widget, () => location.hash.endsWith('warta'));
    });

    it('shows what the last of many keys in a row asks for', async () => {
      const widget = await show(createFakeBackend({ directory: manyDistricts(60) }));
      const field = widget.renderRoot.querySelector('input');
      for (const text of ['w', 'wa', 'warta', 'warta 5', 'warta 59']) {
        if (field) field.value = text;
        field?.dispatchEvent(new Event('input'));
      }

      await until(widget, () => textOf(widget).includes('1 KIM ditemukan'));
      expect(rowsOf(widget).map((row) => row.dataset['slug'])).to.deep.equal(['warta-59']);
      expect(field?.value).to.equal('warta 59');
      await until(widget, () => location.hash.includes('59'));
    });

    it('keeps its rows when another part of the address changes, and their links follow', async () => {
      const widget = await show(createFakeBackend({ directory: directory() }));
      const rows = rowsOf(widget);
      const before = rows.map(({ hash }) => hash);

      history.replaceState(null, '', '#profil');
      widget.requestUpdate();
      await settle(widget);

      expect(rowsOf(widget)).to.deep.equal(rows);
      expect(before).to.have.length(3);
      expect(rows.map(({ hash }) => hash)).to.deep.equal(
        before.map((hash) => hash.replace('#', '#profil&')),
      );
    });

    it('knows the true height of what is beyond the screen once the page is idle', async () => {
      await setViewport({ width: 240, height: 500 });
      const widget = await show(createFakeBackend({ directory: manyDistricts(20) }));
      const trueHeight = ({ children }: HTMLElement): number =>
        [...children].reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
      const known = (): boolean =>
        blocksOf(widget).every(
          (block) =>
            Math.abs(block.offsetHeight - block.scrollHeight) <= 1 && trueHeight(block) > 0,
        );

      await until(widget, () => blocksOf(widget).length === 20 && known());

      const before = blocksOf(widget).map(({ offsetHeight }) => offsetHeight);
      for (const block of blocksOf(widget)) block.style.contentVisibility = 'visible';
      const after = blocksOf(widget).map(({ offsetHeight }) => offsetHeight);
      expect(after).to.deep.equal(before);
    });

    it('draws a screen of them first, then the others, however many there are', async () => {
      const widget = await show(createFakeBackend({ directory: manyDistricts(60) }));
      expect(rowsOf(widget).length).to.be.at.least(25);

      await until(widget, () => rowsOf(widget).length === 60);
    });

    it('leaves most of ten thousand out until somebody comes near', async () => {
      const backend = createFakeBackend();
      inTwoSteps(backend, manyGroups(3_000));
      const widget = await show(backend);
      await until(widget, () => rowsOf(widget).length >= 1_000);
      await settle(widget);
      expect(rowsOf(widget).length).to.be.below(1_200);
      expect(widget.renderRoot.querySelectorAll('.more')).to.have.length(0);

      blocksOf(widget).at(-1)?.scrollIntoView();
      await until(widget, () => textOf(widget).includes('KIM Warta 2999'));
    });

    it('keeps the height of the page while rows come', async () => {
      const backend = createFakeBackend();
      inTwoSteps(backend, manyGroups(600));
      const widget = await show(backend);
      await until(widget, () => blocksOf(widget).length === 50);
      const before = widget.offsetHeight;

      await until(widget, () => rowsOf(widget).length === 600);

      expect(widget.offsetHeight).to.be.closeTo(before, before / 50);
    });
  });

  describe('as the page presets it', () => {
    const preset = async (template: TemplateResult): Promise<DirectoryElement> => {
      const widget = await renderWidget<DirectoryElement>(template);
      await until(widget, () => widget.renderRoot.querySelector('[data-slug], .panel') !== null);
      return widget;
    };

    for (const layout of ['cards', 'table'] as const) {
      it(`speaks English in its ${layout} too, though those words come last`, async () => {
        const { client } = createFakeBackend({ directory: directory() });

        const widget = await renderWidget<DirectoryElement>(
          html`<kim-directory lang="en" layout=${layout} .client=${client}></kim-directory>`,
        );
        await until(widget, () => textOf(widget).includes('16 members'));

        expect(textOf(widget)).not.to.contain('anggota');
      });
    }

    it('shows cards with more of each group', async () => {
      const { client } = createFakeBackend({ directory: directory() });

      const widget = await preset(
        html`<kim-directory layout="cards" .client=${client}></kim-directory>`,
      );

      expect(widget.renderRoot.querySelectorAll('.card')).to.have.length(3);
      expect(textOf(widget)).to.match(/\d+ anggota/);
      await expect(widget).to.be.accessible();
    });

    for (const width of [240, 1280]) {
      it(`shows a table that fits ${width} px and is one for a screen reader`, async () => {
        await setViewport({ width, height: 800 });
        const { client } = createFakeBackend({ directory: directory() });

        const widget = await preset(
          html`<kim-directory layout="table" .client=${client}></kim-directory>`,
        );

        const table = widget.renderRoot.querySelector('table');
        expect(table?.querySelectorAll('tbody a')).to.have.length(3);
        expect(table?.querySelector('caption')?.textContent).to.contain('Direktori KIM');
        expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
        for (const link of table?.querySelectorAll<HTMLElement>('tbody a') ?? []) {
          expect(link.offsetHeight).to.be.at.least(44);
        }
        await expect(widget).to.be.accessible();
      });
    }

    it('shows one list without districts', async () => {
      const { client } = createFakeBackend({ directory: directory() });

      const widget = await preset(html`<kim-directory flat .client=${client}></kim-directory>`);

      expect(widget.renderRoot.querySelectorAll('h3')).to.have.length(0);
      expect(rowsOf(widget)).to.have.length(3);
      await expect(widget).to.be.accessible();
    });

    it('shows the first groups and the others on demand', async () => {
      const { client } = createFakeBackend({ directory: directory() });
      const widget = await preset(
        html`<kim-directory limit="2" .client=${client}></kim-directory>`,
      );
      expect(rowsOf(widget)).to.have.length(2);

      widget.renderRoot.querySelector<HTMLElement>('.more')?.click();
      await until(widget, () => rowsOf(widget).length === 3);

      expect(widget.renderRoot.querySelectorAll('.more')).to.have.length(0);
    });

    it('says how many groups a district has, not how many of them are shown', async () => {
      for (const type of ['', 'kim']) {
        const { client } = createFakeBackend({ directory: manyGroups(7) });
        const widget = await preset(
          html`<kim-directory limit="2" group-type=${type} .client=${client}></kim-directory>`,
        );

        expect(rowsOf(widget)).to.have.length(2);
        expect(widget.renderRoot.querySelector('h3')?.textContent).to.match(/Slahung\s+7 KIM/);
      }
    });

    it('shows only groups of its type', async () => {
      const groups = [
        groupSummary({ slug: 'a' }),
        groupSummary({ slug: 'b', groupType: 'kim_forum' }),
      ];
      const { client } = createFakeBackend({ directory: directory({ total: 2, groups }) });

      const widget = await preset(
        html`<kim-directory group-type="kim_forum" .client=${client}></kim-directory>`,
      );

      expect(rowsOf(widget).map(({ dataset }) => dataset['slug'])).to.deep.equal(['b']);
    });

    it('leaves out search and filters, also those of an address', async () => {
      history.replaceState(null, '', '#kim.q=lentera');
      const { client } = createFakeBackend({ directory: directory() });

      const widget = await preset(
        html`<kim-directory no-search .client=${client}></kim-directory>`,
      );
      await settle(widget);

      expect(widget.renderRoot.querySelectorAll('input, select')).to.have.length(0);
      expect(rowsOf(widget)).to.have.length(3);
    });

    it('shows the list when the page no longer wants one group alone', async () => {
      const { client } = createFakeBackend({
        directory: directory(),
        'groups/reog-bina-broto': group(),
      });
      const widget = await preset(
        html`<kim-directory group="reog-bina-broto" .client=${client}></kim-directory>`,
      );

      widget.removeAttribute('group');
      await until(widget, () => rowsOf(widget).length === 3);
    });

    it('shows one group alone, and takes no focus for it', async () => {
      const { client } = createFakeBackend({
        directory: directory(),
        'groups/reog-bina-broto': group(),
      });

      const widget = await preset(
        html`<kim-directory group="reog-bina-broto" .client=${client}></kim-directory>`,
      );
      await until(widget, () => textOf(widget).includes('Pengurus'));

      expect(widget.renderRoot.querySelectorAll('.back, [type=search]')).to.have.length(0);
      expect(document.activeElement === document.body).to.equal(true);
      await expect(widget).to.be.accessible();
    });
  });

  it('sets off what was searched for', async () => {
    const widget = await show(createFakeBackend({ directory: directory() }));

    await search(widget, 'lentera');
    await until(widget, () => rowsOf(widget).length === 1);

    const marks = [...widget.renderRoot.querySelectorAll('mark')];
    expect(marks.map(({ textContent }) => textContent)).to.deep.equal(['Lentera']);
  });

  it('prints every row, however many there are', async () => {
    const backend = createFakeBackend();
    inTwoSteps(backend, manyGroups(3_000));
    const widget = await show(backend);
    await until(widget, () => rowsOf(widget).length > 25);

    dispatchEvent(new Event('beforeprint'));

    expect(rowsOf(widget)).to.have.length(3_000);
  });

  describe('with hostile data', () => {
    it('shows markup in names as text and leaves out what it cannot read', async () => {
      const evil = '<img src=x onerror="window.hit = true"><script>window.hit = true</script>';
      const groups = [groupSummary({ name: evil }), { slug: 'Bukan slug!' }];
      const backend = createFakeBackend({ directory: { ...directory({ total: 2 }), groups } });

      const widget = await show(backend);

      expect(rowsOf(widget)).to.have.length(1);
      expect(textOf(widget)).to.contain(evil);
      expect(widget.renderRoot.querySelector('img, script')).to.equal(null);
    });
  });

  it('walks by keyboard from search to a group and back', async () => {
    const backend = createFakeBackend({
      directory: directory(),
      'groups/reog-bina-broto': group(),
    });
    const widget = await show(backend);
    const focused = (): Element | null => widget.shadowRoot?.activeElement ?? null;

    widget.renderRoot.querySelector('input')?.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()?.textContent.trim()).to.equal('Saring');
    await sendKeys({ press: 'Tab' });
    expect(focused() === rowsOf(widget)[0]).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await until(widget, () => focused()?.localName === 'h3');
    expect(focused()?.textContent).to.contain('KIM Reog Bina');
    await sendKeys({ press: 'Escape' });
    await until(widget, () => focused() === rowsOf(widget)[0]);
  });
});
