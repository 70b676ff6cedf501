import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';

import { FilterController } from './filter-controller.js';
import type { DirectoryFilter } from './filter-fields.js';

class ControllerProbe extends LitElement {
  fixed: DirectoryFilter = {};
  readonly filters = new FilterController(this, () => this.fixed);

  override render(): TemplateResult {
    return html`${JSON.stringify(this.filters.filter)}`;
  }
}
customElements.define('filter-controller-probe', ControllerProbe);

const probes: ControllerProbe[] = [];

function connect(): ControllerProbe {
  const probe = new ControllerProbe();
  probes.push(probe);
  document.body.append(probe);
  return probe;
}

async function untilThere({ filters }: ControllerProbe): Promise<void> {
  while (filters.choices === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('FilterController', () => {
  afterEach(() => {
    for (const probe of probes.splice(0)) probe.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('fetches nothing for a visitor who filters nothing', async () => {
    history.replaceState(null, '', '#profil&kim=reog&kim-2.legal=pilot');

    const { filters, updateComplete } = connect();
    await updateComplete;

    expect(filters.code.isBusy).to.equal(false);
    expect(filters.isWaiting).to.equal(false);
    expect(filters.filter).to.deep.equal({ text: '' });
  });

  it('waits for its code where the address asks for something', async () => {
    history.replaceState(null, '', '#kim.legal=pilot');

    const probe = connect();
    expect(probe.filters.isWaiting).to.equal(true);

    await untilThere(probe);
    await probe.filters.code.refresh();
    expect(probe.filters.isWaiting).to.equal(false);
    expect(probe.filters.filter).to.deep.equal({ legalStatus: 'pilot' });
  });

  it('follows an address that the page goes to later', async () => {
    const probe = connect();

    location.hash = 'kim.legal=pilot';
    await untilThere(probe);

    expect(probe.filters.filter).to.deep.equal({ legalStatus: 'pilot' });
  });

  it('fetches its code when the panel opens', async () => {
    const probe = connect();

    probe.filters.toggle();

    expect(probe.filters.isOpen).to.equal(true);
    expect(probe.filters.isWaiting).to.equal(false);
    await untilThere(probe);
  });

  it('knows what is typed at once, and writes it when its code is there', async () => {
    const probe = connect();
    probe.filters.type('wa');
    probe.filters.type('wates');
    expect(probe.filters.filter).to.deep.equal({ text: 'wates' });

    await untilThere(probe);
    probe.filters.choices?.choose('legalStatus', 'pilot');

    expect(location.hash).to.equal('#kim.q=wates&kim.legal=pilot');
  });

  it('lets the last word to what was typed, not to the address', async () => {
    history.replaceState(null, '', '#kim.q=broto&kim.legal=pilot');
    const probe = connect();
    probe.filters.type('wates');

    await untilThere(probe);

    expect(probe.filters.filter).to.deep.equal({ text: 'wates', legalStatus: 'pilot' });
  });

  it('puts what the page has preset before what the address says', async () => {
    history.replaceState(null, '', '#kim.district=35.02.01&kim.legal=pilot');
    const probe = connect();
    probe.fixed = { district: '35.02.17' };

    await untilThere(probe);

    expect(probe.filters.filter).to.deep.equal({ district: '35.02.17', legalStatus: 'pilot' });
    expect(probe.filters.choices?.chosen).to.deep.equal(['legalStatus']);
  });

  it('starts once, however often the page moves the widget meanwhile', async () => {
    const probe = connect();
    probe.filters.toggle();
    for (let move = 0; move < 3; move += 1) document.body.append(probe);
    await untilThere(probe);
    const { choices } = probe.filters;

    await probe.filters.code.refresh();

    expect(probe.filters.choices).to.equal(choices);
    expect(probe.shadowRoot?.adoptedStyleSheets).to.have.length(1);
  });
});
