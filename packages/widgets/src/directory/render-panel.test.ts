import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';

import type { Group } from '@kentongan/sdk';

import type { MessageRequestEvent } from '../events/message-request-event.js';
import { activity, directory, group, regency } from '../testing/fixtures.js';
import { createFakeBackend, type FakeBackend } from '../testing/fake-backend.js';
import { renderWidget, settle, until } from '../testing/render-widget.js';
import './directory-element.js';
import type { DirectoryElement } from './directory-element.js';

const path = 'groups/reog-bina-broto';
const published = { lastActivityAt: '2026-01-02T03:04:05.000Z' };

const rootOf = (widget: DirectoryElement): ShadowRoot => {
  if (widget.shadowRoot === null) throw new Error('The widget has not been rendered.');
  return widget.shadowRoot;
};
const panelOf = (widget: DirectoryElement): HTMLElement | null =>
  rootOf(widget).querySelector('.panel');
const textOf = (widget: DirectoryElement, selector = '.panel'): string =>
  (rootOf(widget).querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' ');
const buttonOf = (widget: DirectoryElement, name: string): HTMLElement => {
  const found = [...(panelOf(widget)?.querySelectorAll<HTMLElement>('button, a') ?? [])];
  const button = found.find(({ innerText }) => innerText.includes(name));
  if (button === undefined) throw new Error(`There is no "${name}".`);
  return button;
};

function backendWith(change: Partial<Group> = {}): FakeBackend {
  return createFakeBackend({
    '': regency,
    directory: directory(),
    [path]: group(change),
    activities: { items: [], nextCursor: null },
  });
}

async function open(backend: FakeBackend): Promise<DirectoryElement> {
  const widget = await renderWidget<DirectoryElement>(
    html`<kim-directory .client=${backend.client}></kim-directory>`,
  );
  rootOf(widget).querySelector<HTMLElement>('a.row')?.click();
  await until(widget, () => panelOf(widget) !== null);
  await settle(widget);
  return widget;
}

