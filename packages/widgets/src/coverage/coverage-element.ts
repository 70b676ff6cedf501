import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import type { AreaSource, Coverage, DistrictCoverage } from '@kentongan/sdk';

import { LoadController } from '../controllers/load-controller.js';
import { ReserveController } from '../controllers/reserve-controller.js';
import { defineElement } from '../internal/define-element.js';
import { formatDate } from '../internal/format-date.js';
import { KimElement } from '../internal/kim-element.js';
import { renderFailure } from '../internal/render-failure.js';
import { renderStale } from '../internal/render-stale.js';
import { wordFor } from '../internal/word-for.js';
import { toWebLink } from '../internal/to-web-link.js';
import { addWords } from '../internal/words.js';
import { coverage } from '../locales/id/coverage.js';
import { controlStyles } from '../styles/control-styles.js';
import { hostStyles } from '../styles/host-styles.js';
import { stateStyles } from '../styles/state-styles.js';
import { coverageStyles } from './coverage-styles.js';
import { renderBar } from './render-bar.js';

/**
 * Shows how far the groups of a regency reach: villages and districts that have one, with the
 * numbers they are divided by, and each district in a table with a bar.
 *
 * @element kim-coverage
 * @slot - What to show when the figures cannot be loaded, for example a link.
 * @csspart figures - The figures of the whole regency.
 * @csspart table - The table of districts.
 * @cssproperty [--kim-reserve=min(100vh, 1400px)] - Height kept free while loading, so that the page never jumps.
 */
export class CoverageElement extends KimElement {
  /** @internal */
  static override styles = [...hostStyles, controlStyles, stateStyles, coverageStyles];

  readonly #coverage = new LoadController(this, (signal) =>
    this.resolveClient().coverage.get({ signal }),
  );

  constructor() {
    super();
    new ReserveController(this, () => this.#coverage.state.status !== 'loading');
  }

  /** Loads the figures again, and keeps showing the last ones meanwhile. */
  refresh(): void {
    void this.#coverage.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasNewSource(changed)) void this.#coverage.restart();
  }

  protected override render(): TemplateResult {
    return html`
      <section class="reserve" aria-label=${this.messages.coverage.label} lang=${this.locale}>
        ${this.#renderState()}
        <div class="end"></div>
      </section>
    `;
  }

  #renderState(): TemplateResult {
    const { messages } = this;
    const { state } = this.#coverage;
    const onRetry = (): void => this.refresh();
    switch (state.status) {
      case 'loading':
        return this.#renderSkeleton();
      case 'failed':
        return renderFailure(messages, state.error, onRetry);
      case 'stale':
        return html`
          ${this.#renderCoverage(state.value)}
          ${renderStale(messages, this.locale, state.loadedAt, onRetry)}
        `;
      case 'ready':
        return this.#renderCoverage(state.value);
    }
  }

  #renderSkeleton(): TemplateResult {
    return html`
      <p role="status" class="visually-hidden">${this.messages.loading}</p>
      <div class="figures" aria-hidden="true">
        ${[1, 2, 3].map(() => html`<div class="skeleton figure"></div>`)}
      </div>
    `;
  }

  #renderCoverage(coverage: Coverage): TemplateResult {
    const { noGroups, howToForm, coverage: words } = this.messages;
    const { villagesTotal, villagesWithGroup, districtsTotal, districtsWithGroup } = coverage;
    const villages = wordFor(words.villages, coverage.denominator) ?? words.otherVillages;
    const [covered, total] = [this.#number(villagesWithGroup), this.#number(villagesTotal)];
    return html`<div class="coverage">
      <div class="figures" part="figures">
        <div class="figure">
          <p class="value">${this.#percent(villagesWithGroup, villagesTotal)}</p>
          ${renderBar(villagesWithGroup, villagesTotal)}
          <p>${words.villagesCovered(covered, total, villages)}</p>
        </div>
        <div class="figure">
          <p class="value">${this.#percent(districtsWithGroup, districtsTotal)}</p>
          ${renderBar(districtsWithGroup, districtsTotal)}
          <p>
            ${words.districtsCovered(this.#number(districtsWithGroup), this.#number(districtsTotal))}
          </p>
        </div>
        <div class="figure">
          <p class="value">${this.#number(coverage.groupsTotal)}</p>
          <p>${words.groups}</p>
        </div>
      </div>
      ${
        coverage.groupsTotal === 0
          ? html`<div class="state">
              <p><strong>${noGroups}</strong></p>
              <p>${howToForm}</p>
            </div>`
          : this.#renderTable(coverage.districts, villages)
      }
      <p class="muted">
        ${words.asOf(formatDate(coverage.asOf, this.locale))} ·
        ${this.#renderAreaSource(coverage.areaSource)}
      </p>
    </div>`;
  }

  /** Others have made the list of villages, under a licence that wants their name here. */
  #renderAreaSource({ name, version, license, url }: AreaSource): unknown {
    const { coverage: words, newTab } = this.messages;
    const text = words.areaData(name, version, license);
    const link = toWebLink(url);
    return link === null
      ? text
      : html`<a href=${link.href} target="_blank" rel="noopener"
          >${text}<span class="visually-hidden"> ${newTab}</span></a
        >`;
  }

  #renderTable(districts: readonly DistrictCoverage[], villages: string): unknown {
    const words = this.messages.coverage;
    if (districts.length === 0) return nothing;
    return html`
      <table part="table">
        <caption>
          ${words.caption(villages)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.district}</th>
            <th scope="col">${words.covered}</th>
            <th scope="col" class="number">${words.count}</th>
          </tr>
        </thead>
        <tbody>
          ${districts.map((district) => this.#renderDistrict(district))}
        </tbody>
      </table>
    `;
  }

  #renderDistrict(district: DistrictCoverage): TemplateResult {
    const { name, villagesTotal, villagesWithGroup, groupsTotal } = district;
    const { ofTotal } = this.messages.coverage;
    return html`
      <tr>
        <th scope="row">${name}</th>
        <td>
          <div class="share">
            ${renderBar(villagesWithGroup, villagesTotal)}
            <span>${ofTotal(this.#number(villagesWithGroup), this.#number(villagesTotal))}</span>
          </div>
        </td>
        <td class="number">${this.#number(groupsTotal)}</td>
      </tr>
    `;
  }

  #number(value: number): string {
    return new Intl.NumberFormat(this.locale).format(value);
  }

  /** A share of nothing has no percentage. */
  #percent(part: number, whole: number): string {
    if (whole === 0) return '–';
    const options = { style: 'percent', maximumFractionDigits: 1 } as const;
    return new Intl.NumberFormat(this.locale, options).format(part / whole);
  }
}

addWords({ coverage }, { en: () => import('../locales/en/coverage.js') });
defineElement('kim-coverage', CoverageElement);

declare global {
  interface HTMLElementTagNameMap {
    'kim-coverage': CoverageElement;
  }
}
