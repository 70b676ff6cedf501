import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';

import type { Coverage, UncoveredVillages, Village } from '@kentongan/sdk';

import type { MessageRequestEvent } from '../events/message-request-event.js';
import { createFakeBackend, type FakeBackend } from '../testing/fake-backend.js';
import { coverage, regency } from '../testing/fixtures.js';
import { renderWidget, settle, until } from '../testing/render-widget.js';
import './coverage-element.js';
import type { CoverageElement } from './coverage-element.js';

const growth = {
  years: [2022, 2023, 2024, 2025, 2026].map((year, index) => ({
    year,
    groups: 40 * (index + 1),
    villages: 38 * (index + 1),
  })),
  undatedGroups: 36,
  undatedVillages: 40,
};

const village = (code: string, name: string, change: Partial<Village> = {}): Village => ({
  code,
  districtCode: code.slice(0, 8),
  name,
  kind: 'rural',
  ...change,
});

const uncovered: UncoveredVillages = {
  regencyCode: '35.02',
  asOf: '2026-01-02',
  denominator: 'rural_and_urban',
  districts: [
    { code: '35.02.01', name: 'Slahung' },
    { code: '35.02.02', name: 'Ngrayun' },
    { code: '35.02.18', name: 'Jenangan' },
  ],
  villages: [
    village('35.02.01.2008', 'Wates'),
    village('35.02.18.2016', 'Wates'),
    village('35.02.18.1009', 'Setono', { kind: 'urban' }),
  ],
  source: coverage().areaSource,
};

const backendWith = (change: Partial<Coverage> = {}, list: unknown = uncovered): FakeBackend =>
  createFakeBackend({
    coverage: coverage({ growth, ...change }),
    'coverage/uncovered-villages': list,
    '': regency,
  });

const show = async (backend: FakeBackend, theme = 'light'): Promise<CoverageElement> => {
  const widget = await renderWidget<CoverageElement>(
    html`<kim-coverage theme=${theme} .client=${backend.client}></kim-coverage>`,
  );
  await until(widget, () => widget.renderRoot.querySelector('.skeleton') === null);
  return widget;
};

const textOf = (widget: CoverageElement): string =>
  (widget.renderRoot.querySelector('section')?.innerText ?? '').replace(/\s+/g, ' ');

const find = <Found extends HTMLElement>(widget: CoverageElement, selector: string): Found => {
  const found = widget.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

const button = (widget: CoverageElement, text: string): HTMLButtonElement => {
  const found = [...widget.renderRoot.querySelectorAll('button')].find(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').includes(text),
  );
  if (!found) throw new Error(`There is no button "${text}".`);
  return found;
};

async function showTable(change: Partial<Coverage> = {}): Promise<CoverageElement> {
  const widget = await show(backendWith(change));
  button(widget, 'Tabel').click();
  await until(widget, () => widget.renderRoot.querySelector('[part=table]') !== null);
  return widget;
}

async function showVillages(backend = backendWith()): Promise<CoverageElement> {
  const widget = await show(backend);
  button(widget, 'belum memiliki KIM').click();
  await until(widget, () => widget.renderRoot.querySelector('[part=villages]') !== null);
  return widget;
}

const rowNames = (widget: CoverageElement): string[] =>
  [...widget.renderRoot.querySelectorAll<HTMLElement>('[part=table] tbody th')].map(
    ({ innerText }) => innerText,
  );

const expectTargets = (widget: CoverageElement): void => {
  for (const control of widget.renderRoot.querySelectorAll('button, select, summary')) {
    if (!control.checkVisibility()) continue;
    const { width, height } = control.getBoundingClientRect();
    expect(height, control.textContent).to.be.at.least(44);
    expect(width, control.textContent).to.be.at.least(44);
  }
};

describe('the picture of <kim-coverage>', () => {
  it('draws each district as squares that need no colour, and says its figures', async () => {
    const widget = await show(backendWith());

    const tiles = [...widget.renderRoot.querySelectorAll<HTMLElement>('.tiles li')];
    expect(tiles.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Slahung 15 dari 22',
      'Ngrayun 8 dari 11',
      'Jambon 0 dari 13',
    ]);
    const squares = tiles.map((tile) =>
      [...tile.querySelectorAll('path')].map((path) => path.getAttribute('d')?.split('M').length),
    );
    expect(squares).to.deep.equal([
      [16, 8],
      [9, 4],
      [1, 14],
    ]);
    const [full, empty] = tiles[0]?.querySelectorAll('path') ?? [];
    expect(full && getComputedStyle(full).fill).not.to.equal('none');
    expect(empty && getComputedStyle(empty).fill).to.equal('none');
    expect(widget.renderRoot.querySelector('[style]')).to.equal(null);
  });

  it('does not freeze on a district that cannot be', async () => {
    const widget = await show(
      backendWith({
        districts: [
          {
            code: '35.02.01',
            name: 'Slahung',
            villagesTotal: 900_000_000,
            villagesWithGroup: 450_000_000,
            groupsTotal: 1,
          },
        ],
      }),
    );

    expect(textOf(widget)).to.contain('450.000.000 dari 900.000.000');
    expect(widget.renderRoot.querySelector('.tiles rect')?.getAttribute('width')).to.equal('50');
  });
});

