import { expect } from '@open-wc/testing';
import { html, LitElement, render } from 'lit';

import { addWords } from '../internal/words.js';
import { feed as englishFeed } from '../locales/en/feed.js';
import { feed } from '../locales/id/feed.js';
import { LocaleController } from './locale-controller.js';

class LocaleProbe extends LitElement {
  readonly locale = new LocaleController(this);
  shownMore = '';

  override render(): void {
    this.shownMore = this.locale.messages.feed?.more ?? '';
  }
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

  it('says in Indonesian what came later, until its English is there', async () => {
    const element = await show('en');
    let arrive: (words: { feed: typeof feed }) => void = () => undefined;
    addWords({ feed }, { en: () => new Promise((resolve) => (arrive = resolve)) });

    element.requestUpdate();
    await element.updateComplete;
    expect(element.shownMore).to.equal('Tampilkan lagi');
    expect(element.locale.messages.retry).to.equal('Try again');

    arrive({ feed: englishFeed });
    await element.locale.ready;
    await element.updateComplete;
    expect(element.shownMore).to.equal('Show more');
  });

  it('speaks Indonesian when the English words cannot be had', async () => {
    addWords({ feed }, { en: () => Promise.reject(new TypeError('Failed to fetch')) });

    const { locale } = await show('en');

    expect(locale.tag).to.equal('id');
    expect(locale.messages.retry).to.equal('Coba lagi');
  });
});
