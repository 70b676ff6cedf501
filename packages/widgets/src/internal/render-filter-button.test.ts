import { expect } from '@open-wc/testing';
import { html, LitElement, render } from 'lit';

import { renderFilterArea, renderFilterButton } from './render-filter-button.js';
import { id } from '../locales/id.js';
import { FilterController } from '../directory/filters/filter-controller.js';

class ButtonProbe extends LitElement {
  readonly filters = new FilterController(this);
}
customElements.define('filter-button-probe', ButtonProbe);

/** Filters of which the code is in some state, and how often it was asked for. */
function filtersWith(state: FilterController['code']['state']): {
  readonly filters: FilterController;
  readonly requests: string[];
} {
  const { filters } = new ButtonProbe();
  const requests: string[] = [];
  const code = { state, isBusy: false, refresh: async () => void requests.push('code') };
  Object.defineProperty(filters, 'code', { value: code });
  return { filters, requests };
}

describe('The button of the filters', () => {
  const container = document.createElement('div');
  const view = { messages: id, districts: [], counts: undefined, found: undefined };

  function show(filters: FilterController): void {
    render(
      html`${renderFilterButton(filters, id.directory.filter)}${renderFilterArea(filters, id, (code) => code.renderFilters(filters, view))}`,
      container,
    );
  }
  const button = (): HTMLElement | null => container.querySelector('button');
  const status = (): string | undefined =>
    container.querySelector('[role=status]')?.textContent.trim();

  it('controls a place that is always there', () => {
    show(filtersWith({ status: 'loading' }).filters);

    const place = container.querySelector(`#${button()?.getAttribute('aria-controls') ?? ''}`);
    expect(place?.textContent.trim()).to.equal('');
  });

  it('says that the panel is on its way', () => {
    const { filters, requests } = filtersWith({ status: 'loading' });
    show(filters);

    button()?.click();
    show(filters);

    expect(button()?.getAttribute('aria-expanded')).to.equal('true');
    expect(status()).to.equal('Memuat…');
    expect(requests).to.have.length(1);
  });

  it('says that the panel cannot be had, and asks again at the next press', () => {
    const { filters, requests } = filtersWith({
      status: 'failed',
      error: new TypeError('offline'),
    });
    show(filters);
    button()?.click();
    show(filters);
    expect(status()).to.equal('Tidak dapat terhubung. Periksa koneksi internet Anda.');

    button()?.click();
    show(filters);
    expect(status()).to.equal(undefined);

    button()?.click();
    expect(requests).to.have.length(3);
  });
});