describe('the table of <kim-coverage>', () => {
  it('takes the place of the picture, and gives it back', async () => {
    const widget = await showTable();
    expect(widget.renderRoot.querySelector('.tiles')).to.equal(null);
    expect(button(widget, 'Tabel').getAttribute('aria-pressed')).to.equal('true');
    await expect(widget).to.be.accessible();

    button(widget, 'Gambar').click();
    await settle(widget);

    expect(widget.renderRoot.querySelector('[part=table]')).to.equal(null);
    expect(widget.renderRoot.querySelectorAll('.tiles li')).to.have.length(3);
  });

  it('gives each district a row whose figures need no picture', async () => {
    const widget = await showTable();

    const rows = [...widget.renderRoot.querySelectorAll<HTMLElement>('tbody tr')].slice(0, 3);
    expect(rows.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Slahung 15 dari 22 68,2% 7 17',
      'Ngrayun 8 dari 11 72,7% 3 8',
      'Jambon 0 dari 13 0% 13 0',
    ]);
  });

  it('sorts by each heading, figures from the largest, and back', async () => {
    const widget = await showTable();
    const sortBy = async (name: string): Promise<string[]> => {
      button(widget, name).click();
      await settle(widget);
      return rowNames(widget);
    };

    expect(await sortBy('Memiliki KIM')).to.deep.equal(['Ngrayun', 'Slahung', 'Jambon']);
    expect(await sortBy('Memiliki KIM')).to.deep.equal(['Jambon', 'Slahung', 'Ngrayun']);
    expect(await sortBy('Kecamatan')).to.deep.equal(['Jambon', 'Ngrayun', 'Slahung']);
    expect(await sortBy('Kecamatan')).to.deep.equal(['Slahung', 'Ngrayun', 'Jambon']);
    expect(await sortBy('Belum')).to.deep.equal(['Jambon', 'Slahung', 'Ngrayun']);
  });

  it('tells how it is sorted, and lets the keyboard do it', async () => {
    const widget = await showTable();
    const heading = button(widget, 'Memiliki KIM').closest('th');
    expect(widget.renderRoot.querySelector('[aria-sort]')).to.equal(null);

    button(widget, 'Memiliki KIM').focus();
    await sendKeys({ press: 'Enter' });
    await settle(widget);
    expect(heading?.getAttribute('aria-sort')).to.equal('descending');

    await sendKeys({ press: 'Space' });
    await settle(widget);
    expect(heading?.getAttribute('aria-sort')).to.equal('ascending');
    expect(widget.renderRoot.querySelectorAll('[aria-sort]')).to.have.length(1);
    expect(widget.shadowRoot?.activeElement).to.equal(button(widget, 'Memiliki KIM'));
    await expect(widget).to.be.accessible();
  });

  it('puts a district without a counted village last', async () => {
    const [first] = coverage().districts;
    if (!first) throw new Error('The fixture has districts.');
    const none = { ...first, name: 'Kota', villagesTotal: 0, villagesWithGroup: 0, groupsTotal: 2 };
    const widget = await showTable({ districts: [none, ...coverage().districts] });

    button(widget, 'Memiliki KIM').click();
    await settle(widget);

    expect(rowNames(widget).at(-1)).to.equal('Kota');
    expect(textOf(widget)).to.contain('Kota 0 dari 0 –');
  });
});

