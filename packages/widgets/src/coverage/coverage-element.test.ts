import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';

import type { Coverage } from '@kentongan/sdk';

import { createFakeBackend, type FakeBackend } from '../testing/fake-backend.js';
import { coverage } from '../testing/fixtures.js';
import { renderWidget, settle, until } from '../testing/render-widget.js';
import './coverage-element.js';
import type { CoverageElement } from './coverage-element.js';

const show = (backend: FakeBackend): Promise<CoverageElement> =>
  renderWidget(html`<kim-coverage .client=${backend.client}></kim-coverage>`);

const showFigures = (change: Partial<Coverage> = {}): Promise<CoverageElement> =>
  show(createFakeBackend({ coverage: coverage(change) }));

const textOf = (widget: CoverageElement): string =>
  (widget.renderRoot.querySelector('section')?.innerText ?? '').replace(/\s+/g, ' ');

describe('<kim-coverage>', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  it('says that it is loading', async () => {
    const backend = createFakeBackend({ coverage: coverage() });
    backend.hold('coverage');

    const widget = await show(backend);

    expect(widget.renderRoot.querySelector('[role=status]')?.textContent).to.equal('Memuat…');
    expect(widget.offsetHeight).to.be.at.least(Math.min(innerHeight, 1400));
    await expect(widget).to.be.accessible();
  });

  it('shows both shares with what they are divided by', async () => {
    const widget = await showFigures();

    expect(textOf(widget)).to.contain('74,9% 230 dari 307 desa dan kelurahan memiliki KIM');
    expect(textOf(widget)).to.contain('100% 21 dari 21 kecamatan memiliki KIM');
    expect(textOf(widget)).to.contain('236 KIM terdaftar');
    expect(textOf(widget)).to.contain('Per 2 Januari 2026');
  });

  it('does not let a reached number of groups hide the districts without one', async () => {
    const widget = await showFigures({
      villagesWithGroup: 21,
      districtsWithGroup: 11,
      groupsTotal: 21,
    });

    expect(textOf(widget)).to.contain('6,8% 21 dari 307');
    expect(textOf(widget)).to.contain('52,4% 11 dari 21 kecamatan');
  });

  it('counts a village with many groups once', async () => {
    const widget = await showFigures({ villagesWithGroup: 1, groupsTotal: 42 });

    expect(textOf(widget)).to.contain('0,3% 1 dari 307');
    expect(textOf(widget)).to.contain('42 KIM terdaftar');
  });

  it('names the denominator the office chose', async () => {
    const widget = await showFigures({ denominator: 'rural', villagesTotal: 229 });

    expect(textOf(widget)).to.contain('230 dari 229 desa memiliki KIM');
    expect(textOf(widget)).not.to.contain('kelurahan');
  });

  it('claims nothing about a denominator it does not know', async () => {
    const widget = await showFigures({ denominator: 'from-the-future' });

    expect(textOf(widget)).to.contain('230 dari 307 wilayah tingkat desa memiliki KIM');
  });

  it('counts only groups that are a KIM, where the backend tells them apart', async () => {
    const widget = await showFigures({ groupsTotal: 64, kimTotal: 48 });

    expect(textOf(widget)).to.contain('48 KIM terdaftar');
  });

  it('says what the office wants to reach, by when, and what is missing', async () => {
    const widget = await showFigures({
      targets: [
        { measure: 'villages', count: 246, percent: 80, due: '2026-12-31' },
        { measure: 'districts', count: 21, percent: null, due: null },
        { measure: 'groups', count: 1_250, percent: null, due: null },
        { measure: 'islands', count: 3, percent: null, due: null },
      ],
    });

    expect(textOf(widget)).to.contain('Target 80% (246) sampai 31 Desember 2026: kurang 16');
    expect(textOf(widget)).to.contain('Target 21: tercapai');
    expect(textOf(widget)).to.contain('Target 1.250: kurang 1.014');
    expect(widget.renderRoot.querySelectorAll('.target')).to.have.length(3);
    expect(widget.renderRoot.querySelectorAll('.mark')).to.have.length(2);
    await expect(widget).to.be.accessible();
  });

  it('has the target of 21 groups reached and that of every district not', async () => {
    const widget = await showFigures({
      villagesWithGroup: 21,
      districtsWithGroup: 11,
      groupsTotal: 21,
      targets: [
        { measure: 'groups', count: 21, percent: null, due: null },
        { measure: 'districts', count: 21, percent: 100, due: null },
      ],
    });

    expect(textOf(widget)).to.contain('21 KIM terdaftar Target 21: tercapai');
    expect(textOf(widget)).to.contain('Target 100% (21): kurang 10');
  });

  for (const width of [240, 1280]) {
    for (const theme of ['light', 'dark']) {
      it(`fits ${width} px and is accessible in the ${theme} theme`, async () => {
        await setViewport({ width, height: 800 });
        const { client } = createFakeBackend({ coverage: coverage() });

        const widget = await renderWidget<CoverageElement>(
          html`<kim-coverage theme=${theme} .client=${client}></kim-coverage>`,
        );

        expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
        await expect(widget).to.be.accessible();
      });
    }
  }

  it('speaks English when the page does', async () => {
    const { client } = createFakeBackend({ coverage: coverage() });

    const widget = await renderWidget<CoverageElement>(
      html`<kim-coverage lang="en" .client=${client}></kim-coverage>`,
    );

    await until(widget, () =>
      textOf(widget).includes('74.9% 230 of 307 rural and urban villages have a KIM'),
    );
  });

  it('says how to form a group where there is none', async () => {
    const widget = await showFigures({
      villagesWithGroup: 0,
      districtsWithGroup: 0,
      groupsTotal: 0,
    });

    expect(textOf(widget)).to.contain('Belum ada KIM terdaftar');
    expect(textOf(widget)).to.contain('0% 0 dari 307 desa dan kelurahan');
    await expect(widget).to.be.accessible();
  });

  it('gives no percentage of nothing', async () => {
    const widget = await showFigures({ districtsTotal: 0, districtsWithGroup: 0 });

    expect(textOf(widget)).to.contain('– 0 dari 0 kecamatan');
  });

  it('says why there are no figures and tries again', async () => {
    const backend = createFakeBackend();
    backend.refuse('coverage', 503, 'service-unavailable');
    const widget = await show(backend);
    expect(textOf(widget)).to.contain('Layanan sedang bermasalah.');
    await expect(widget).to.be.accessible();

    backend.answer('coverage', coverage());
    widget.renderRoot.querySelector('button')?.click();
    await until(widget, () => textOf(widget).includes('74,9%'));
  });

  it('keeps the last figures with their date when the backend goes away', async () => {
    const backend = createFakeBackend({ coverage: coverage() });
    const widget = await show(backend);

    backend.disconnect('coverage');
    widget.refresh();
    await until(widget, () => textOf(widget).includes('Data per'));

    expect(textOf(widget)).to.contain('74,9%');
    await expect(widget).to.be.accessible();
  });

  it('leaves out a district that it cannot read', async () => {
    const broken = { ...coverage(), districts: [{ name: 3 }, ...coverage().districts.slice(0, 1)] };

    const widget = await show(createFakeBackend({ coverage: broken }));
    await until(widget, () => widget.renderRoot.querySelector('.tiles') !== null);

    expect(widget.renderRoot.querySelectorAll('.tiles li')).to.have.length(1);
  });

  it('loads anew when its backend changes later', async () => {
    const widget = await showFigures();

    widget.client = createFakeBackend({ coverage: coverage({ groupsTotal: 7 }) }).client;
    await settle(widget);

    expect(textOf(widget)).to.contain('7 KIM terdaftar');
  });

  it('names those who made the area data, and its licence', async () => {
    const widget = await show(createFakeBackend({ coverage: coverage() }));

    const link = widget.renderRoot.querySelector('a');

    expect(link?.textContent).to.contain(
      'Data wilayah: idn-area-data versi 4.0.1, lisensi ODbL-1.0',
    );
    expect(link?.href).to.equal('https://github.com/fityannugroho/idn-area-data');
  });

  it('makes no link of an address that is a script', async () => {
    const areaSource = { ...coverage().areaSource, url: 'javascript:alert(1)' };
    const widget = await show(createFakeBackend({ coverage: coverage({ areaSource }) }));

    expect(textOf(widget)).to.contain('lisensi ODbL-1.0');
    expect(widget.renderRoot.querySelectorAll('a')).to.have.length(0);
  });

  it('keeps off the edge of its own background, and in line with the page without one', async () => {
    const widget = await show(createFakeBackend({ coverage: coverage() }));
    const indent = (): number => {
      const inner = widget.renderRoot.querySelector('section')?.getBoundingClientRect().left ?? 0;
      return inner - widget.getBoundingClientRect().left;
    };
    expect(indent()).to.equal(0);

    widget.setAttribute('theme', 'dark');
    expect(indent()).to.equal(16);
  });
});
