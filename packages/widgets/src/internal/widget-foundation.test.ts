import { expect } from '@open-wc/testing';
import { html, render } from 'lit';

import { ApiError, ConnectionError } from '@kentongan/sdk';

import { id } from '../locales/id.js';
import { defineElement } from './define-element.js';
import { failureText } from './render-failure.js';
import { renderHeading } from './render-heading.js';
import { savesData } from './saves-data.js';
import { sharedClient } from './shared-client.js';
import { whenIdle } from './when-idle.js';

describe('sharedClient', () => {
  it('is one for all widgets of a backend and regency', () => {
    const client = sharedClient('https://kim.example', '35.02');

    expect(sharedClient('https://kim.example', '35.02')).to.equal(client);
    expect(sharedClient('https://kim.example', '35.03')).not.to.equal(client);
  });
});

describe('defineElement', () => {
  it('defines a tag once and leaves it to the first copy', () => {
    class First extends HTMLElement {}
    defineElement('kim-probe', First);

    defineElement('kim-probe', First);

    expect(customElements.get('kim-probe')).to.equal(First);
  });
});

describe('failureText', () => {
  it('gives the reason in words', () => {
    const problem = {
      type: 'about:blank',
      title: 'x',
      status: 404,
      code: 'regency-not-found',
      issues: [],
    };

    expect(failureText(id, new ApiError(problem))).to.equal(id.failure.regency);
    expect(failureText(id, new ApiError({ ...problem, code: 'new' }))).to.equal(id.failure.api);
    expect(failureText(id, new ConnectionError('down'))).to.equal(id.failure.connection);
    expect(failureText(id, new TypeError('regency must be a code'))).to.equal(id.failure.setup);
  });
});

describe('renderHeading', () => {
  const levelOf = (level: number): string | undefined => {
    const container = document.createElement('div');
    render(renderHeading(level, html`Kec. Slahung`), container);
    return container.firstElementChild?.localName;
  };

  it('makes a real heading of the wanted level', () => {
    expect([2, 3, 4, 5, 6].map(levelOf)).to.deep.equal(['h2', 'h3', 'h4', 'h5', 'h6']);
  });

  it('makes an h3 of a level that does not exist', () => {
    expect([1, 7, Number.NaN].map(levelOf)).to.deep.equal(['h3', 'h3', 'h3']);
  });
});

describe('savesData', () => {
  afterEach(() => void Reflect.deleteProperty(navigator, 'connection'));

  it('knows the wish of the visitor', () => {
    Object.defineProperty(navigator, 'connection', {
      configurable: true,
      value: { saveData: true },
    });

    expect(savesData()).to.equal(true);
  });

  it('takes no answer for a no', () => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: undefined });

    expect(savesData()).to.equal(false);
  });
});

describe('whenIdle', () => {
  it('runs the task', async () => {
    await new Promise<void>((resolve) => whenIdle(resolve));
  });

  it('runs no task that was called off', async () => {
    let ran = false;
    const cancel = whenIdle(() => (ran = true));

    cancel();
    await new Promise<void>((resolve) => whenIdle(resolve));

    expect(ran).to.equal(false);
  });
});
