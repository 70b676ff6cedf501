import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import type { AreaSource, Coverage } from '@kentongan/sdk';

import { LoadController } from '../controllers/load-controller.js';
import { ReserveController } from '../controllers/reserve-controller.js';
import type { MessageRequestEvent } from '../events/message-request-event.js';
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
import type { CoverageDetails } from './coverage-details.js';
import { coverageStyles } from './coverage-styles.js';
import type { CoverageView } from './coverage-view.js';
import { NearController } from './near-controller.js';
import { kimsOf, renderFigures } from './render-figures.js';

export type { MessageRequestEvent };

/**
 * Shows how far the groups of a regency reach: villages and districts that have a KIM, with the
 * numbers they are divided by and the targets of the office; each district as a picture or in a
 * table that sorts; the villages without a KIM; and the growth over the years.
 *
 * @element kim-coverage
 * @slot - What to show when the figures cannot be loaded, for example a link.
 * @fires {@link MessageRequestEvent} kim-message-request - The visitor wants a KIM in a village. A contact form on the page takes it.
 * @csspart figures - The figures of the whole regency.
 * @csspart districts - The picture of the districts.
 * @csspart table - The table of the districts.
 * @csspart villages - The villages without a KIM.
 * @csspart growth - The growth over the years.
 * @example
 * ```ts
 * import '@kentongan/widgets/coverage';
 *
 * const coverage = document.createElement('kim-coverage');
 * coverage.regency = '35.02';
 * coverage.api = 'https://kim.example.go.id';
 * document.body.append(coverage);
 * ```
 */
export class CoverageElement extends KimElement {
  /** @internal */
  static override styles = [...hostStyles, controlStyles, stateStyles, coverageStyles];

  readonly #coverage = new LoadController(this, (signal) =>
    this.resolveClient().coverage.get({ signal }),
  );
  /** The code of all but the figures, which a visitor who never comes by does not download. */
  readonly #details: LoadController<CoverageDetails> = new LoadController(this, async () => {
    const code = await import('./coverage-details.js');
    return new code.CoverageDetails(this, () => this.resolveClient());
  });

  constructor() {
    super();
    new ReserveController(this, () => {
      const { status } = this.#coverage.state;
      return status === 'failed' || (status !== 'loading' && !this.#details.isBusy);
    });
    new NearController(this, () => {
      if (this.#details.state.status === 'loading') void this.#details.refresh();
    });
  }

  /** Loads the figures again, and keeps showing the last ones meanwhile. */
  refresh(): void {
    void this.#coverage.refresh();
    this.#loadedDetails?.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasNewSource(changed)) return;
    void this.#coverage.restart();
    this.#loadedDetails?.reset();
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
    const { messages, locale } = this;
    const { noGroups, howToForm, coverage: words } = messages;
    const villages = wordFor(words.villages, coverage.denominator) ?? words.otherVillages;
    const view: CoverageView = { messages, locale, coverage, villages };
    return html`<div class="coverage">
      ${renderFigures(view)}
      <p class="muted">
        ${words.asOf(formatDate(coverage.asOf, locale))} ·
        ${this.#renderAreaSource(coverage.areaSource)}
      </p>
      ${
        kimsOf(coverage) === 0
          ? html`<div class="state">
              <p><strong>${noGroups}</strong></p>
              <p>${howToForm}</p>
            </div>`
          : nothing
      }
      ${this.#renderDetails(view)}
    </div>`;
  }

  #renderDetails(view: CoverageView): unknown {
    const { messages } = this;
    const { state } = this.#details;
    if ('value' in state) return state.value.render(view);
    return state.status === 'loading'
      ? html`<div class="skeleton figure" aria-hidden="true"></div>`
      : html`<div class="state">
          <p role="alert">${messages.failure.connection}</p>
          <button type="button" class="button" @click=${() => void this.#details.refresh()}>
            ${messages.retry}
          </button>
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

  get #loadedDetails(): CoverageDetails | undefined {
    const { state } = this.#details;
    return 'value' in state ? state.value : undefined;
  }
}

addWords({ coverage }, { en: () => import('../locales/en/coverage.js') });
defineElement('kim-coverage', CoverageElement);

declare global {
  interface HTMLElementTagNameMap {
    'kim-coverage': CoverageElement;
  }
}
