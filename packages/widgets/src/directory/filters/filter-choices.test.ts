import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';

import { FragmentController } from '../../controllers/fragment-controller.js';
import { FilterChoices } from './filter-choices.js';
import type { DirectoryFilter } from './filter-fields.js';

class FilterProbe extends LitElement {
  fixed: DirectoryFilter = {};
  renders = 0;
  readonly group = new FragmentController(this);
  readonly filters = new FilterChoices(this, () => this.fixed);

  override render(): TemplateResult {
    this.renders += 1;
    return html`${JSON.stringify(this.filters.filter)}`;
  }
}
customElements.define('filter-probe', FilterProbe);

const probes: FilterProbe[] = [];

function connect(): FilterProbe {
  const probe = new FilterProbe();
  probes.push(probe);
  document.body.append(probe);
  return probe;
}

const next = (name: 'popstate' | 'hashchange'): Promise<unknown> =>
  new Promise((resolve) => addEventListener(name, resolve, { once: true }));

async function goBack(): Promise<void> {
  const back = next('popstate');
  history.back();
  await back;
}

async function goForward(): Promise<void> {
  const forward = next('popstate');
  history.forward();
  await forward;
}

/** Typing is written as soon as somebody takes a step. */
async function untilWritten(hash: string): Promise<void> {
  while (location.hash !== hash) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('FilterChoices', () => {
  afterEach(() => {
    for (const probe of probes.splice(0)) probe.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves the address alone until something is chosen', () => {
    history.replaceState({ page: 1 }, '', '#profil');

    const { filters } = connect();

    expect(filters.filter).to.deep.equal({});
    expect(location.hash).to.equal('#profil');
    expect(history.state).to.deep.equal({ page: 1 });
  });

  it('reads what the address says', () => {
    history.replaceState(null, '', '#profil&kim.q=wates&kim=reog&kim.legal=pilot&tab=2');

    const { filters, group } = connect();

    expect(filters.filter).to.deep.equal({ text: 'wates', legalStatus: 'pilot' });
    expect(group.value).to.equal('reog');
  });

  it('adds a choice beside the open group and what the page keeps there', () => {
    history.replaceState({ page: 1 }, '', '#profil&kim=reog');
    const { filters } = connect();

    filters.choose('district', '35.02.17');

    expect(location.hash).to.equal('#profil&kim=reog&kim.district=35.02.17');
    expect(history.state).to.deep.equal({ page: 1 });
  });

  it('makes each choice a step that Back undoes and Forward takes again', async () => {
    const { filters } = connect();
    filters.choose('district', '35.02.17');
    filters.choose('legalStatus', 'decreed');

    await goBack();
    expect(filters.filter).to.deep.equal({ district: '35.02.17' });

    await goBack();
    expect(filters.filter).to.deep.equal({});
    expect(location.hash).to.equal('');

    await goForward();
    expect(filters.filter).to.deep.equal({ district: '35.02.17' });
  });

  it('replaces the step before where a choice goes on', async () => {
    const { filters } = connect();
    filters.choose('district', '35.02.17');
    filters.choose('district', '35.02.18', true);
    expect(location.hash).to.equal('#kim.district=35.02.18');

    await goBack();

    expect(filters.filter).to.deep.equal({});
  });

  it('takes no step for what is chosen already', () => {
    const { filters } = connect();
    filters.choose('sort', 'name');
    const { length } = history;

    filters.choose('sort', 'name');

    expect(history.length).to.equal(length);
  });

  it('takes a choice out of the address once it is none', () => {
    history.replaceState(null, '', '#kim.legal=pilot&tab=2');
    const { filters } = connect();

    filters.choose('legalStatus', '');

    expect(location.hash).to.equal('#tab=2');
  });

  it('takes back all choices as one step, and leaves text and order', async () => {
    history.replaceState(null, '', '#kim.q=wates&kim.kind=rural&kim.legal=pilot&kim.sort=name');
    const { filters } = connect();

    filters.clear();
    expect(filters.filter).to.deep.equal({ text: 'wates', sort: 'name' });
    expect(location.hash).to.equal('#kim.q=wates&kim.sort=name');

    await goBack();
    expect(filters.chosen).to.deep.equal(['villageKind', 'legalStatus']);
  });

  describe('typing', () => {
    it('is heard at once and written when it pauses, without a step', async () => {
      const { filters } = connect();
      const { length } = history;

      for (const text of ['w', 'wa', 'wates']) filters.type(text);

      expect(filters.filter).to.deep.equal({ text: 'wates' });
      expect(location.hash).to.equal('');
      await untilWritten('#kim.q=wates');
      expect(history.length).to.equal(length);
    });

    it('stays with the step before a choice', async () => {
      const { filters } = connect();
      filters.type('wates');
      filters.choose('legalStatus', 'pilot');
      expect(location.hash).to.equal('#kim.q=wates&kim.legal=pilot');

      await goBack();

      expect(location.hash).to.equal('#kim.q=wates');
      expect(filters.filter).to.deep.equal({ text: 'wates' });
    });

    it('is still there when a group that was opened right after it closes', async () => {
      const { filters, group } = connect();
      filters.type('wates');
      group.open('reog');
      expect(location.hash).to.equal('#kim.q=wates&kim=reog');

      await goBack();

      expect(filters.filter).to.deep.equal({ text: 'wates' });
      expect(group.value).to.equal(undefined);
    });

    it('is not written to where the visitor has gone meanwhile', async () => {
      history.replaceState(null, '', '#kim.legal=pilot');
      const { filters } = connect();
      filters.choose('villageKind', 'rural');
      filters.type('wates');

      await goBack();

      expect(filters.filter).to.deep.equal({ legalStatus: 'pilot' });
      filters.choose('legalStatus', 'decreed');
      expect(location.hash).to.equal('#kim.legal=decreed');
    });

    it('is not written once the widget has gone', () => {
      const probe = connect();
      probe.filters.type('wates');
      probe.remove();

      connect().filters.choose('legalStatus', 'pilot');

      expect(location.hash).to.equal('#kim.legal=pilot');
    });

    it('survives that the page moves the widget', () => {
      const probe = connect();
      probe.filters.type('wates');

      document.body.append(probe);

      expect(probe.filters.filter).to.deep.equal({ text: 'wates' });
    });
  });

  it('follows links of the page', async () => {
    const probe = connect();
    await probe.updateComplete;

    const moved = next('hashchange');
    location.hash = 'kim.legal=decreed&kim.q=wates+lor';
    await moved;
    await probe.updateComplete;

    expect(probe.renderRoot.textContent).to.contain('{"text":"wates lor","legalStatus":"decreed"}');
  });

  it('does not draw again for steps that are none of its own', async () => {
    const probe = connect();
    probe.filters.type('wates');
    await probe.updateComplete;
    const { renders } = probe;

    const moved = next('hashchange');
    location.hash = 'profil';
    await moved;
    await probe.updateComplete;

    expect(probe.renders).to.equal(renders);
    expect(probe.filters.filter).to.deep.equal({ text: 'wates' });
  });

  it('ignores garbage and takes it away with the next choice', () => {
    history.replaceState(null, '', '#kim.legal=banned&kim.__proto__=1&kim.q=%E0%A4%A&kim.');
    const { filters } = connect();
    expect(filters.filter).to.deep.equal({});

    filters.choose('legalStatus', 'pilot');

    expect(location.hash).to.equal('#kim.legal=pilot');
  });

  describe('with a router of the page', () => {
    for (const route of ['#/berita', '#!berita']) {
      it(`keeps choices in memory and the address at ${route}`, async () => {
        history.replaceState(null, '', route);
        const { filters, group } = connect();
        const { length } = history;

        filters.choose('legalStatus', 'pilot');
        filters.type('wates');
        filters.choose('sort', 'name');
        expect(location.hash).to.equal(route);
        expect(history.length).to.equal(length);

        group.open('reog');
        await goBack();
        expect(group.value).to.equal(undefined);
        expect(location.hash).to.equal(route);
        expect(filters.filter).to.deep.equal({ legalStatus: 'pilot', text: 'wates', sort: 'name' });
      });
    }

    it('keeps choices when the router begins to write the fragment', async () => {
      const { filters } = connect();
      filters.choose('legalStatus', 'pilot');

      const moved = next('hashchange');
      location.hash = '/berita';
      await moved;

      expect(filters.filter).to.deep.equal({ legalStatus: 'pilot' });
    });
  });

  it('keeps choices in memory where the address cannot be written', () => {
    const { pushState } = history;
    history.pushState = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const { filters } = connect();

    filters.choose('legalStatus', 'pilot');

    history.pushState = pushState;
    dispatchEvent(new PopStateEvent('popstate'));
    expect(filters.filter).to.deep.equal({ legalStatus: 'pilot' });
  });

  it('shares its key with the open group, and with no other widget', () => {
    const [first, second] = [connect(), connect()];
    first.filters.choose('legalStatus', 'pilot');
    second.filters.choose('sort', 'name');
    first.group.open('reog');
    second.group.open('lentera');

    expect(location.hash).to.equal('#kim.legal=pilot&kim-2.sort=name&kim=reog&kim-2=lentera');
    expect(first.filters.filter).to.deep.equal({ legalStatus: 'pilot' });
    expect(second.filters.filter).to.deep.equal({ sort: 'name' });
  });

  it('lets the page preset what the visitor cannot change', () => {
    history.replaceState(null, '', '#kim.district=35.02.01&kim.legal=pilot');
    const probe = connect();

    probe.fixed = { district: '35.02.17' };

    expect(probe.filters.chosen).to.deep.equal(['legalStatus']);
    expect(probe.filters.facets).not.to.include('district');
  });
});
