import { expect } from '@open-wc/testing';

import { resolveLanguage } from './resolve-language.js';

describe('resolveLanguage', () => {
  const around = document.createElement('div');
  beforeEach(() => document.body.append(around));
  afterEach(() => {
    around.remove();
    around.removeAttribute('lang');
    around.replaceChildren();
  });

  function put(tag = 'p'): HTMLElement {
    const element = document.createElement(tag);
    around.append(element);
    return element;
  }

  it('takes its own language first, set as attribute or property', () => {
    around.lang = 'jv';
    const element = put();
    expect(resolveLanguage(element)).to.equal('jv');

    element.lang = 'EN';

    expect(resolveLanguage(element)).to.equal('en');
  });

  it('looks out of a shadow root', () => {
    around.lang = 'en';
    const host = put('div');
    const inner = document.createElement('span');
    host.attachShadow({ mode: 'open' }).append(inner);

    expect(resolveLanguage(inner)).to.equal('en');
  });

  it('falls back to the language of the page', () => {
    expect(resolveLanguage(document.createElement('p'))).to.equal(
      document.documentElement.lang.toLowerCase(),
    );
  });
});
