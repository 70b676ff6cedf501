import { expect } from '@open-wc/testing';
import { html, LitElement, render } from 'lit';

import { LocaleController } from './locale-controller.js';

class LocaleProbe extends LitElement {
  readonly locale = new LocaleController(this);
}
customElements.define('locale-probe', LocaleProbe);

async function probe(lang: string): Promise<LocaleProbe> {
  const container = document.createElement('div');
  container.lang = lang;
  document.body.append(container);
  render(html`<locale-probe></locale-probe>`, container);
  // The template holds nothing else.
  const element = container.firstElementChild as LocaleProbe;
  await element.locale.ready;
  return element;
}

describe('LocaleController', () => {
  const probes: LocaleProbe[] = [];
  const show = async (lang: string): Promise<LocaleProbe> => {
    const element = await probe(lang);
    probes.push(element);
    return element;
  };
  afterEach(() => {
    for (const element of probes.splice(0)) element.parentElement?.remove();
  });

  it('speaks Indonesian at once', async () => {
    const { locale } = await show('id');

    expect(locale.tag).to.equal('id');
    expect(locale.messages.retry).to.equal('Coba lagi');
  });

  it('fetches English for a page in any English', async () => {
    const { locale } = await show('en-GB');

    expect(locale.tag).to.equal('en');
    expect(locale.messages.retry).to.equal('Try again');
  });

  it('says what it really speaks where a language is missing', async () => {
    const { locale } = await show('jv');

    expect(locale.tag).to.equal('id');
  });

  it('follows a change of its own language', async () => {
    const element = await show('id');

    element.lang = 'en';
    element.requestUpdate();
    await element.updateComplete;
    await element.locale.ready;

    expect(element.locale.tag).to.equal('en');
  });

  it('shows the language wanted last, whichever arrives first', async () => {
    const element = await show('id');

    element.lang = 'en';
    element.requestUpdate();
    await element.updateComplete;
    const { ready } = element.locale;
    element.lang = 'id';
    element.requestUpdate();
    await element.updateComplete;
    await ready;

    expect(element.locale.tag).to.equal('id');
  });
});
