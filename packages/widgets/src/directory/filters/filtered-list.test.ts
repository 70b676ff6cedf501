import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';

import { countFacets, createGroupSearch, selectGroups, type GroupQuery } from '@kentongan/contract';

import { KimElement } from '../../internal/kim-element.js';
import { renderFilterArea, renderFilterButton } from '../../internal/render-filter-button.js';
import { addWords } from '../../internal/words.js';
import { directory as words } from '../../locales/id/directory.js';
import { directory, groupSummary } from '../../testing/fixtures.js';
import { renderWidget, until } from '../../testing/render-widget.js';
import { directorySheets } from '../directory-sheets.js';
import type { FacetCounts } from './facet-choices.js';
import { FilterController } from './filter-controller.js';
import type { DirectoryFilter } from './filter-fields.js';

addWords({ directory: words }, { en: () => import('../../locales/en/directory.js') });

const known = directory({
  groups: [
    ...directory().groups,
    groupSummary({ slug: 'a', name: 'Angkasa', villageName: 'Bungkal', focus: ['UMKM'] }),
    groupSummary({
      slug: 'z',
      name: 'Zamrud',
      villageName: 'Ngrupit',
      villageKind: 'urban',
      districtCode: '35.02.18',
      districtName: 'Jenangan',
      legalStatus: 'pilot',
      activityStatus: 'active',
      focus: ['Seni & budaya', 'UMKM'],
    }),
  ],
});

/** A list of names below a search box and the filters: what they are made for, and nothing else. */
class FilteredList extends KimElement {
  static override styles = directorySheets;

  fixed: DirectoryFilter = {};
  hasCounts = true;
  readonly filters = new FilterController(this, () => this.fixed);

  readonly #search = createGroupSearch(known.groups);

  override render(): TemplateResult {
    const { text = '', ...filter } = this.filters.filter;
    // The values of the test are those of the contract.
    const { found, groups } = selectGroups(this.#search, { ...filter, q: text } as GroupQuery);
    return html`<section lang=${this.locale} class="directory">
      <div class="search">
        <input
          class="field"
          aria-label=${this.messages.directory.search}
          .value=${text}
          @input=${this.#onInput}
        />
        ${renderFilterButton(this.filters, this.messages.directory.filter)}
        ${renderFilterArea(this.filters, this.messages, ({ renderFilters }) =>
          renderFilters(this.filters, {
            messages: this.messages,
            districts: known.districts,
            counts: this.hasCounts ? toCounts(countFacets(found, filter)) : undefined,
            found: groups.length,
          }),
        )}
      </div>
      <ol>
        ${groups.map(({ name }) => html`<li class="name">${name}</li>`)}
      </ol>
    </section>`;
  }

  #onInput({ target }: Event): void {
    // Only the field above has this listener.
    this.filters.type((target as HTMLInputElement).value);
  }
}
customElements.define('filtered-list', FilteredList);

function toCounts(facets: ReturnType<typeof countFacets>): FacetCounts {
  const of = (name: keyof FacetCounts) =>
    new Map(facets[name].map(({ value, count }) => [value, count]));
  return {
    district: of('district'),
    villageKind: of('villageKind'),
    groupType: of('groupType'),
    legalStatus: of('legalStatus'),
    activityStatus: of('activityStatus'),
    focus: of('focus'),
  };
}

const all = <Found extends Element>(widget: FilteredList, selector: string): Found[] => [
  ...widget.renderRoot.querySelectorAll<Found>(selector),
];
const namesIn = (widget: FilteredList): string[] =>
  all(widget, '.name').map(({ textContent }) => textContent ?? '');
const chipsIn = (widget: FilteredList): string[] =>
  all<HTMLElement>(widget, '.chip').map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
const labelsIn = (widget: FilteredList): string[] =>
  all(widget, '.facet').map((label) =>
    [...label.childNodes]
      .map((node) => (node instanceof Text ? node.data : ''))
      .join('')
      .trim(),
  );
const filterButton = (widget: FilteredList): HTMLElement => {
  const [button] = all<HTMLElement>(widget, '#filter-button');
  if (!button) throw new Error('There is no button');
  return button;
};

function selectOf(widget: FilteredList, name: string): HTMLSelectElement {
  const [select] = all<HTMLSelectElement>(widget, `select[name='${name}']`);
  if (!select) throw new Error(`There is no select ${name}`);
  return select;
}

