import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { MessageSendEvent } from '../events/message-send-event.js';
import type { FakeBackend } from '../testing/fake-backend.js';
import { group, regency } from '../testing/fixtures.js';
import {
  fill,
  find,
  has,
  issueOf,
  keysOf,
  receipt,
  renderFormOf,
  sentBy,
  shown,
  startBackend,
  submit,
  type,
} from '../testing/form-stage.js';
import { settle, until } from '../testing/render-widget.js';
// The form fetches these files itself; here no test waits for the first time.
import '../locales/en/sending.js';
import './message-sender.js';
import './contact-form-element.js';
import type { ContactFormElement } from './contact-form-element.js';

const place = 'kim-message  35.02';
// A browser defines it on the window itself, so there is a descriptor to put back.
const storage = Object.getOwnPropertyDescriptor(window, 'sessionStorage') as PropertyDescriptor;

async function form(backend: FakeBackend): Promise<ContactFormElement> {
  // The stage puts this very tag on the page.
  return (await renderFormOf(backend)) as ContactFormElement;
}

async function choose(element: ContactFormElement, channel: string): Promise<void> {
  find(element, `input[value="${channel}"]`).click();
  await settle(element);
}

/** What the backend says to a message, with fields. */
function refuse(backend: FakeBackend, status: number, code: string, paths: string[] = []): void {
  const issues = paths.map((path) => ({ path, code: 'invalid_format' }));
  backend.handle('messages', () =>
    Response.json(
      { type: 'about:blank', title: code, status, code, issues },
      { status, headers: { 'content-type': 'application/problem+json' } },
    ),
  );
}

function goOffline(isOffline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !isOffline });
}

