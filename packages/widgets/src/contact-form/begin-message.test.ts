import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { MessageRequestEvent } from '../events/message-request-event.js';
import { createFakeBackend } from '../testing/fake-backend.js';
import { regency } from '../testing/fixtures.js';
import { renderWidget, settle, until } from '../testing/render-widget.js';
import './contact-form-element.js';
import type { ContactFormElement } from './contact-form-element.js';

const text = 'Data KIM Reog Bina perlu diperbaiki: ';

/** What another widget asks for; tells whether a form has taken it. */
function ask(regencyCode = '35.02'): boolean {
  return !document.body.dispatchEvent(
    new MessageRequestEvent({ topic: 'data_correction', regencyCode, text }),
  );
}

const fieldOf = (form: ContactFormElement): HTMLTextAreaElement | null =>
  form.renderRoot.querySelector('textarea');

async function renderForm(profile: unknown = regency, code = ''): Promise<ContactFormElement> {
  const { client } = createFakeBackend({ '': profile });
  const form = await renderWidget<ContactFormElement>(
    html`<kim-contact-form .client=${client} regency=${code}></kim-contact-form>`,
  );
  await settle(form);
  return form;
}

describe('<kim-contact-form> that another widget asks for', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  it('begins the message and has the focus where it goes on', async () => {
    const form = await renderForm();

    expect(ask()).to.equal(true);
    await until(form, () => fieldOf(form)?.value === text);
    await until(form, () => form.shadowRoot?.activeElement === fieldOf(form));

    expect(fieldOf(form)?.selectionStart).to.equal(text.length);
  });

  it('keeps what was typed, and begins only once', async () => {
    const form = await renderForm();
    const field = fieldOf(form);
    if (field === null) throw new Error('The form has no text.');
    field.value = 'Selamat pagi. ';
    field.dispatchEvent(new Event('input'));

    ask();
    await until(form, () => field.value.includes(text));
    ask();
    await until(form, () => form.shadowRoot?.activeElement === field);
    await settle(form);

    expect(field.value).to.equal(`Selamat pagi.\n\n${text}`);
  });

  it('is shown as it is when it is closed, and says whom to ask', async () => {
    const form = await renderForm({ ...regency, topics: [] });

    expect(ask()).to.equal(true);
    await until(form, () => form.shadowRoot?.activeElement !== null);

    expect(form.shadowRoot?.activeElement?.localName).to.equal('summary');
  });

  it('is found in the shadow of another component, as long as it is there', async () => {
    const other = document.createElement('div');
    document.body.append(other);
    const { client } = createFakeBackend({ '': regency });
    const form = document.createElement('kim-contact-form');
    form.client = client;
    other.attachShadow({ mode: 'closed' }).append(form);
    await settle(form);

    expect(ask()).to.equal(true);
    await until(form, () => fieldOf(form)?.value === text);
    other.remove();

    expect(ask()).to.equal(false);
  });

  it('leaves a message to one form where there are two', async () => {
    const [first, second] = [await renderForm(), await renderForm()];

    ask();
    await until(first, () => fieldOf(first)?.value === text);
    await settle(second);

    expect(fieldOf(second)?.value).to.equal('');
  });

  it('leaves alone what is for another regency', async () => {
    const form = await renderForm(regency, '35.02');

    expect(ask('33.07')).to.equal(false);
    await settle(form);

    expect(fieldOf(form)?.value).to.equal('');
  });

  it('leaves alone what the page itself has taken', async () => {
    const form = await renderForm();
    const take = (event: Event): void => event.preventDefault();
    document.body.addEventListener('kim-message-request', take, { once: true });

    expect(ask()).to.equal(true);
    await settle(form);

    expect(fieldOf(form)?.value).to.equal('');
  });
});

describe('a page without a form', () => {
  it('takes no message', () => {
    expect(ask()).to.equal(false);
  });
});