describe('the villages without a KIM of <kim-coverage>', () => {
  it('are asked for only when somebody wants to see them', async () => {
    const backend = backendWith();
    const widget = await show(backend);
    const asked = (): number =>
      backend.requests.filter(({ url }) => url.endsWith('uncovered-villages')).length;
    expect(asked()).to.equal(0);
    const opener = button(widget, '77 desa dan kelurahan belum memiliki KIM');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');

    opener.click();
    await until(widget, () => widget.renderRoot.querySelector('[part=villages]') !== null);

    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(asked()).to.equal(1);
    expect(textOf(widget)).to.contain('Desa Wates Kec. Slahung');
    expect(textOf(widget)).to.contain('Desa Wates Kec. Jenangan');
    expect(textOf(widget)).to.contain('Kelurahan Setono Kec. Jenangan');
    await expect(widget).to.be.accessible();
  });

  it('say that they are loading', async () => {
    const backend = backendWith();
    const release = backend.hold('coverage/uncovered-villages');
    const widget = await show(backend);

    button(widget, 'belum memiliki KIM').click();
    await until(widget, () =>
      backend.requests.some(({ url }) => url.endsWith('uncovered-villages')),
    );

    expect(find(widget, '.skeleton[role=status]').textContent).to.equal('Memuat…');
    await expect(widget).to.be.accessible();
    release();
    await until(widget, () => widget.renderRoot.querySelector('[part=villages]') !== null);
  });

  it('say why they cannot be had, and try again', async () => {
    const backend = backendWith();
    backend.refuse('coverage/uncovered-villages', 503, 'service-unavailable');
    const widget = await show(backend);
    button(widget, 'belum memiliki KIM').click();
    await until(widget, () => textOf(widget).includes('Layanan sedang bermasalah.'));
    await expect(widget).to.be.accessible();

    backend.answer('coverage/uncovered-villages', uncovered);
    button(widget, 'Coba lagi').click();

    await until(widget, () => textOf(widget).includes('Desa Wates'));
  });

  it('show one district when asked to, and say how many that are', async () => {
    const widget = await showVillages();
    const select = find<HTMLSelectElement>(widget, 'select');
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'Semua kecamatan (3)',
      'Slahung (1)',
      'Jenangan (2)',
    ]);

    select.value = '35.02.18';
    select.dispatchEvent(new Event('change'));
    await settle(widget);

    expect(widget.renderRoot.querySelectorAll('[part=villages] li')).to.have.length(2);
    expect(find(widget, '[part=villages] [role=status]').textContent).to.contain(
      'Menampilkan 2 desa dan kelurahan',
    );
    await expect(widget).to.be.accessible();
  });

  it('come a hundred at a time', async () => {
    const villages = Array.from({ length: 852 }, (_, index) =>
      village(`35.02.01.2${String(index).padStart(3, '0')}`, `Desa ${index}`),
    );
    const widget = await showVillages(backendWith({}, { ...uncovered, villages }));
    const rows = (): number => widget.renderRoot.querySelectorAll('[part=villages] li').length;
    expect(rows()).to.equal(100);

    button(widget, 'Tampilkan lagi').click();
    await settle(widget);

    expect(rows()).to.equal(200);
  });

  it('let a form on the page take a proposal', async () => {
    const widget = await showVillages();
    const requests: MessageRequestEvent['request'][] = [];
    const take = (event: MessageRequestEvent): void => {
      event.preventDefault();
      requests.push(event.request);
    };
    document.addEventListener('kim-message-request', take);

    button(widget, 'Usulkan KIM di kelurahan ini: Kelurahan Setono, Kec. Jenangan').click();
    await settle(widget);
    document.removeEventListener('kim-message-request', take);

    expect(requests).to.deep.equal([
      {
        topic: 'form_a_group',
        regencyCode: '35.02',
        villageCode: '35.02.18.1009',
        villageName: 'Kelurahan Setono',
        text: 'Saya mengusulkan pembentukan KIM di Kelurahan Setono, Kec. Jenangan.',
      },
    ]);
    expect(widget.renderRoot.querySelector('.office')).to.equal(null);
  });

  it('name the office and its address where no form takes a proposal', async () => {
    const backend = backendWith();
    backend.answer('', {
      ...regency,
      notice: {
        ...regency.notice,
        controller: { ...regency.notice.controller, email: 'kim@ponorogo.example', phone: '0352' },
      },
    });
    const widget = await showVillages(backend);

    button(widget, 'Usulkan KIM di desa ini: Desa Wates, Kec. Slahung').click();
    await until(widget, () => widget.renderRoot.querySelector('.office a') !== null);

    expect(find(widget, '.office').innerText.replace(/\s+/g, ' ')).to.contain(
      'Sampaikan usulan Anda kepada Dinas Komunikasi dan Informatika Kabupaten Ponorogo.',
    );
    expect(find<HTMLAnchorElement>(widget, '.office a').href).to.equal(
      'mailto:kim@ponorogo.example?subject=Saya%20mengusulkan%20pembentukan%20KIM%20di%20Desa%20Wates%2C%20Kec.%20Slahung.',
    );
    await expect(widget).to.be.accessible();
  });

  it('make no link where nothing is known of the office, and no link of a wrong address', async () => {
    const backend = backendWith();
    backend.disconnect('');
    const widget = await showVillages(backend);

    button(widget, 'Usulkan KIM di desa ini').click();
    await until(widget, () => widget.renderRoot.querySelector('.office') !== null);

    expect(find(widget, '.office').innerText).to.contain('dinas kominfo setempat');
    expect(widget.renderRoot.querySelector('.office a')).to.equal(null);
  });

  it('are left out where each village has one', async () => {
    const widget = await show(backendWith({ villagesWithGroup: 307 }));

    expect(textOf(widget)).not.to.contain('belum memiliki KIM');
  });

  it('are there for a regency without any group', async () => {
    const widget = await showVillages(
      backendWith({ villagesWithGroup: 0, groupsTotal: 0, kimTotal: 0 }),
    );

    expect(textOf(widget)).to.contain('Belum ada KIM terdaftar');
    expect(textOf(widget)).to.contain('Desa Wates');
  });

  it('are forgotten when the backend changes', async () => {
    const widget = await showVillages();

    widget.client = backendWith({}, { ...uncovered, villages: [] }).client;
    await settle(widget);
    expect(widget.renderRoot.querySelector('[part=villages]')).to.equal(null);

    button(widget, 'belum memiliki KIM').click();
    await until(widget, () => widget.renderRoot.querySelector('[part=villages]') !== null);
    expect(widget.renderRoot.querySelectorAll('[part=villages] li')).to.have.length(0);
  });
});

