import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { Client, UncoveredVillages, Village } from '@kentongan/sdk';

import { LoadController } from '../controllers/load-controller.js';
import { MessageRequestEvent } from '../events/message-request-event.js';
import { addStyles } from '../internal/add-styles.js';
import { areaLabel } from '../internal/area-label.js';
import { sharedRegency } from '../internal/shared-regency.js';
import { addWords } from '../internal/words.js';
import { coverageDetails } from '../locales/id/coverage-details.js';
import { detailsStyles } from './details-styles.js';
import type { CoverageView } from './coverage-view.js';
import { renderDistrictTable, type TableColumn, type TableSort } from './render-district-table.js';
import { formatNumber } from './format-figure.js';
import { kimsOf } from './render-figures.js';
import { renderPicture } from './render-picture.js';
import { renderGrowth } from './render-growth.js';
import { renderUncovered } from './render-uncovered.js';
import type { UntakenRequest } from './untaken-request.js';

/** Villages put on the page at a time: the largest regency has 852, and a cheap phone would freeze. */
const villageStep = 100;

/** All but the figures of one `<kim-coverage>`: districts, villages without a KIM, growth. */
export class CoverageDetails {
  readonly #host: LitElement;
  readonly #client: () => Client;
  readonly #villages: LoadController<UncoveredVillages>;
  #isTable = false;
  #isListOpen = false;
  #sort: TableSort = { column: undefined, isDescending: false };
  #district = '';
  #limit = villageStep;
  #untaken: UntakenRequest | undefined;

  constructor(host: LitElement, client: () => Client) {
    this.#host = host;
    this.#client = client;
    this.#villages = new LoadController(host, (signal) =>
      client().coverage.listUncoveredVillages({ signal }),
    );
    addStyles(host, detailsStyles);
  }

  /** Loads again what was asked for. */
  refresh(): void {
    if (this.#isListOpen) void this.#villages.refresh();
  }

  /** Forgets everything. For a new source. */
  reset(): void {
    this.#villages.reset();
    this.#isListOpen = false;
    this.#district = '';
    this.#limit = villageStep;
    this.#untaken = undefined;
  }

  render(view: CoverageView): TemplateResult {
    const { growth } = view.coverage;
    return html`
      ${kimsOf(view.coverage) > 0 ? this.#renderDistricts(view) : nothing}
      ${this.#renderVillages(view)}
      ${growth && (growth.years.length > 0 || growth.undatedGroups > 0) ? renderGrowth(view, growth) : nothing}
    `;
  }

  #renderDistricts(view: CoverageView): unknown {
    const words = view.messages.coverageDetails;
    if (view.coverage.districts.length === 0) return nothing;
    return html`<div class="districts">
      <div class="views">
        <p class="title">${words.caption(view.villages)}</p>
        ${[false, true].map(
          (isTable) =>
            html`<button
              type="button"
              class="button"
              aria-pressed=${this.#isTable === isTable}
              @click=${() => this.#onView(isTable)}
            >
              ${isTable ? words.table : words.picture}
            </button>`,
        )}
      </div>
      ${
        this.#isTable
          ? renderDistrictTable(view, this.#sort, (column) => this.#onSort(column))
          : renderPicture(view)
      }
    </div>`;
  }

  #renderVillages(view: CoverageView): unknown {
    const { villagesTotal, villagesWithGroup } = view.coverage;
    const count = villagesTotal - villagesWithGroup;
    if (!(count > 0)) return nothing;
    return html`<div>
      <button
        type="button"
        class="button"
        aria-expanded=${this.#isListOpen}
        @click=${() => this.#onToggleList()}
      >
        ${view.messages.coverageDetails.uncovered(formatNumber(count, view.locale), view.villages)}
      </button>
      ${
        this.#isListOpen
          ? renderUncovered(view, {
              state: this.#villages.state,
              district: this.#district,
              limit: this.#limit,
              untaken: this.#untaken,
              onRetry: () => void this.#villages.refresh(),
              onDistrict: (code) => this.#show({ district: code, limit: villageStep }),
              onMore: () => this.#show({ limit: this.#limit + villageStep }),
              onPropose: (village, districtName) => void this.#propose(view, village, districtName),
            })
          : nothing
      }
    </div>`;
  }

  #onView(isTable: boolean): void {
    this.#isTable = isTable;
    this.#host.requestUpdate();
  }

  #onToggleList(): void {
    this.#isListOpen = !this.#isListOpen;
    this.#host.requestUpdate();
    if (this.#isListOpen && this.#villages.state.status !== 'ready') void this.#villages.refresh();
  }

  #onSort(column: TableColumn): void {
    const { column: before, isDescending } = this.#sort;
    this.#sort = {
      column,
      // Names begin with A, figures with the largest.
      isDescending: before === column ? !isDescending : column !== 'name',
    };
    this.#host.requestUpdate();
  }

  #show({ district = this.#district, limit }: { district?: string; limit: number }): void {
    this.#district = district;
    this.#limit = limit;
    this.#host.requestUpdate();
  }

  async #propose(view: CoverageView, village: Village, districtName: string): Promise<void> {
    const { messages, coverage } = view;
    const place = {
      villageName: village.name,
      villageKind: village.kind,
      districtName: null,
    };
    const text = messages.coverageDetails.proposal(
      areaLabel(messages.area, { ...place, districtName }),
    );
    const isUntaken = this.#host.dispatchEvent(
      new MessageRequestEvent({
        topic: 'form_a_group',
        regencyCode: coverage.regencyCode,
        villageCode: village.code,
        villageName: areaLabel(messages.area, place),
        text,
      }),
    );
    this.#tell(isUntaken ? { villageCode: village.code, text, office: undefined } : undefined);
    if (!isUntaken) return;
    const office = await sharedRegency(this.#client()).catch(() => undefined);
    if (this.#untaken?.villageCode === village.code) this.#tell({ ...this.#untaken, office });
  }

  #tell(untaken: UntakenRequest | undefined): void {
    this.#untaken = untaken;
    this.#host.requestUpdate();
  }
}

addWords({ coverageDetails }, { en: () => import('../locales/en/coverage-details.js') });