describe('<kim-contact-form>', () => {
  afterEach(() => {
    Object.defineProperty(window, 'sessionStorage', storage);
    sessionStorage.clear();
    document.documentElement.lang = 'id';
    Reflect.deleteProperty(navigator, 'onLine');
  });

  describe('ready', () => {
    it('says who reads the message and shows the notice in place', async () => {
      const element = await form(startBackend());

      expect(shown(element)).to.contain('Dinas Komunikasi dan Informatika Kabupaten Ponorogo');
      expect(find(element, '.notice').textContent).to.equal(regency.notice.text);
    });

    it('ticks nothing for the visitor and stores nothing before she acts', async () => {
      const element = await form(startBackend());

      const boxes = element.shadowRoot?.querySelectorAll<HTMLInputElement>('[type="checkbox"]');
      expect([...(boxes ?? [])].map(({ checked }) => checked)).to.deep.equal([false, false]);
      expect(sessionStorage).to.have.length(0);
    });

    it('names the group it is about', async () => {
      const backend = startBackend();
      backend.answer('groups/reog-bina-broto', group());
      const element = await form(backend);
      element.group = 'reog-bina-broto';
      await until(element, () => shown(element).includes('Tentang'));
      expect(shown(element)).to.contain('Tentang: KIM Reog Bina, Desa Broto, Kec. Slahung');

      await fill(element);
      await submit(element);

      const body = (await sentBy(backend)[0]?.json()) as { groupSlug?: string };
      expect(body.groupSlug).to.equal('reog-bina-broto');
    });

    it('takes a message to the office when the group is no longer listed', async () => {
      const backend = startBackend();
      backend.refuse('groups/bubar', 404, 'group-not-found');
      const element = await form(backend);
      element.group = 'bubar';
      await settle(element);
      await fill(element);

      await submit(element);

      expect(await sentBy(backend)[0]?.json()).not.to.have.property('groupSlug');
    });

    it('explains where complaints and formal requests belong', async () => {
      const backend = startBackend();
      const links = { complaint: 'https://www.lapor.go.id/', informationRequest: 'javascript:x' };
      backend.answer('', { ...regency, links });
      const element = await form(backend);
      find<HTMLDetailsElement>(element, '[part="elsewhere"]').open = true;
      await until(element, () => has(element, '.way'));

      const targets = [...(element.shadowRoot?.querySelectorAll('details a') ?? [])];
      expect(targets.map((link) => link.getAttribute('href'))).to.deep.equal([links.complaint]);
      expect(shown(element)).to.contain('SP4N-LAPOR!');
    });

    it('fits the address field to the channel and keeps what was typed for the other', async () => {
      const element = await form(startBackend());
      await type(element, 'replyAddress', '0812-3000-0021');
      const field = find<HTMLInputElement>(element, '#replyAddress');
      expect([field.type, field.autocomplete]).to.deep.equal(['tel', 'tel']);

      await choose(element, 'email');
      expect([field.type, field.autocomplete, field.value]).to.deep.equal(['email', 'email', '']);
      expect(shown(element)).to.contain('Alamat email');

      await choose(element, 'phone');
      expect(field.value).to.equal('0812-3000-0021');
      expect(shown(element)).to.contain('Nomor telepon');
    });

    it('counts the characters and speaks up only near the end', async () => {
      const element = await form(startBackend());
      const spoken = () => find(element, '.row.text [role="status"]').textContent?.trim();

      await type(element, 'text', 'a'.repeat(1200));
      expect(find(element, '.counter').textContent).to.contain('1.200 dari 2.000');
      expect(spoken()).to.equal('');

      await type(element, 'text', 'a'.repeat(1950));
      expect(spoken()).to.equal('Sisa kurang dari 60 huruf');

      await type(element, 'text', 'a'.repeat(2003));
      expect(spoken()).to.equal('Kelebihan 3 huruf');
      expect(find<HTMLTextAreaElement>(element, '#text').value).to.have.length(2003);
    });
  });

  describe('sending', () => {
    it('sends what was typed, with the consent to the notice that was shown', async () => {
      const backend = startBackend();
      const element = await form(backend);
      await fill(element);

      await submit(element);

      expect(await sentBy(backend)[0]?.json()).to.deep.equal({
        topic: 'general_question',
        senderName: 'Sari',
        replyChannel: 'whatsapp',
        replyAddress: '0812.3000.0021',
        text: 'Kapan pelatihan berikutnya?',
        isAdultOrGuardianConsent: true,
        consent: {
          noticeVersion: regency.notice.version,
          noticeHash: regency.notice.hash,
          accepted: true,
        },
        locale: 'id',
        website: '',
      });
    });

    for (const name of ['Slamet', 'Budi Hartono, SE., MM', 'Hj Siti Aminah, S.Pd, MT', "Ma'ruf"]) {
      it(`accepts the name ${name}`, async () => {
        const backend = startBackend();
        const element = await form(backend);
        await fill(element);
        await type(element, 'senderName', name);

        await submit(element);

        const body = (await sentBy(backend)[0]?.json()) as { senderName: string };
        expect(body.senderName).to.equal(name);
      });
    }

    it('sends once however often the button is pressed, and says that it is sending', async () => {
      const backend = startBackend();
      const element = await form(backend);
      await fill(element);
      const release = backend.hold('messages');

      for (let click = 0; click < 10; click += 1) find(element, '.submit').click();
      await settle(element);

      const button = find(element, '.submit');
      expect(button.textContent?.trim()).to.equal('Mengirim…');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(find<HTMLInputElement>(element, '#senderName').readOnly).to.equal(true);
      find(element, '#consent').click();
      expect(find<HTMLInputElement>(element, '#consent').checked).to.equal(true);
      await expect(element).to.be.accessible();
      release();
      await until(element, () => has(element, '.reference'));
      expect(sentBy(backend)).to.have.length(1);
    });

    it('ends with number and code, large, in focus, to copy, print and keep in WhatsApp', async () => {
      const element = await form(startBackend());
      const heard: string[] = [];
      element.addEventListener('kim-message-send', (event: MessageSendEvent) =>
        heard.push(event.reference),
      );
      await fill(element);
      await submit(element);

      expect(find(element, '.reference').textContent).to.equal('KIM-3502-7QX4-M2KD');
      expect(find(element, '.secret').textContent).to.equal('7QX4-M2KD-9PTR');
      expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('status');
      expect(element.shadowRoot?.activeElement?.textContent).to.contain('KIM-3502-7QX4-M2KD');
      expect(shown(element)).to.contain('2 Januari 2027');
      const link = find<HTMLAnchorElement>(element, '.ways a');
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
      expect(link.href.split('?')[0]).to.equal('https://wa.me/');
      expect(new URL(link.href).searchParams.get('text')?.split('\n')).to.deep.equal([
        'Pesan KIM saya',
        'Nomor: KIM-3502-7QX4-M2KD',
        'Kode rahasia: 7QX4-M2KD-9PTR',
        `Cek status: ${location.href.replace(/#.*/, '')}`,
      ]);
      expect(heard).to.deep.equal(['KIM-3502-7QX4-M2KD']);
      expect(sessionStorage).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('leaves no blank below the number', async () => {
      const element = await form(startBackend());
      await fill(element);
      await submit(element);

      const { offsetHeight } = find(element, '.receipt');
      const check = find(element, '.check').offsetHeight;
      expect(element.offsetHeight).to.be.at.most(offsetHeight + check + 1);
    });

    it('copies the number also where the page has no clipboard', async () => {
      const element = await form(startBackend());
      await fill(element);
      await submit(element);
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      element.shadowRoot?.addEventListener('copy', (event) => {
        copied.push((event.target as HTMLTextAreaElement).value);
      });

      find(element, '.ways button').click();
      await until(element, () =>
        /Nomor dan kode sudah disalin|Tidak dapat menyalin/.test(shown(element)),
      );
      Reflect.deleteProperty(navigator, 'clipboard');

      expect(has(element, '.receipt textarea')).to.equal(false);
      expect(copied.length === 1).to.equal(shown(element).includes('Nomor dan kode sudah disalin'));
    });

    it('starts over with an empty form for another message and another key', async () => {
      const backend = startBackend();
      const element = await form(backend);
      await fill(element);
      await submit(element);

      find(element, '.ways button:last-of-type').click();
      await settle(element);
      expect(find<HTMLInputElement>(element, '#senderName').value).to.equal('');
      expect(element.shadowRoot?.activeElement?.id).to.equal('senderName');
      await fill(element);
      await submit(element);

      expect(new Set(keysOf(backend)).size).to.equal(2);
    });
  });

  describe('what has to be corrected', () => {
    it('lists every field at once, with focus on the list and a way to each field', async () => {
      const backend = startBackend();
      const element = await form(backend);

      await submit(element);

      const links = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.summary a') ?? [])];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        '#senderName',
        '#replyAddress',
        '#text',
        '#consent',
        '#isAdultOrGuardianConsent',
      ]);
      expect(element.shadowRoot?.activeElement?.className).to.equal('summary');
      const address = location.href;
      links[2]?.click();
      await settle(element);
      expect(element.shadowRoot?.activeElement?.id).to.equal('text');
      expect(location.href).to.equal(address);
      expect(sentBy(backend)).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('says at each field what to do, until it is changed', async () => {
      const element = await form(startBackend());
      await submit(element);
      expect(issueOf(element, 'senderName')).to.equal('Tulis nama Anda, 2 sampai 100 huruf.');
      expect(issueOf(element, 'replyAddress')).to.contain('0812-3000-0021');
      expect(issueOf(element, 'text')).to.contain('10 huruf');
      expect(issueOf(element, 'consent')).to.contain('Centang');

      await type(element, 'senderName', 'Sari');

      expect(issueOf(element, 'senderName')).to.equal(undefined);
      expect(issueOf(element, 'text')).to.contain('10 huruf');
    });

    it('asks for a whole e-mail address where the reply goes by e-mail', async () => {
      const element = await form(startBackend());
      await fill(element);
      await choose(element, 'email');
      await type(element, 'replyAddress', 'sari@');

      await submit(element);

      expect(issueOf(element, 'replyAddress')).to.contain('alamat email');
    });

    it('explains kindly why a population number has to go', async () => {
      const backend = startBackend();
      const element = await form(backend);
      await fill(element);
      await type(element, 'text', 'NIK saya 3502 1234 5678 9012, mohon dibantu');

      await submit(element);

      expect(issueOf(element, 'text')).to.contain('Demi keamanan Anda');
      expect(sentBy(backend)).to.have.length(0);
    });

    it('says by how much a message is too long', async () => {
      const element = await form(startBackend());
      await fill(element);
      await type(element, 'text', 'a'.repeat(2005));

      await submit(element);

      expect(issueOf(element, 'text')).to.contain('kurangi 5 huruf');
    });

    it('shows what the backend found at the same fields, in words', async () => {
      const backend = startBackend();
      refuse(backend, 422, 'invalid-request', ['replyAddress', 'consent.noticeHash']);
      const element = await form(backend);
      await fill(element);

      await submit(element);

      expect(issueOf(element, 'replyAddress')).to.contain('nomor telepon');
      expect(issueOf(element, 'consent')).to.contain('Centang');
      expect(element.shadowRoot?.activeElement?.className).to.equal('summary');
      expect(find<HTMLInputElement>(element, '#senderName').value).to.equal('Sari');
    });

    it('shows a new notice and asks again when the notice has changed', async () => {
      const backend = startBackend();
      refuse(backend, 409, 'notice-outdated');
      const element = await form(backend);
      await fill(element);
      const notice = { ...regency.notice, version: '2026-02', text: 'Baru.', hash: 'b'.repeat(64) };
      backend.answer('', { ...regency, notice });

      await submit(element);
      await until(element, () => find(element, '.notice').textContent === 'Baru.');

      expect(backend.requests.at(-1)?.cache).to.equal('reload');
      expect(find<HTMLInputElement>(element, '#consent').checked).to.equal(false);
      expect(issueOf(element, 'consent')).to.contain('Pemberitahuan privasi baru diperbarui');
      expect(find<HTMLTextAreaElement>(element, '#text').value).to.contain('pelatihan');
      backend.answer('messages', receipt, 201);
      find(element, '#consent').click();
      await submit(element);
      await until(element, () => has(element, '.reference'));
      const body = (await sentBy(backend).at(-1)?.json()) as { consent: unknown };
      expect(body.consent).to.deep.include({ noticeVersion: '2026-02', noticeHash: notice.hash });
    });

    it('keeps the old notice as stale when the new one cannot be had', async () => {
      const backend = startBackend();
      refuse(backend, 409, 'notice-outdated');
      const element = await form(backend);
      await fill(element);
      backend.disconnect('');

      await submit(element);
      await until(element, () => shown(element).includes('Data per'));

      expect(find<HTMLInputElement>(element, '#consent').checked).to.equal(false);
      expect(find<HTMLTextAreaElement>(element, '#text').value).to.contain('pelatihan');
      await expect(element).to.be.accessible();
    });
  });

  describe('when it does not go out', () => {
    it('keeps everything, says why, and sends the same message under the same key', async () => {
      const backend = startBackend();
      const element = await form(backend);
      await fill(element);
      // The answer is lost: the backend has the message, the browser does not know.
      backend.disconnect('messages');
      await submit(element);
      await until(element, () => has(element, '.waiting'));
      expect(shown(element)).to.contain('Tidak dapat terhubung');
      expect(shown(element)).to.contain('Pesan akan dikirim sendiri saat tersambung.');
      expect(find(element, '.submit').textContent?.trim()).to.equal('Kirim lagi');
      await expect(element).to.be.accessible();

      backend.answer('messages', receipt, 201);
      await submit(element);
      await until(element, () => has(element, '.reference'));

      const [first, second] = keysOf(backend);
      expect(first).to.match(/^[\w-]{16,}$/);
      expect(second).to.equal(first);
    });

    it('keeps the key of a lost answer across a reload, but not across a change', async () => {
      const backend = startBackend();
      backend.disconnect('messages');
      const before = await form(backend);
      await fill(before);
      await submit(before);
      before.remove();

      const after = await form(backend);
      find(after, '#consent').click();
      find(after, '#isAdultOrGuardianConsent').click();
      await submit(after);
      await type(after, 'text', 'Kapan pelatihan berikutnya, dan di mana?');
      await submit(after);

      const [first, second, third] = keysOf(backend);
      expect(second).to.equal(first);
      expect(third).not.to.equal(first);
    });

    it('waits for the connection and then sends by itself, visibly', async () => {
      const backend = startBackend();
      const element = await form(backend);
      await fill(element);
      backend.disconnect('messages');
      goOffline(true);
      await submit(element);
      await until(element, () => has(element, '.waiting'));
      expect(shown(element)).to.contain('Anda sedang luring');
      await expect(element).to.be.accessible();

      backend.answer('messages', receipt, 201);
      const release = backend.hold('messages');
      goOffline(false);
      window.dispatchEvent(new Event('online'));
      await settle(element);
      expect(find(element, '.submit').textContent?.trim()).to.equal('Mengirim…');
      release();
      await until(element, () => has(element, '.reference'));

      expect(new Set(keysOf(backend)).size).to.equal(1);
    });

    it('sends nothing by itself once the visitor has gone on writing', async () => {
      const backend = startBackend();
      const element = await form(backend);
      await fill(element);
      backend.disconnect('messages');
      goOffline(true);
      await submit(element);
      await until(element, () => has(element, '.waiting'));

      await type(element, 'text', 'Kapan pelatihan berikutnya, dan di');
      window.dispatchEvent(new Event('online'));
      await settle(element);

      expect(sentBy(backend)).to.have.length(1);
    });

    it('says how long to wait when there were too many messages', async () => {
      const backend = startBackend();
      backend.handle('messages', () =>
        Response.json(
          { type: 'about:blank', title: 'x', status: 429, code: 'rate-limited', issues: [] },
          { status: 429, headers: { 'retry-after': '150' } },
        ),
      );
      const element = await form(backend);
      await fill(element);

      await submit(element);

      expect(shown(element)).to.contain('Pesan dikirim sendiri sekitar 3 menit lagi');
      // The connection was never the matter.
      window.dispatchEvent(new Event('online'));
      await settle(element);
      expect(sentBy(backend)).to.have.length(1);
    });

    it('can be called back while it waits, and keeps what was typed', async () => {
      const backend = startBackend();
      const element = await form(backend);
      await fill(element);
      backend.disconnect('messages');
      await submit(element);
      await until(element, () => has(element, '.waiting'));

      find(element, '.waiting button').click();
      await settle(element);
      window.dispatchEvent(new Event('online'));
      await settle(element);

      expect(has(element, '.waiting')).to.equal(false);
      expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('submit');
      expect(find<HTMLTextAreaElement>(element, '#text').value).to.contain('pelatihan');
      expect(sentBy(backend)).to.have.length(1);
    });

    it('has the browser ask before a page is left with a message that waits', async () => {
      const backend = startBackend();
      const element = await form(backend);
      const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
      await fill(element);
      expect(leave()).to.equal(false);
      backend.disconnect('messages');
      await submit(element);
      await until(element, () => has(element, '.waiting'));

      expect(leave()).to.equal(true);
    });

    it('says that nothing is lost when trying again is no use', async () => {
      const backend = startBackend();
      refuse(backend, 403, 'origin-not-allowed');
      const element = await form(backend);
      await fill(element);

      await submit(element);

      expect(has(element, '.waiting')).to.equal(false);
      expect(find(element, '.not-sent').textContent).to.contain('Isian Anda tidak hilang.');
      await expect(element).to.be.accessible();
    });

    for (const [code, words] of [
      ['origin-not-allowed', 'belum diizinkan'],
      ['group-not-found', 'tidak terdaftar'],
      ['topic-not-available', 'ditutup'],
      ['a-code-of-next-year', 'sedang bermasalah'],
    ] as const) {
      it(`has words for ${code}`, async () => {
        const backend = startBackend();
        refuse(backend, 403, code);
        const element = await form(backend);
        await fill(element);

        await submit(element);

        expect(find(element, '.not-sent').textContent).to.contain(words);
      });
    }

    it('takes a new key when the old one belongs to another message', async () => {
      const backend = startBackend();
      refuse(backend, 422, 'idempotency-key-reused');
      const element = await form(backend);
      await fill(element);
      await submit(element);
      await submit(element);

      expect(new Set(keysOf(backend)).size).to.equal(2);
    });
  });

  describe('the draft', () => {
    it('survives a reload, without the consent', async () => {
      const backend = startBackend();
      const before = await form(backend);
      await fill(before);
      await choose(before, 'email');
      await type(before, 'replyAddress', 'sari@example.id');
      before.remove();

      const after = await form(backend);

      const value = (name: string) => find<HTMLInputElement>(after, `#${name}`).value;
      expect(value('senderName')).to.equal('Sari');
      expect(value('replyAddress')).to.equal('sari@example.id');
      expect(value('text')).to.equal('Kapan pelatihan berikutnya?');
      expect(find<HTMLInputElement>(after, '#consent').checked).to.equal(false);
    });

    it('belongs to one regency', async () => {
      const element = await form(startBackend());
      await type(element, 'senderName', 'Sari');

      element.regency = '35.01';
      await settle(element);

      expect(find<HTMLInputElement>(element, '#senderName').value).to.equal('');
    });

    it('is not needed: blocked storage changes nothing else', async () => {
      Object.defineProperty(window, 'sessionStorage', {
        configurable: true,
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
      const element = await form(startBackend());
      await fill(element);

      await submit(element);

      expect(shown(element)).to.contain('KIM-3502-7QX4-M2KD');
    });

    for (const stored of [
      '{',
      'null',
      '[1]',
      '{"senderName":{},"replyChannel":"fax","text":"Halo"}',
    ]) {
      it(`is read with care: ${stored}`, async () => {
        sessionStorage.setItem(place, stored);

        const element = await form(startBackend());

        expect(find<HTMLInputElement>(element, '#senderName').value).to.equal('');
        expect(find<HTMLInputElement>(element, '#replyChannel').value).to.equal('whatsapp');
      });
    }
  });

  describe('loading, closed and failed', () => {
    it('can be written in while the profile is on its way, but not sent', async () => {
      const backend = startBackend();
      const release = backend.hold('');
      const element = await form(backend);
      await fill(element);
      await submit(element);
      expect(find(element, '.submit').textContent?.trim()).to.equal('Memuat…');
      expect(sentBy(backend)).to.have.length(0);
      await expect(element).to.be.accessible();

      release();
      await until(element, () => find(element, '.submit').textContent?.trim() === 'Kirim pesan');
      await submit(element);
      expect(sentBy(backend)).to.have.length(1);
    });

    it('moves nothing when the profile arrives', async () => {
      const backend = startBackend();
      const release = backend.hold('');
      const element = await form(backend);
      const before = find(element, 'form').getBoundingClientRect().height;

      release();
      await until(element, () => shown(element).includes('Dinas'));

      expect(find(element, 'form').getBoundingClientRect().height).to.equal(before);
    });

    it('says whom to ask where the regency takes no general questions', async () => {
      const backend = startBackend();
      backend.answer('', { ...regency, topics: [] });
      const element = await form(backend);

      expect(shown(element)).to.contain('belum dibuka');
      expect(has(element, 'form')).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('says why it cannot load, shows the fallback of the page, and tries again', async () => {
      const backend = startBackend();
      backend.disconnect('');
      const element = await form(backend);
      expect(find(element, '[role="alert"]').textContent).to.contain('Tidak dapat terhubung');
      expect(find<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
      await expect(element).to.be.accessible();

      backend.answer('', regency);
      find(element, 'button').click();
      await until(element, () => has(element, 'form'));
    });
  });

  it('can be filled in and sent by keyboard alone', async () => {
    const backend = startBackend();
    const element = await form(backend);
    find(element, '#senderName').focus();
    const press = (key: string) => sendKeys({ press: key });
    const write = (text: string) => sendKeys({ type: text });

    await write('Sari');
    await press('Tab');
    await press('ArrowRight');
    await press('Tab');
    await write('sari');
    await press('Shift+Tab');
    await press('ArrowRight');
    await press('Tab');
    await write('sari@example.id');
    await press('Tab');
    await write('Kapan pelatihan berikutnya?');
    await press('Tab');
    expect(element.shadowRoot?.activeElement?.className).to.equal('notice');
    await press('Tab');
    await press('Space');
    await press('Tab');
    await press('Space');
    find(element, '#senderName').focus();
    await press('Enter');
    await until(element, () => has(element, '.reference'));

    expect(await sentBy(backend)[0]?.json()).to.deep.include({
      senderName: 'Sari',
      replyChannel: 'email',
      replyAddress: 'sari@example.id',
    });
  });

  it('shows hostile data as text', async () => {
    const hostile = '<img src=x onerror="window.hacked = true">';
    const backend = startBackend();
    const notice = { ...regency.notice, text: hostile };
    backend.answer('', { ...regency, officeName: hostile, notice });
    backend.answer('messages', { ...receipt, reference: hostile }, 201);
    const element = await form(backend);
    await fill(element);
    await submit(element);

    expect(find(element, '.reference').textContent).to.equal(hostile);
    expect(has(element, 'img')).to.equal(false);
    expect('hacked' in window).to.equal(false);
  });

  it('speaks English where the page does', async () => {
    document.documentElement.lang = 'en';
    const backend = startBackend();
    const element = await form(backend);
    await until(element, () => shown(element).includes('Send message'));
    await submit(element);

    expect(issueOf(element, 'senderName')).to.equal('Write your name, 2 to 100 characters.');
    expect(shown(element)).to.contain('5 answers need a correction');
    await fill(element);
    await submit(element);
    expect(await sentBy(backend)[0]?.json()).to.include({ locale: 'en' });
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const width of [240, 1280]) {
      it(`is accessible and fits ${width} px in the ${theme} theme`, async () => {
        const element = await form(startBackend());
        element.setAttribute('theme', theme);
        element.style.width = `${width}px`;
        await submit(element);

        expect(find(element, 'section').scrollWidth).to.be.at.most(width);
        for (const target of element.shadowRoot?.querySelectorAll(
          'button, .field, .tick, summary, .summary a',
        ) ?? []) {
          expect(target.getBoundingClientRect().height).to.be.at.least(44);
        }
        await expect(element).to.be.accessible();
      });
    }
  }
});