describe('the growth of <kim-coverage>', () => {
  const showGrowth = (change: Partial<Coverage> = {}): Promise<CoverageElement> =>
    show(backendWith(change));

  it('draws each year and has the same in a table', async () => {
    const widget = await showGrowth();

    const heights = [...widget.renderRoot.querySelectorAll('.years rect')].map((bar) =>
      Math.round(Number(bar.getAttribute('height'))),
    );
    expect(heights).to.deep.equal([12, 25, 37, 50, 62]);
    find<HTMLDetailsElement>(widget, 'details').open = true;
    const rows = [...widget.renderRoot.querySelectorAll<HTMLElement>('details tbody tr')];
    expect(rows.map(({ innerText }) => innerText.replace(/\s+/g, ' '))).to.include('2022 38 40');
    expect(rows).to.have.length(5);
    await expect(widget).to.be.accessible();
  });

  it('says how many groups have no date, and up to when the last year is', async () => {
    const widget = await showGrowth();

    expect(textOf(widget)).to.contain('tahun terakhir sampai 2 Januari 2026');
    expect(textOf(widget)).to.contain(
      '36 KIM tanpa tanggal tidak dihitung di sini (40 desa dan kelurahan).',
    );
  });

  it('draws nothing where no group has a date, and says so', async () => {
    const widget = await showGrowth({
      growth: { years: [], undatedGroups: 236, undatedVillages: 230 },
    });

    expect(widget.renderRoot.querySelector('.years')).to.equal(null);
    expect(textOf(widget)).to.contain('236 KIM tanpa tanggal');
  });

  it('is left out where the backend knows of none', async () => {
    const older = { ...coverage() };

    const widget = await show(createFakeBackend({ coverage: older }));

    expect(widget.renderRoot.querySelector('.growth')).to.equal(null);
  });

  it('shows the last ten years of a long history and keeps all in the table', async () => {
    const years = Array.from({ length: 29 }, (_, index) => ({
      year: 1998 + index,
      groups: index,
      villages: index,
    }));
    const widget = await showGrowth({ growth: { ...growth, years } });

    expect(widget.renderRoot.querySelectorAll('.years rect')).to.have.length(10);
    expect(widget.renderRoot.querySelectorAll('details tbody tr')).to.have.length(29);
  });
});

describe('<kim-coverage> with all its parts', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  for (const width of [240, 320, 768, 1280]) {
    for (const theme of ['light', 'dark']) {
      it(`fits ${width} px and is accessible in the ${theme} theme`, async () => {
        await setViewport({ width, height: 800 });
        const widget = await show(backendWith(), theme);
        button(widget, 'Tabel').click();
        button(widget, 'belum memiliki KIM').click();
        await until(widget, () => widget.renderRoot.querySelector('[part=villages]') !== null);
        expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
        expectTargets(widget);
        await expect(widget).to.be.accessible();
      });
    }
  }

  it('speaks English when the page does', async () => {
    const { client } = backendWith();
    const widget = await renderWidget<CoverageElement>(
      html`<kim-coverage lang="en" .client=${client}></kim-coverage>`,
    );
    await until(widget, () => textOf(widget).includes('77 rural and urban villages without a KIM'));
    expect(textOf(widget)).to.contain('15 of 22');

    button(widget, 'without a KIM').click();

    await until(widget, () => textOf(widget).includes('Propose a KIM for this village'));
    await until(widget, () => textOf(widget).includes('36 groups without a date'));
  });
});
