import { expect, nextFrame } from '@open-wc/testing';
import { html } from 'lit';

import { createFakeBackend, type FakeBackend } from '../testing/fake-backend.js';
import { directory, groupSummary } from '../testing/fixtures.js';
import { renderWidget, settle, until } from '../testing/render-widget.js';
import './directory-element.js';
import type { DirectoryElement } from './directory-element.js';
import { directorySheets } from './directory-sheets.js';
import { drawFirstView } from './draw-first-view.js';

const cssText = directorySheets.map((sheet) => sheet.cssText).join('');

function createElement(backend: FakeBackend): DirectoryElement {
  const element = document.createElement('kim-directory');
  element.client = backend.client;
  return element;
}

async function show(element: DirectoryElement): Promise<DirectoryElement> {
  await renderWidget(html`${element}`);
  return element;
}

interface Row {
  readonly text: string;
  readonly hash: string;
  readonly box: DOMRect;
}

async function rowsOf(element: Element): Promise<Row[]> {
  // Only when it draws does the browser learn what is on the screen, and give it its true height.
  await nextFrame();
  await nextFrame();
  const rows = element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part=item]') ?? [];
  return [...rows].map((row) => ({
    text: row.textContent.replace(/\s+/g, ''),
    hash: row.hash,
    box: row.getBoundingClientRect(),
  }));
}

function visibleRows(element: Element): number {
  const rows = element.shadowRoot?.querySelectorAll('[part=item]') ?? [];
  return [...rows].filter((row) => row.checkVisibility()).length;
}

describe('the first view of a directory', () => {
  it('is, place for place, what the element shows a moment later', async () => {
    const backend = createFakeBackend({ directory: directory() });
    const release = backend.hold('directory');
    const element = createElement(backend);
    expect(drawFirstView(element, directory(), cssText)).to.equal(true);
    await show(element);
    const before = await rowsOf(element);

    release();
    await until(element, () => {
      // It stays until there is more to see.
      expect(visibleRows(element)).to.be.greaterThan(0);
      return element.shadowRoot?.querySelector('input') !== null;
    });

    const after = await rowsOf(element);
    expect(before).to.have.length(3);
    expect(after.map(({ text, hash }) => text + hash)).to.deep.equal(
      before.map(({ text, hash }) => text + hash),
    );
    for (const [index, { box }] of after.entries()) {
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        // Browsers count a move from three pixels on.
        expect(box[side]).to.be.closeTo(before[index]?.box[side] ?? Number.NaN, 1);
      }
    }
  });

  it('gives the page a moment before the element draws; where nothing stands it draws at once', async () => {
    for (const isDrawn of [true, false]) {
      const element = createElement(createFakeBackend({ directory: directory() }));
      if (isDrawn) drawFirstView(element, directory(), cssText);
      document.body.append(element);

      for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();

      expect(element.hasUpdated).to.equal(!isDrawn);
      await element.updateComplete;
      expect(element.hasUpdated).to.equal(true);
      element.remove();
    }
  });

  it('gives way to a failure', async () => {
    const backend = createFakeBackend();
    backend.disconnect('directory');
    const element = createElement(backend);
    drawFirstView(element, directory(), cssText);

    await show(element);
    await until(element, () => element.shadowRoot?.querySelector('[role=alert]') !== null);

    expect(await rowsOf(element)).to.have.length(0);
  });

  it('shows markup in a name as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const element = createElement(createFakeBackend());

    drawFirstView(element, directory({ groups: [groupSummary({ name })] }), cssText);

    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(element.shadowRoot?.querySelector('.name')?.textContent).to.equal(`KIM ${name}`);
  });

  it('leaves to the element whatever is out of the ordinary', () => {
    const ofRegency = groupSummary({ villageName: null, districtName: null, level: 'regency' });
    for (const answer of [
      null,
      'x',
      [null],
      { items: 'x' },
      { ...directory(), groups: 'x' },
      { ...directory(), groups: [null] },
      { ...directory(), districts: undefined },
      directory({ groups: [] }),
      directory({ groups: [groupSummary(), ofRegency] }),
    ]) {
      const element = createElement(createFakeBackend());

      expect(drawFirstView(element, answer, cssText)).to.equal(false);
      expect(element.shadowRoot).to.equal(null);
    }
  });

  it('leaves English and an address that leads to a group to the element', async () => {
    const english = createElement(createFakeBackend());
    english.lang = 'en';
    english.setAttribute('lang', 'en');
    const linked = createElement(createFakeBackend());

    expect(drawFirstView(english, directory(), cssText)).to.equal(false);
    location.hash = '#kim=reog-bina-broto';
    const isDrawn = drawFirstView(linked, directory(), cssText);
    history.replaceState(null, '', location.pathname + location.search);
    expect(isDrawn).to.equal(false);
  });

  it('does not touch an element that is there already', async () => {
    const element = await show(createElement(createFakeBackend({ directory: directory() })));
    await settle(element);

    expect(drawFirstView(element, directory(), cssText)).to.equal(false);
  });
});