const optionsOf = (widget: FilteredList, name: string): string[] =>
  [...selectOf(widget, name).options].map(({ text }) => text);

async function choose(widget: FilteredList, name: string, value: string): Promise<void> {
  const select = selectOf(widget, name);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

const show = (): Promise<FilteredList> => renderWidget(html`<filtered-list></filtered-list>`);

async function open(template = html`<filtered-list></filtered-list>`): Promise<FilteredList> {
  const widget = await renderWidget<FilteredList>(template);
  filterButton(widget).click();
  await until(widget, () => all(widget, 'select').length > 0);
  return widget;
}

async function step(widget: FilteredList, move: 'back' | 'forward'): Promise<void> {
  const moved = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history[move]();
  await moved;
  await widget.updateComplete;
}

describe('The filters of <kim-directory>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('are one button until somebody opens them', async () => {
    const widget = await show();

    expect(filterButton(widget).innerText).to.equal('Saring');
    expect(filterButton(widget).getAttribute('aria-expanded')).to.equal('false');
    expect(all(widget, 'select')).to.deep.equal([]);
    expect(namesIn(widget)).to.have.length(5);
    await expect(widget).to.be.accessible();
  });

  it('offer the values that occur, with their numbers', async () => {
    const widget = await open();

    expect(filterButton(widget).getAttribute('aria-expanded')).to.equal('true');
    expect(labelsIn(widget)).to.deep.equal([
      'Kecamatan',
      'Desa atau kelurahan',
      'Status',
      'Kegiatan',
      'Bidang',
      'Urutkan menurut',
    ]);
    expect(optionsOf(widget, 'district')).to.deep.equal(['Semua', 'Jenangan (2)', 'Slahung (3)']);
    expect(optionsOf(widget, 'legalStatus')).to.deep.equal(['Semua', 'Rintisan (2)', 'Ber-SK (3)']);
    await expect(widget).to.be.accessible();
  });

  it('narrow the list, say so, and count anew', async () => {
    const widget = await open();

    await choose(widget, 'legalStatus', 'pilot');

    expect(namesIn(widget)).to.deep.equal(['Lentera Warta', 'Zamrud']);
    expect(chipsIn(widget)).to.deep.equal(['Hapus saringan Status: Rintisan ×']);
    expect(filterButton(widget).innerText).to.equal('Saring (1)');
    expect(optionsOf(widget, 'district')).to.deep.equal(['Semua', 'Jenangan (1)', 'Slahung (1)']);
    expect(optionsOf(widget, 'legalStatus')).to.deep.equal(['Semua', 'Rintisan (2)', 'Ber-SK (3)']);
    expect(location.hash).to.equal('#kim.legal=pilot');
    await expect(widget).to.be.accessible();
  });

  it('sort by name', async () => {
    const widget = await open();

    await choose(widget, 'sort', 'name');

    expect(namesIn(widget)[0]).to.equal('Angkasa');
    expect(chipsIn(widget)).to.deep.equal([]);
    expect(location.hash).to.equal('#kim.sort=name');
  });

  it('keep a control that others have left with one value', async () => {
    const widget = await open();

    await choose(widget, 'villageKind', 'urban');

    expect(optionsOf(widget, 'legalStatus')).to.deep.equal(['Semua', 'Rintisan (1)']);
  });

  it('keep a choice that shows nothing, and the way out of it', async () => {
    history.replaceState(null, '', '#kim.district=35.02.19&kim.focus=Perikanan');
    const widget = await open();

    expect(namesIn(widget)).to.deep.equal([]);
    expect(chipsIn(widget)).to.deep.equal([
      'Hapus saringan Kecamatan: Ngebel ×',
      'Hapus saringan Bidang: Perikanan ×',
    ]);
    expect(selectOf(widget, 'district').selectedOptions[0]?.text).to.equal('Ngebel (0)');
    expect(all<HTMLElement>(widget, '.filter-panel .primary')[0]?.innerText).to.equal(
      'Tidak ada yang cocok',
    );
    await expect(widget).to.be.accessible();
  });

  it('offer what can occur where the numbers are not known', async () => {
    const widget = await open(html`<filtered-list .hasCounts=${false}></filtered-list>`);

    expect(optionsOf(widget, 'district')).to.deep.equal(['Semua', 'Jenangan', 'Ngebel', 'Slahung']);
    expect(optionsOf(widget, 'groupType')).to.include('FK Metra');
    expect(labelsIn(widget)).not.to.include('Bidang');
  });

  it('offer no choice that is none, once the numbers are there', async () => {
    const widget = await open(html`<filtered-list .hasCounts=${false}></filtered-list>`);

    widget.hasCounts = true;
    widget.requestUpdate();
    await widget.updateComplete;

    expect(labelsIn(widget)).not.to.include('Jenis kelompok');
    expect(labelsIn(widget)).to.include('Bidang');
  });

  it('do not offer what the page has preset', async () => {
    const widget = await open(
      html`<filtered-list .fixed=${{ district: '35.02.18' }}></filtered-list>`,
    );

    expect(labelsIn(widget)).not.to.include('Kecamatan');
    expect(namesIn(widget)).to.deep.equal(['Bantarangin Pelita', 'Zamrud']);
    expect(chipsIn(widget)).to.deep.equal([]);
  });

  it('speak English', async () => {
    const widget = await open(html`<filtered-list lang="en"></filtered-list>`);
    await until(widget, () => labelsIn(widget).includes('District'));

    await choose(widget, 'legalStatus', 'pilot');

    expect(chipsIn(widget)).to.deep.equal(['Remove filter Legal status: Pilot ×']);
    expect(all<HTMLElement>(widget, '.filter-panel .primary')[0]?.innerText).to.equal(
      'Show 2 groups',
    );
  });

  describe('in the address', () => {
    it('are undone by Back and taken again by Forward, in list and controls', async () => {
      const widget = await open();
      await choose(widget, 'legalStatus', 'pilot');
      await choose(widget, 'district', '35.02.18');
      expect(namesIn(widget)).to.deep.equal(['Zamrud']);

      await step(widget, 'back');
      expect(namesIn(widget)).to.deep.equal(['Lentera Warta', 'Zamrud']);
      expect(selectOf(widget, 'district').value).to.equal('');
      expect(selectOf(widget, 'legalStatus').value).to.equal('pilot');

      await step(widget, 'back');
      expect(namesIn(widget)).to.have.length(5);
      expect(selectOf(widget, 'legalStatus').value).to.equal('');

      await step(widget, 'forward');
      await step(widget, 'forward');
      expect(namesIn(widget)).to.deep.equal(['Zamrud']);
      expect(selectOf(widget, 'district').value).to.equal('35.02.18');
    });

    it('show the same to whoever gets the address', async () => {
      const first = await open();
      await choose(first, 'focus', 'Seni & budaya');
      first.filters.type('Zamrud');
      await choose(first, 'legalStatus', 'pilot');
      const shared = location.hash;
      first.remove();
      history.replaceState(null, '', shared);

      const second = await show();
      await until(second, () => namesIn(second).length === 1);

      expect(namesIn(second)).to.deep.equal(['Zamrud']);
      expect(chipsIn(second)).to.have.length(2);
      expect(all<HTMLInputElement>(second, 'input')[0]?.value).to.equal('Zamrud');
      await expect(second).to.be.accessible();
    });

    it('know a focus in any spelling', async () => {
      history.replaceState(null, '', '#kim.focus=umkm');

      const widget = await open();

      expect(namesIn(widget)).to.deep.equal(['Angkasa', 'Zamrud']);
      expect(selectOf(widget, 'focus').selectedOptions[0]?.text).to.equal('UMKM (2)');
      expect(chipsIn(widget)).to.deep.equal(['Hapus saringan Bidang: UMKM ×']);
    });

    it('are apart for two widgets on a page', async () => {
      const [first, second] = [await open(), await open()];

      await choose(first, 'legalStatus', 'pilot');
      await choose(second, 'sort', 'name');

      expect(location.hash).to.equal('#kim.legal=pilot&kim-2.sort=name');
      expect(namesIn(first)).to.have.length(2);
      expect(namesIn(second)).to.have.length(5);

      await step(first, 'back');
      await second.updateComplete;
      expect(namesIn(first)).to.have.length(2);
      expect(namesIn(second)[0]).not.to.equal('Angkasa');
    });

    it('are left to a router of the page', async () => {
      history.replaceState(null, '', '#/kim/daftar');
      const widget = await open();

      await choose(widget, 'legalStatus', 'pilot');

      expect(namesIn(widget)).to.have.length(2);
      expect(location.hash).to.equal('#/kim/daftar');
    });

    it('make one step of arrow keys that run through a closed list', async () => {
      const widget = await open();
      const select = selectOf(widget, 'district');
      const press = async (value: string): Promise<void> => {
        select.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
        await choose(widget, 'district', value);
      };
      await press('35.02.18');
      await press('35.02.01');
      expect(namesIn(widget)).to.have.length(3);

      await step(widget, 'back');

      expect(namesIn(widget)).to.have.length(5);
    });

    it('make two steps of arrow keys with another control between', async () => {
      const widget = await open();
      const press = async (name: string, value: string): Promise<void> => {
        const select = selectOf(widget, name);
        select.focus();
        select.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
        await choose(widget, name, value);
      };
      await press('district', '35.02.18');
      await press('legalStatus', 'pilot');
      await press('district', '35.02.01');

      await step(widget, 'back');
      expect(selectOf(widget, 'district').value).to.equal('35.02.18');

      await step(widget, 'back');
      expect(selectOf(widget, 'legalStatus').value).to.equal('');
    });
  });

  describe('the focus', () => {
    it('moves from a choice that is taken back to the next, and at last to the button', async () => {
      history.replaceState(null, '', '#kim.kind=urban&kim.legal=pilot');
      const widget = await show();
      await until(widget, () => chipsIn(widget).length === 2);
      const focused = (): string =>
        (widget.shadowRoot?.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();

      all<HTMLElement>(widget, '.chip')[0]?.click();
      await until(widget, () => focused().includes('Status'));

      all<HTMLElement>(widget, '.chip')[0]?.click();
      await until(widget, () => focused() === 'Saring');
      expect(namesIn(widget)).to.have.length(5);
    });

    it('goes to the button when all choices are taken back', async () => {
      history.replaceState(null, '', '#kim.kind=urban&kim.legal=pilot');
      const widget = await show();
      await until(widget, () => chipsIn(widget).length === 2);

      all<HTMLElement>(widget, '.chosen .button:not(.chip)')[0]?.click();

      await until(widget, () => widget.shadowRoot?.activeElement === filterButton(widget));
      expect(location.hash).to.equal('');
    });

    it('goes to the button when the panel closes by its own', async () => {
      const widget = await open();

      all<HTMLElement>(widget, '.filter-panel .primary')[0]?.click();
      await widget.updateComplete;

      expect(all(widget, 'select')).to.deep.equal([]);
      expect(widget.shadowRoot?.activeElement).to.equal(filterButton(widget));
    });

    it('stays where it is while the list narrows', async () => {
      const widget = await open();
      const select = selectOf(widget, 'legalStatus');
      select.focus();

      await choose(widget, 'legalStatus', 'pilot');

      expect(widget.shadowRoot?.activeElement).to.equal(select);
    });
  });

  for (const width of [240, 320, 768, 1280]) {
    it(`fit ${width} px, and everything is large enough for a finger`, async () => {
      history.replaceState(null, '', '#kim.kind=urban&kim.legal=pilot&kim.focus=UMKM');
      const widget = await open();
      widget.style.width = `${width}px`;

      expect(widget.scrollWidth).to.be.at.most(width);
      for (const control of all(widget, '#filters select, #filters button, #filter-button')) {
        const { width: wide, height, left, right } = control.getBoundingClientRect();
        expect(Math.min(wide, height), control.textContent ?? '').to.be.at.least(44);
        expect(left).to.be.at.least(widget.getBoundingClientRect().left);
        expect(right).to.be.at.most(widget.getBoundingClientRect().right);
      }
      for (const label of all<HTMLElement>(widget, '.facet')) {
        expect(label.querySelector('select')?.offsetWidth).to.equal(label.offsetWidth);
      }
    });
  }

  for (const theme of ['light', 'dark']) {
    it(`are accessible in ${theme}`, async () => {
      history.replaceState(null, '', '#kim.kind=urban&kim.legal=pilot');
      const widget = await open(html`<filtered-list theme=${theme}></filtered-list>`);

      await expect(widget).to.be.accessible();
    });
  }
});