describe('the panel of an open group', () => {
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await setViewport({ width: 1280, height: 800 });
    await emulateMedia({ media: 'screen', forcedColors: 'none' });
  });

  it('keeps room for the facts while they are on their way', async () => {
    const backend = backendWith();
    const release = backend.hold(path);
    const widget = await open(backend);

    expect(panelOf(widget)?.getAttribute('aria-busy')).to.equal('true');
    expect(rootOf(widget).querySelectorAll('.facts .skeleton')).to.have.length(6);
    expect(textOf(widget)).to.contain('KIM Reog Bina Desa Broto, Kec. Slahung');
    await expect(widget).to.be.accessible();

    release();
    await until(widget, () => textOf(widget).includes('16 orang'));
    expect(panelOf(widget)?.getAttribute('aria-busy')).to.equal('false');
  });

  it('says where the secretariat is and who signed the decree', async () => {
    const [decree] = group().decrees;
    const decrees = [{ ...decree!, issuedBy: 'Kepala Desa Broto' }];

    const widget = await open(backendWith({ secretariat: 'Balai Desa Broto', decrees }));

    expect(textOf(widget)).to.contain('Alamat sekretariat Balai Desa Broto');
    expect(textOf(widget)).to.contain('20 Desember 2022, diterbitkan Kepala Desa Broto');
  });

  it('says gently that a record was checked long ago, and nothing of a fresh one', async () => {
    const old = await open(backendWith({ verifiedAt: '2020-05-22T03:04:05.000Z' }));
    expect(textOf(old, '.checked')).to.contain('Diperiksa dinas 22 Mei 2020');
    expect(textOf(old, '.old')).to.contain('lebih dari setahun');
    old.remove();

    const fresh = await open(backendWith({ verifiedAt: new Date().toISOString() }));
    expect(rootOf(fresh).querySelector('.old')).to.equal(null);
  });

  it('says days as they are in the regency, wherever its reader is', async () => {
    // Half past one at night in Papua, and still the day before in this browser.
    const backend = backendWith({
      verifiedAt: '2026-01-02T16:30:00.000Z',
      lastActivityAt: '2026-02-03T16:30:00.000Z',
    });
    const late = activity({ publishedAt: '2026-02-03T16:30:00.000Z', startsAt: null });
    backend.answer('activities', { items: [late], nextCursor: null });
    backend.answer('', { ...regency, timeZone: 'Asia/Jayapura' });

    const widget = await open(backend);
    await until(widget, () => textOf(widget, '.news').includes('Bank sampah'));

    expect(textOf(widget, '.checked')).to.contain('Diperiksa dinas 3 Januari 2026');
    expect(textOf(widget, '.facts')).to.contain('4 Februari 2026');
    expect(textOf(widget, '.news')).to.contain('4 Februari 2026');
  });

  it('shows no date before it knows of which place', async () => {
    const backend = backendWith();
    const release = backend.hold('');
    const widget = await open(backend);

    expect(rootOf(widget).querySelectorAll('.facts .skeleton')).to.have.length(6);

    release();
    await until(widget, () => textOf(widget).includes('Diperiksa dinas 2 Januari 2026'));
  });

  it('shows the days of its reader when the regency cannot be asked for its own', async () => {
    const backend = backendWith();
    backend.disconnect('');
    const widget = await open(backend);

    await until(widget, () => textOf(widget).includes('Diperiksa dinas 2 Januari 2026'));
  });

  it('calls a source that is no file by its name', async () => {
    const widget = await open(backendWith({ source: 'Dinas Contoh' }));

    expect(textOf(widget, '.checked')).to.contain('· sumber: Dinas Contoh');
  });

  it('shows a group it knows with its date when the backend has gone away', async () => {
    const backend = backendWith();
    const widget = await open(backend);
    buttonOf(widget, 'Kembali').click();
    // Going back takes the browser a moment.
    await until(widget, () => panelOf(widget) === null && location.hash === '');
    backend.disconnect(path);

    rootOf(widget).querySelector<HTMLElement>('a.row')?.click();
    await until(widget, () => textOf(widget).includes('16 orang'));

    expect(textOf(widget)).to.contain('Layanan sedang tidak dapat dihubungi. Data per');
    await expect(widget).to.be.accessible();
    backend.answer(path, group({ memberCount: 17 }));
    rootOf(widget).querySelector<HTMLElement>('.panel .stale button')?.click();
    await until(widget, () => textOf(widget).includes('17 orang'));
    expect(rootOf(widget).querySelector('.stale')).to.equal(null);
  });

  describe('activities', () => {
    it('are the three newest of this group, with their day and where they come from', async () => {
      const backend = backendWith(published);
      const items = [
        activity({ id: 'a', sourceUrl: 'https://kimbroto.example.id/bank-sampah' }),
        activity({ id: 'b', title: 'Panen raya', startsAt: '2026-02-03T02:00:00.000Z' }),
      ];
      backend.answer('activities', { items, nextCursor: null });

      const widget = await open(backend);
      await until(widget, () => textOf(widget).includes('Panen raya'));

      const asked = backend.requests.find(({ url }) => url.includes('/activities'));
      expect(new URL(asked?.url ?? '').search).to.equal('?group=reog-bina-broto&limit=3');
      expect(textOf(widget, '.news')).to.equal(
        'Kegiatan terbaru Bank sampah mulai menerima setoran (tab baru) 2 Januari 2026 Panen raya 3 Februari 2026',
      );
      await expect(widget).to.be.accessible();
    });

    it('are not asked for when the group has published nothing', async () => {
      const backend = backendWith({ lastActivityAt: null });

      const widget = await open(backend);

      expect(rootOf(widget).querySelector('.news')).to.equal(null);
      expect(backend.requests.filter(({ url }) => url.includes('/activities'))).to.deep.equal([]);
    });

    it('leave the panel whole when they fail, and can be asked for again', async () => {
      const backend = backendWith(published);
      backend.disconnect('activities');
      const widget = await open(backend);
      await until(widget, () => textOf(widget, '.news').includes('Tidak dapat terhubung.'));
      expect(textOf(widget)).to.contain('16 orang');
      await expect(widget).to.be.accessible();

      backend.answer('activities', { items: [activity()], nextCursor: null });
      rootOf(widget).querySelector<HTMLElement>('.news button')?.click();

      await until(widget, () => textOf(widget, '.news').includes('Bank sampah'));
    });
  });

  describe('sharing', () => {
    it('sends name, place and own address to WhatsApp, and nobody of the board', async () => {
      const widget = await open(backendWith());

      const link = new URL(buttonOf(widget, 'Bagikan ke WhatsApp').getAttribute('href') ?? '');

      expect(link.origin + link.pathname).to.equal('https://wa.me/');
      expect(link.searchParams.get('text')).to.equal(
        `KIM Reog Bina, Desa Broto, Kec. Slahung\n${location.href}`,
      );
    });

    for (const hasClipboard of [true, false]) {
      it(`copies the address and says so, ${hasClipboard ? 'with' : 'without'} a clipboard`, async () => {
        const written: string[] = [];
        const writeText = async (text: string): Promise<void> => {
          if (!hasClipboard) throw new TypeError('The page is not secure');
          written.push(text);
        };
        Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
        const onCopy = (): void => void written.push(String(getSelectedText(widget)));
        document.addEventListener('copy', onCopy);
        const widget = await open(backendWith());

        buttonOf(widget, 'Salin tautan').click();
        await until(widget, () => textOf(widget, '.copy-result').includes('Tautan'));

        document.removeEventListener('copy', onCopy);
        Reflect.deleteProperty(navigator, 'clipboard');
        const status = rootOf(widget).querySelector<HTMLElement>('.copy-result [role=status]');
        const isCopied = status?.innerText === 'Tautan sudah disalin.';
        // Without a clipboard the browser decides; then the address stands there to be copied.
        const field = rootOf(widget).querySelector<HTMLInputElement>('.copy-result input');
        expect(field?.value).to.equal(location.href);
        expect(field?.hidden).to.equal(isCopied);
        expect(written.length > 0).to.equal(isCopied);
        if (hasClipboard) expect(written).to.deep.equal([location.href]);
        await expect(widget).to.be.accessible();
      });
    }

    it('saves a card with the facts of the group, and a contact only once it was shown', async () => {
      const backend = backendWith({ hasContact: true });
      backend.answer(`${path}/contact`, {
        kind: 'whatsapp',
        value: '+6281230000021',
        owner: 'group',
      });
      const widget = await open(backend);

      const before = await saved(() => buttonOf(widget, 'Simpan kartu nama').click());
      buttonOf(widget, 'Tampilkan kontak').click();
      await until(widget, () => textOf(widget).includes('0812-3000-0021'));
      const after = await saved(() => buttonOf(widget, 'Simpan kartu nama').click());

      expect(before.name).to.equal('reog-bina-broto.vcf');
      expect(before.text).to.contain('FN:KIM Reog Bina');
      expect(before.text).not.to.contain('TEL');
      expect(after.text).to.contain('TEL;TYPE=CELL:+6281230000021');
    });

    it('prints the facts of the group alone, with the address of the page', async () => {
      const aside = document.createElement('p');
      aside.textContent = 'Menu situs';
      document.body.append(aside);
      const widget = await open(backendWith(published));
      const shown: boolean[] = [];
      const print = window.print;
      window.print = () => void shown.push(true);

      buttonOf(widget, 'Cetak').click();
      await emulateMedia({ media: 'print' });

      expect(shown).to.deep.equal([true]);
      expect(aside.checkVisibility()).to.equal(false);
      const paper = textOf(widget);
      expect(paper).to.contain('16 orang');
      expect(paper).to.contain(`Alamat halaman: ${location.href}`);
      expect(paper).not.to.match(/Kembali|Bagikan|Salin|Cetak|Perbaiki|Kegiatan terbaru/);
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
      expect(aside.checkVisibility()).to.equal(true);
      expect(widget.hasAttribute('data-kim-print')).to.equal(false);
      window.print = print;
      aside.remove();
    });
  });

  describe('a correction', () => {
    const correct = (widget: DirectoryElement): void =>
      buttonOf(widget, 'Perbaiki data ini').click();

    it('begins a message about this group in whatever form takes it', async () => {
      const widget = await open(backendWith());
      const requests: MessageRequestEvent['request'][] = [];
      const take = (event: MessageRequestEvent): void => {
        event.preventDefault();
        requests.push(event.request);
      };
      document.addEventListener('kim-message-request', take);

      correct(widget);
      await settle(widget);

      document.removeEventListener('kim-message-request', take);
      expect(requests).to.deep.equal([
        {
          topic: 'data_correction',
          regencyCode: '35.02',
          groupSlug: 'reog-bina-broto',
          groupName: 'KIM Reog Bina',
          text: 'Data KIM Reog Bina, Desa Broto, Kec. Slahung perlu diperbaiki: ',
        },
      ]);
      expect(rootOf(widget).querySelector('.office')).to.equal(null);
    });

    it('leads to the office when the page has no form', async () => {
      const backend = backendWith();
      const { notice } = regency;
      const controller = { ...notice.controller, email: 'dinas@example.id', phone: '0352481234' };
      backend.answer('', { ...regency, notice: { ...notice, controller } });
      const widget = await open(backend);

      correct(widget);
      await until(widget, () => textOf(widget, '.office').includes('dinas@example.id'));
      await settle(widget);

      const office = rootOf(widget).querySelector('.office');
      const links = [...(office?.querySelectorAll('a') ?? [])].map(({ href }) => href);
      expect(links).to.deep.equal(['mailto:dinas@example.id', 'tel:+62352481234']);
      expect(rootOf(widget).activeElement).to.equal(office);
      await expect(widget).to.be.accessible();
    });

    it('says why when the office cannot be looked up either, and tries again', async () => {
      const backend = backendWith();
      backend.disconnect('');
      const widget = await open(backend);
      correct(widget);
      await until(widget, () => textOf(widget, '.office').includes('Tidak dapat terhubung.'));

      backend.answer('', regency);
      correct(widget);

      await until(widget, () => textOf(widget, '.office').includes(regency.officeName));
    });
  });

  for (const width of [240, 768, 1280]) {
    it(`fits into ${width} px, with targets of 44 px and in forced colours`, async () => {
      await setViewport({ width, height: 800 });
      await emulateMedia({ forcedColors: 'active' });
      const widget = await open(backendWith(published));

      const targets = [...(panelOf(widget)?.querySelectorAll('a, button') ?? [])];
      const heights = targets.map((target) => Math.round(target.getBoundingClientRect().height));
      expect(targets.length).to.be.at.least(6);
      expect(Math.min(...heights)).to.be.at.least(44);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      await expect(widget).to.be.accessible();
    });
  }

  it('speaks English where the page does', async () => {
    const { client } = backendWith();
    const widget = await renderWidget<DirectoryElement>(
      html`<kim-directory lang="en" .client=${client}></kim-directory>`,
    );
    rootOf(widget).querySelector<HTMLElement>('a.row')?.click();

    await until(widget, () => textOf(widget).includes('Correct this data'));

    expect(textOf(widget, '.checked')).to.contain('Checked by the office on January 2, 2026');
  });
});

function getSelectedText(widget: DirectoryElement): string | undefined {
  const field = widget.shadowRoot?.activeElement;
  return field instanceof HTMLInputElement ? field.value : undefined;
}

/** The file that a click hands to the browser, which does not save it. */
async function saved(click: () => void): Promise<{ name: string; text: string }> {
  let link: HTMLAnchorElement | undefined;
  const original = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function take(this: HTMLAnchorElement) {
    if (this.download === '') original.call(this);
    else link = this;
  };
  click();
  HTMLAnchorElement.prototype.click = original;
  if (link === undefined) throw new Error('Nothing was saved.');
  return { name: link.download, text: await (await fetch(link.href)).text() };
}
