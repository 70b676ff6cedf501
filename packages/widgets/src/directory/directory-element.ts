import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import type { Directory } from '@kentongan/sdk';

import { ReserveController } from '../controllers/reserve-controller.js';
import type { MessageRequestEvent } from '../events/message-request-event.js';
import { defineElement } from '../internal/define-element.js';
import { renderFailure } from '../internal/render-failure.js';
import { renderFilterArea, renderFilterButton } from '../internal/render-filter-button.js';
import { renderStale } from '../internal/render-stale.js';
import { addWords } from '../internal/words.js';
import { directory } from '../locales/id/directory.js';
import { askContact } from './ask-contact.js';
import { clickedSlug } from './clicked-slug.js';
import { DirectoryAttributes } from './directory-attributes.js';
import { DirectoryController } from './directory-controller.js';
import { directorySheets } from './directory-sheets.js';
import { FilterController } from './filters/filter-controller.js';
import { FirstView } from './first-view.js';
import { districtCounts } from './district-counts.js';
import { FoundController } from './found-controller.js';
import { GroupFocus } from './group-focus.js';
import { hasMoreRows } from './has-more-rows.js';
import { LimitedList } from './limited-list.js';
import { ListLayoutController } from './list-layout-controller.js';
import { OpenGroupController } from './open-group-controller.js';
import { renderEmpty } from './render-empty.js';
import { renderPanelMissing } from './render-panel-missing.js';
import { renderSearch } from './render-search.js';
import { renderSkeleton } from './render-skeleton.js';
import { RowsController } from './rows-controller.js';
import { summaryText } from './summary-text.js';

export type { MessageRequestEvent };

/**
 * Lists the groups of a regency by district, finds and filters them as one types, and opens one in
 * place.
 *
 * @element kim-directory
 * @slot - What to show when the directory cannot be loaded, for example a link.
 * @fires {@link MessageRequestEvent} kim-message-request - The visitor wants to correct what is said of a group. A contact form on the page takes it.
 * @csspart item - The link of one group.
 * @csspart group - The panel of the open group.
 * @example
 * ```ts
 * import '@kentongan/widgets/directory';
 *
 * const directory = document.createElement('kim-directory');
 * directory.regency = '35.02';
 * directory.api = 'https://kim.example.go.id';
 * directory.layout = 'cards';
 * document.body.append(directory);
 * ```
 */
export class DirectoryElement extends DirectoryAttributes {
  /** @internal */
  static override styles = directorySheets;

