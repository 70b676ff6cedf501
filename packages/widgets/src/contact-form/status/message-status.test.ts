import { expect } from '@open-wc/testing';

import type { FakeBackend } from '../../testing/fake-backend.js';
import { find, has, receipt, renderFormOf, shown, startBackend } from '../../testing/form-stage.js';
import { settle, until } from '../../testing/render-widget.js';
// The form fetches these files itself; here no test waits for the first time.
import '../contact-form-element.js';
import '../message-sender.js';
import './message-status.js';

const state = {
  reference: receipt.reference,
  status: 'received',
  receivedAt: '2026-01-02T03:04:05.000Z',
  updatedAt: '2026-01-02T03:04:05.000Z',
  // In the evening of the day before, where the browser of this test is not.
  dueAt: '2026-01-08T17:30:00.000Z',
  answer: null,
  forwardedTo: null,
  retainUntil: '2027-01-02T03:04:05.000Z',
};

async function openStatus(backend: FakeBackend) {
  const element = await renderFormOf(backend);
  find<HTMLDetailsElement>(element, '.check').open = true;
  await until(element, () => has(element, '#ask-reference'));
  return element;
}

async function ask(
  element: Awaited<ReturnType<typeof openStatus>>,
  reference: string = receipt.reference,
  secret: string = receipt.secret,
): Promise<void> {
  find<HTMLInputElement>(element, '#ask-reference').value = reference;
  find<HTMLInputElement>(element, '#ask-secret').value = secret;
  find(element, '.ask button').click();
  await settle(element);
}

describe('<kim-contact-form> asked how far a message is', () => {
  for (const [change, words] of [
    [{}, ['menunggu giliran dibaca', '9 Januari 2026']],
    [{ status: 'in_progress' }, ['sedang ditangani', '9 Januari 2026']],
    [
      { status: 'answered', dueAt: null, answer: 'Sabtu depan.' },
      ['sudah dijawab', 'Sabtu depan.'],
    ],
    [
      { status: 'forwarded', dueAt: null, forwardedTo: 'Dinas Pertanian' },
      ['sudah diteruskan', 'Dinas Pertanian'],
    ],
    [{ status: 'closed', dueAt: null }, ['sudah selesai']],
    [{ status: 'a_status_of_next_year' }, ['sedang ditangani']],
  ] as const) {
    it(`says that it is ${'status' in change ? change.status : 'received'}`, async () => {
      const backend = startBackend();
      backend.answer('message-states', { ...state, ...change });
      const element = await openStatus(backend);
      await ask(element);
      await until(element, () => has(element, '[part="state"]'));

      for (const word of words) expect(shown(element)).to.contain(word);
      expect(find(element, '[part="state"]').closest('[role="status"]')).not.to.equal(null);
      await expect(element).to.be.accessible();
    });
  }

  it('sends number and code in the body, and stores neither', async () => {
    const backend = startBackend();
    backend.answer('message-states', state);
    const element = await openStatus(backend);
    await ask(element);

    const request = backend.requests.at(-1);
    expect(request?.url).not.to.contain('7QX4');
    expect(await request?.json()).to.deep.equal({
      reference: receipt.reference,
      secret: receipt.secret,
    });
    expect(sessionStorage).to.have.length(0);
  });

  it('asks for what is missing, where it is missing', async () => {
    const element = await openStatus(startBackend());
    await ask(element, receipt.reference, ' ');

    expect(shown(element)).to.contain('Tulis kode rahasia Anda.');
    expect(element.shadowRoot?.activeElement?.id).to.equal('ask-secret');
    await expect(element).to.be.accessible();
  });

  it('says in words why it knows nothing', async () => {
    const backend = startBackend();
    const element = await openStatus(backend);
    for (const [status, code, words] of [
      [404, 'message-not-found', 'tidak cocok'],
      [400, 'invalid-request', 'tidak cocok'],
      [429, 'rate-limited', 'Terlalu sering dicek'],
      [500, 'internal-error', 'sedang bermasalah'],
    ] as const) {
      backend.refuse('message-states', status, code);
      await ask(element);
      await until(element, () => shown(element).includes(words));
    }
    await expect(element).to.be.accessible();

    backend.disconnect('message-states');
    await ask(element);
    await until(element, () => shown(element).includes('Tidak dapat terhubung'));
  });

  it('shows hostile answers as text', async () => {
    const hostile = '<img src=x onerror="window.hacked = true">';
    const backend = startBackend();
    backend.answer('message-states', { ...state, answer: hostile, forwardedTo: hostile });
    const element = await openStatus(backend);
    await ask(element);
    await until(element, () => has(element, '[part="state"]'));

    expect(shown(element)).to.contain(hostile);
    expect(has(element, 'img')).to.equal(false);
  });

  for (const width of [240, 1280]) {
    it(`fits ${width} px`, async () => {
      const backend = startBackend();
      backend.answer('message-states', { ...state, answer: 'a'.repeat(300) });
      const element = await openStatus(backend);
      element.style.width = `${width}px`;
      await ask(element);
      await until(element, () => has(element, '[part="state"]'));

      expect(find(element, 'section').scrollWidth).to.be.at.most(width);
    });
  }
});
