import { expect } from '@open-wc/testing';
import { html } from 'lit';

import type { Group } from '@kentongan/sdk';

import { createFakeBackend, type FakeBackend } from '../testing/fake-backend.js';
import { directory, group } from '../testing/fixtures.js';
import { renderWidget, settle, until } from '../testing/render-widget.js';
import './directory-element.js';
import type { DirectoryElement } from './directory-element.js';

const path = 'groups/reog-bina-broto';

const panelOf = (widget: DirectoryElement): HTMLElement | null =>
  widget.renderRoot.querySelector('.panel');

const panelText = (widget: DirectoryElement): string =>
  (panelOf(widget)?.innerText ?? '').replace(/\s+/g, ' ');

function backendWith(change: Partial<Group> = {}): FakeBackend {
  return createFakeBackend({ directory: directory(), [path]: group(change) });
}

async function openFirst(backend: FakeBackend): Promise<DirectoryElement> {
  const widget = await renderWidget<DirectoryElement>(
    html`<kim-directory .client=${backend.client}></kim-directory>`,
  );
  widget.renderRoot.querySelector<HTMLElement>('a.row')?.click();
  await until(widget, () => panelOf(widget) !== null);
  await settle(widget);
  return widget;
}

describe('<kim-directory> with one group open', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows the group in full and where the data comes from', async () => {
    const widget = await openFirst(backendWith());

    const text = panelText(widget);
    expect(text).to.contain('Desa Broto, Kec. Slahung');
    expect(text).to.contain('Ber-SK SK Nomor 1 Tahun 2022, 20 Desember 2022');
    expect(text).to.contain('Ketua: Siti Aminah');
    expect(text).to.contain('Bendahara: Slamet, S.Pd');
    expect(text).to.contain('Masa bakti 2022 – 2027');
    expect(text).to.contain('16 orang');
    expect(text).to.contain(
      'Diperiksa dinas 2 Januari 2026 · sumber: lembar data dinas (kim-ponorogo-2025.xlsx)',
    );
    await expect(widget).to.be.accessible();
  });

  it('shows a pilot as such, with the year it was founded', async () => {
    const widget = await openFirst(
      backendWith({ legalStatus: 'pilot', decrees: [], establishedOn: '2012', verifiedAt: null }),
    );

    expect(panelText(widget)).to.contain('Status Rintisan Berdiri 2012');
    expect(panelText(widget)).to.contain('Belum diperiksa dinas');
  });

  it('calls a circular a circular', async () => {
    const circular = {
      kind: 'circular',
      number: '14/3241/405.19/2022',
      issuedOn: null,
    };

    const widget = await openFirst(backendWith({ legalStatus: 'pilot', decrees: [circular] }));

    expect(panelText(widget)).to.contain('Status Rintisan Surat edaran 14/3241/405.19/2022');
  });

  it('names nobody once the term of the board has ended', async () => {
    const widget = await openFirst(
      backendWith({
        board: {
          startsOn: '2019',
          endsOn: '2024-05',
          termStatus: 'expired',
          members: [{ name: 'Siti Aminah', role: 'chair' }],
        },
      }),
    );

    expect(panelText(widget)).to.contain('Kepengurusan dalam pembaruan');
    expect(panelText(widget)).not.to.contain('Siti Aminah');
  });

  it('links to websites and to nothing else', async () => {
    const channels = [
      { kind: 'website', label: 'situs', url: 'https://kimbroto.example.id/' },
      { kind: 'blog', label: 'jahat', url: 'javascript:alert(1)' },
      { kind: 'facebook', label: 'KIM Broto', url: null },
    ];

    // A client of the page's own need not have read the contract.
    const backend = backendWith();
    const widget = await openFirst({
      ...backend,
      client: {
        ...backend.client,
        groups: { ...backend.client.groups, get: async () => group({ channels }) },
      },
    });

    const links = [...(panelOf(widget)?.querySelectorAll<HTMLAnchorElement>('.facts a') ?? [])];
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
      ['https://kimbroto.example.id/', 'noopener nofollow ugc'],
    ]);
    expect(panelText(widget)).to.contain('jahat');
    expect(panelText(widget)).to.contain('KIM Broto');
  });

  it('says that a group is gone', async () => {
    const backend = backendWith();
    backend.refuse(path, 404, 'group-not-found');

    const widget = await openFirst(backend);

    expect(panelText(widget)).to.contain('KIM ini tidak ditemukan.');
    await expect(widget).to.be.accessible();
  });

  it('tries again when the group could not be loaded', async () => {
    const backend = backendWith();
    backend.disconnect(path);
    const widget = await openFirst(backend);
    expect(panelText(widget)).to.contain('Tidak dapat terhubung.');

    backend.answer(path, group());
    panelOf(widget)?.querySelector<HTMLElement>('.state button')?.click();
    await until(widget, () => panelText(widget).includes('16 orang'));
  });

  describe('contact', () => {
    const contactPath = `${path}/contact`;
    const ask = async (widget: DirectoryElement): Promise<void> => {
      panelOf(widget)?.querySelector<HTMLElement>('button.contact')?.click();
      await settle(widget);
    };

    it('is neither offered nor asked for without consent', async () => {
      const backend = backendWith({ hasContact: false });

      const widget = await openFirst(backend);

      expect(panelText(widget)).not.to.contain('Kontak');
      expect(backend.requests.filter(({ url }) => url.includes('contact'))).to.deep.equal([]);
    });

    it('comes only after a tap, as a link that has the focus', async () => {
      const backend = backendWith({ hasContact: true });
      backend.answer(contactPath, { kind: 'whatsapp', value: '+6281230000021', owner: 'group' });
      const widget = await openFirst(backend);
      expect(backend.requests.filter(({ url }) => url.includes('contact'))).to.deep.equal([]);

      await ask(widget);

      const link = panelOf(widget)?.querySelector<HTMLAnchorElement>('a.contact');
      expect(link?.href).to.equal('https://wa.me/6281230000021');
      expect(link?.innerText).to.contain('0812-3000-0021');
      expect(widget.shadowRoot?.activeElement).to.equal(link);
    });

    it('says when to come back after too many requests', async () => {
      const backend = backendWith({ hasContact: true });
      backend.handle(contactPath, () =>
        Response.json(
          { type: 'about:blank', title: 'x', status: 429, code: 'rate-limited', issues: [] },
          { status: 429, headers: { 'retry-after': '120' } },
        ),
      );
      const widget = await openFirst(backend);

      await ask(widget);

      expect(panelText(widget)).to.contain('Coba lagi dalam 2 menit.');
      await expect(widget).to.be.accessible();
    });

    it('says that consent was withdrawn meanwhile', async () => {
      const backend = backendWith({ hasContact: true });
      backend.refuse(contactPath, 404, 'contact-not-available');
      const widget = await openFirst(backend);

      await ask(widget);

      expect(panelText(widget)).to.contain('Kontak ini tidak lagi tersedia.');
    });
  });

  describe('address', () => {
    it('has its own, which the back button undoes', async () => {
      const widget = await openFirst(backendWith());
      expect(location.hash).to.equal('#kim=reog-bina-broto');

      history.back();
      await until(widget, () => panelOf(widget) === null);

      expect(location.hash).to.equal('');
    });

    it('opens the group at once when the page is entered there, without taking the focus', async () => {
      history.replaceState(null, '', '#kim=reog-bina-broto');
      const { client } = backendWith();

      const widget = await renderWidget<DirectoryElement>(
        html`<kim-directory .client=${client}></kim-directory>`,
      );
      await until(widget, () => panelText(widget).includes('16 orang'));

      expect(widget.shadowRoot?.activeElement).to.equal(null);
    });

    it('opens nothing at an address that is no name of a group', async () => {
      history.replaceState(null, '', '#kim=../../regencies');
      const backend = backendWith();

      const widget = await renderWidget<DirectoryElement>(
        html`<kim-directory .client=${backend.client}></kim-directory>`,
      );

      expect(panelOf(widget)).to.equal(null);
      expect(backend.requests).to.have.length(1);
    });

    it('differs between two directories on one page', async () => {
      const { client } = backendWith();
      const first = await renderWidget<DirectoryElement>(
        html`<kim-directory .client=${client}></kim-directory>`,
      );
      const second = await renderWidget<DirectoryElement>(
        html`<kim-directory .client=${client}></kim-directory>`,
      );

      second.renderRoot.querySelector<HTMLElement>('a.row')?.click();
      await until(second, () => panelOf(second) !== null);

      expect(location.hash).to.equal('#kim-2=reog-bina-broto');
      expect(panelOf(first)).to.equal(null);
    });
  });
});