  readonly #directory = new DirectoryController(this, (which, signal) =>
    this.resolveClient().directory.get(which, { signal }),
  );
  readonly #open = new OpenGroupController(
    this,
    () => this.resolveClient(),
    () => this.group,
  );
  readonly #filters = new FilterController(this, () => this.preset);
  readonly #found = new FoundController(this, this.#directory, () => this.resolveClient());
  readonly #rows = new RowsController(this);
  readonly #layout = new ListLayoutController(this);
  readonly #focus = new GroupFocus(this);
  readonly #limited = new LimitedList();
  readonly #firstView = new FirstView();

  constructor() {
    super();
    // Results are often fewer than what fills the screen, and typing must not move the page.
    new ReserveController(
      this,
      () =>
        this.#directory.state.status !== 'loading' &&
        this.#searchText === '' &&
        !this.#focus.isStart(this.#open.slug),
    );
  }

  /** Loads again what is shown, and keeps showing it meanwhile. */
  refresh(): void {
    this.#directory.refresh();
  }

  /** @internal */
  drawNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }

  /**
   * Coming to life is work enough for one task of a cheap phone; what it leads to follows in the next.
   * Without a first view there would be nothing for a frame, and what is below would jump.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.hasUpdated || !this.#firstView.isShown
      ? super.scheduleUpdate()
      : new Promise((resolve) => setTimeout(resolve)).then(() => super.scheduleUpdate());
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#firstView.take(this.shadowRoot);
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasNewSource(changed) || changed.has('group')) {
      this.#open.restart();
      // One group alone needs no list.
      if (!this.group) this.#directory.restart();
      this.#found.restart();
    }
    this.#found.find(this.noSearch ? this.preset : this.#filters.filter, this.#filters.isOpen);
    this.#rows.show(
      this.#limited.apply(this.#found.found, this.limit),
      this.flat || this.#filters.filter.sort !== undefined,
      this.#found.found?.key ?? '',
    );
    this.#drawAside();
  }

  protected override firstUpdated(): void {
    // An address that leads to a group should also lead the eye there.
    if (this.#open.slug !== undefined && !this.group) this.scrollIntoView();
    this.#focus.start(this.#open.slug);
  }

  protected override updated(): void {
    if (!this.#isFirstViewShown) this.#firstView.hide();
    // Announcing is an effect of what was just shown.
    if (!this.#found.isWaiting) this.#found.finder?.announcement?.announce(this.#summary);
    // The panel's code is still on its way; the list stays until then.
    if (this.#open.slug === undefined || this.#open.isShown) this.#focus.follow(this.#open.slug);
  }

  protected override render(): TemplateResult {
    const { state } = this.#directory;
    if (this.#isFirstViewShown) return html``;
    const { label } = this.messages.directory;
    const { slug, isShown } = this.#open;
    return html`
      <section class="reserve" aria-label=${label} lang=${this.locale}>
        ${isShown ? this.#renderPanel() : nothing}
        <div class="directory" ?hidden=${isShown} @click=${this.#onListClick}>
          ${this.#focus.isLed(slug, isShown) ? renderSkeleton(this.messages) : this.#renderDirectory()}
        </div>
        ${
          state.status === 'stale'
            ? renderStale(this.messages, this.locale, state.loadedAt, () => this.refresh())
            : nothing
        }
        <div class="end"></div>
      </section>
    `;
  }

  /** Draws the list alone while the first view stands: with all that is around it a cheap phone would freeze. */
  #drawAside(): void {
    const { state } = this.#directory;
    if (!this.#isFirstViewShown || !('value' in state)) return;
    this.#renderResults(state.value);
    this.#firstView.end(this);
  }

  #renderDirectory(): TemplateResult {
    const { state } = this.#directory;
    if (state.status === 'failed') {
      return renderFailure(this.messages, state.error, () => this.refresh());
    }
    if ('value' in state && state.value.total === 0) {
      return renderEmpty(this.messages, this.headingLevel);
    }
    return html`
      ${this.noSearch ? nothing : this.#renderTools()}
      ${'value' in state ? this.#renderResults(state.value) : renderSkeleton(this.messages)}
    `;
  }

  #renderTools(): TemplateResult {
    const { messages } = this;
    const { state } = this.#directory;
    const { found, finder, isWaiting } = this.#found;
    const districts = 'value' in state ? state.value.districts : [];
    return renderSearch({
      messages,
      text: this.#searchText,
      announcement: finder?.announcement?.text ?? '',
      more: renderFilterButton(this.#filters, messages.directory.filter),
      below: renderFilterArea(this.#filters, messages, ({ renderFilters }) =>
        renderFilters(this.#filters, {
          messages,
          districts,
          counts: finder?.facets,
          found: isWaiting ? undefined : found?.total,
        }),
      ),
      onFocus: () => {
        this.#directory.loadWhole();
        this.#found.prepare();
      },
      onInput: (text) => this.#onSearch(text),
      onClear: () => this.#onClear(),
    });
  }

  #renderResults({ districts }: Directory): TemplateResult {
    const { messages, headingLevel } = this;
    const { found, error } = this.#found;
    if (error !== undefined) return renderFailure(messages, error, () => this.#found.retry());
    const isWaiting = this.#layout.isWaiting || this.#filters.isWaiting;
    if (found === undefined || isWaiting) return renderSkeleton(messages);
    const address = this.#open.href('');
    return html`
      <p class=${found.total === 0 ? 'state' : 'muted'}>${this.#summary}</p>
      ${this.#layout.render(this.#rows.sections, {
        messages,
        headingLevel,
        counts: districtCounts(found, districts),
        key: found.key,
        mark: found.mark,
        rows: this.#rows,
        href: (slug) => address + slug,
      })}
      ${
        this.#isLimited || hasMoreRows(this.#found, this.#directory)
          ? html`<button type="button" class="button more" @click=${this.#onShowMore}>
              ${messages.directory.showMore}
            </button>`
          : nothing
      }
    `;
  }

  #renderPanel(): TemplateResult {
    const { messages, locale, headingLevel } = this;
    const { slug, panel } = this.#open;
    if (!('value' in panel.state)) return renderPanelMissing(messages, () => void panel.refresh());
    const { state } = this.#directory;
    return panel.state.value.renderPanel(this.#open, {
      messages,
      locale,
      headingLevel,
      summary:
        'value' in state ? state.value.groups.find((group) => group.slug === slug) : undefined,
      onBack: !this.group ? () => this.#open.close() : undefined,
      onAskContact: () => void askContact(this, this.#open.contact),
    });
  }

  #onSearch(text: string): void {
    this.#filters.type(text);
    this.#directory.loadWhole();
  }

  #onClear(): void {
    this.#onSearch('');
    this.renderRoot.querySelector('input')?.focus();
  }

  #onShowMore(): void {
    if (this.#isLimited) {
      this.#limited.expand();
      this.requestUpdate();
    } else if (this.#found.hasMore) this.#found.loadMore();
    else if (this.#directory.isTooLarge) this.#found.browse();
    this.#directory.loadWhole();
  }

  #onListClick(event: MouseEvent): void {
    const slug = clickedSlug(event);
    if (slug === undefined) return;
    event.preventDefault();
    this.#open.open(slug);
  }

  get #isFirstViewShown(): boolean {
    return this.#firstView.isNeeded && this.#directory.state.status !== 'failed';
  }

  get #searchText(): string {
    return this.#filters.filter.text ?? '';
  }

  /** Whether `limit` holds groups back. */
  get #isLimited(): boolean {
    return this.#limited.isHolding(this.#found.found, this.limit);
  }

  get #summary(): string {
    return summaryText(this.messages.directory, this.#found, this.#directory, this.#searchText);
  }
}

addWords({ directory }, { en: () => import('../locales/en/directory.js') });
defineElement('kim-directory', DirectoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'kim-directory': DirectoryElement;
  }
}
