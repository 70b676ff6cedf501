import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Directory, GroupSummary } from '@kentongan/sdk';

import { ReserveController } from '../controllers/reserve-controller.js';
import { defineElement } from '../internal/define-element.js';
import { hasFocusElsewhere } from '../internal/has-focus-elsewhere.js';
import { KimElement } from '../internal/kim-element.js';
import { renderFailure } from '../internal/render-failure.js';
import { renderHeading } from '../internal/render-heading.js';
import { renderStale } from '../internal/render-stale.js';
import { addWords } from '../internal/words.js';
import { directory } from '../locales/id/directory.js';
import { AnnouncementController } from './announcement-controller.js';
import { DirectoryController } from './directory-controller.js';
import { directorySheets } from './directory-sheets.js';
import { FilterController } from './filters/filter-controller.js';
import type { DirectoryFilter } from './filters/filter-fields.js';
import { renderFilterArea, renderFilterButton } from './filters/render-filter-button.js';
import { FoundController } from './found-controller.js';
import type { LayoutName } from './layouts/list-layout.js';
import { ListLayoutController } from './list-layout-controller.js';
import { OpenGroupController } from './open-group-controller.js';
import { renderSearch } from './render-search.js';
import { renderSkeleton } from './render-skeleton.js';
import { RowsController } from './rows-controller.js';

/**
 * Lists the groups of a regency by district, finds and filters them as one types, and opens one in
 * place.
 *
 * @element kim-directory
 * @slot - What to show when the directory cannot be loaded, for example a link.
 * @csspart item - The link of one group.
 * @csspart group - The panel of the open group.
 * @cssproperty [--kim-reserve=min(100vh, 1400px)] - Height kept free while loading, so that the page never jumps.
 */
export class DirectoryElement extends KimElement {
  /** @internal */
  static override styles = directorySheets;

  /** Shows only the groups of one district, by its Kemendagri code: `35.02.17`. */
  @property() district = '';

  /** Shows only groups of one type: `kim`, `kim_forum`, `traditional_media_forum` or `telecenter`. */
  @property({ attribute: 'group-type' }) groupType = '';

  /** Shows one group alone, by its slug: the last part of its address. */
  @property() group = '';

  /** Shows only the first so many groups, and a button for the rest; 0 shows all. */
  @property({ type: Number }) limit = 0;

  /** How groups are shown: `list`, `cards` with more of each, or `table`. */
  @property() layout: LayoutName = 'list';

  /** Shows one list without the headings of districts. */
  @property({ type: Boolean }) flat = false;

  /** Leaves out the search box and the filters. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;

  /** Level of the district headings, 2 to 6, to fit the headings of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private isExpanded = false;

  readonly #directory = new DirectoryController(this, (which, signal) =>
    this.resolveClient().directory.get(which, { signal }),
  );
  readonly #open = new OpenGroupController(
    this,
    () => this.resolveClient(),
    () => this.group,
  );
  readonly #filters = new FilterController(this, () => this.#preset);
  readonly #found = new FoundController(this, this.#directory, () => this.resolveClient());
  readonly #rows = new RowsController(this);
  readonly #layout = new ListLayoutController(this);
  readonly #announcement = new AnnouncementController(this);
  #shownSlug: string | undefined;
  #limited: { readonly of: readonly GroupSummary[]; readonly groups: readonly GroupSummary[] } = {
    of: [],
    groups: [],
  };
  /** What `drawFirstView` has shown before this code came. It stays until there is something to show. */
  #firstView: HTMLElement | undefined;

  constructor() {
    super();
    // Results are often fewer than what fills the screen, and typing must not move the page.
    new ReserveController(
      this,
      () => this.#directory.state.status !== 'loading' && this.#searchText === '',
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

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const drawn = this.shadowRoot?.firstElementChild;
    if (drawn instanceof HTMLElement) this.#firstView = drawn;
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasNewSource(changed)) {
      this.#open.restart();
      this.#directory.restart();
      this.#found.restart();
    }
    this.#found.find(this.noSearch ? this.#preset : this.#filters.filter, this.#filters.isOpen);
    this.#rows.show(this.#toShow, this.flat || this.#filters.filter.sort !== undefined);
  }

  protected override firstUpdated(): void {
    // An address that leads to a group should also lead the eye there.
    if (this.#open.slug !== undefined && this.group === '') this.scrollIntoView();
    this.#shownSlug = this.#open.slug;
  }

  protected override updated(): void {
    if (!this.#isFirstViewShown) this.#hideFirstView();
    // Announcing is an effect of what was just shown.
    this.#announcement.announce(
      this.#found.found?.key === '' || this.#found.isWaiting ? '' : this.#summary,
    );
    // What had the focus has just gone: the row into the panel, or the panel into its row.
    const before = this.#shownSlug;
    const { slug } = this.#open;
    // The panel's code is still on its way; the list stays until then.
    if (before === slug || (slug !== undefined && !this.#isPanelShown)) return;
    this.#shownSlug = slug;
    const row = before === undefined ? null : `[data-slug='${before}']`;
    const target = this.renderRoot.querySelector<HTMLElement>(
      slug === undefined ? (row ?? 'input') : '.panel [tabindex]',
    );
    if (this.group === '' && !hasFocusElsewhere(this)) (target ?? this.#searchField)?.focus();
  }

  protected override render(): TemplateResult {
    if (this.#isFirstViewShown) return html``;
    const { label } = this.messages.directory;
    const { state } = this.#directory;
    const isOpen = this.#isPanelShown;
    return html`
      <section class="reserve" aria-label=${label} lang=${this.locale}>
        ${isOpen ? this.#renderPanel() : nothing}
        <div class="directory" ?hidden=${isOpen}>
          ${this.group === '' ? this.#renderDirectory() : renderSkeleton(this.messages)}
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

  #renderDirectory(): TemplateResult {
    const { state } = this.#directory;
    if (state.status === 'failed') {
      return renderFailure(this.messages, state.error, () => this.refresh());
    }
    if ('value' in state && state.value.total === 0) return this.#renderEmpty();
    return html`
      ${this.noSearch ? nothing : this.#renderTools()}
      ${'value' in state ? this.#renderResults(state.value) : renderSkeleton(this.messages)}
    `;
  }

  #renderTools(): TemplateResult {
    const { messages } = this;
    const { state } = this.#directory;
    const { found, facets, isWaiting } = this.#found;
    return renderSearch({
      messages,
      text: this.#searchText,
      announcement: this.#announcement.text,
      more: renderFilterButton(this.#filters, messages),
      below: renderFilterArea(this.#filters, {
        messages,
        districts: 'value' in state ? state.value.districts : [],
        counts: facets,
        found: isWaiting ? undefined : found?.total,
      }),
      onFocus: () => this.#onFocus(),
      onInput: (text) => this.#onSearch(text),
      onClear: () => this.#onClear(),
    });
  }

  #renderEmpty(): TemplateResult {
    const { noGroups, howToForm } = this.messages;
    return html`<div class="state">
      ${renderHeading(this.headingLevel, noGroups)}
      <p>${howToForm}</p>
    </div>`;
  }

  #renderResults({ districts }: Directory): TemplateResult {
    const { messages, headingLevel } = this;
    const { found, error } = this.#found;
    if (error !== undefined) {
      return renderFailure(messages, error, () => this.#found.retry());
    }
    if (found === undefined) return renderSkeleton(messages);
    if (this.#layout.isWaiting || this.#filters.isWaiting) return renderSkeleton(messages);
    const isAll = found.key === '';
    return html`
      <p class=${found.total === 0 ? 'state' : 'muted'}>${this.#summary}</p>
      <div class=${isAll || this.layout === 'table' ? '' : 'rows'} @click=${this.#onListClick}>
        ${this.#layout.render(this.#rows.sections, {
          messages,
          headingLevel,
          counts: new Map(
            isAll && !this.#isLimited ? districts.map(({ code, groups }) => [code, groups]) : [],
          ),
          key: found.key,
          mark: found.mark,
          isFilled: (block) => this.#rows.isFilled(block),
          href: (slug) => this.#open.href(slug),
        })}
      </div>
      ${
        this.#hasMore
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
    if (!('value' in panel.state)) {
      return html`<div class="state">
        <p role="alert">${messages.failure.connection}</p>
        <button type="button" class="button" @click=${() => void panel.refresh()}>
          ${messages.retry}
        </button>
      </div>`;
    }
    const { state } = this.#directory;
    return panel.state.value.renderPanel(this.#open, {
      messages,
      locale,
      headingLevel,
      summary:
        'value' in state ? state.value.groups.find((group) => group.slug === slug) : undefined,
      onBack: this.group === '' ? () => this.#open.close() : undefined,
      onAskContact: () => void this.#askContact(),
    });
  }

  #onFocus(): void {
    this.#directory.loadWhole();
    this.#found.prepare();
  }

  #onSearch(text: string): void {
    this.#filters.type(text);
    this.#directory.loadWhole();
  }

  #onClear(): void {
    this.#onSearch('');
    this.#searchField?.focus();
  }

  #onShowMore(): void {
    if (this.#isLimited) this.isExpanded = true;
    else if (this.#found.hasMore) this.#found.loadMore();
    if (!this.#found.hasMore) this.#directory.loadWhole();
  }

  #onListClick(event: MouseEvent): void {
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const row = event.target instanceof Element ? event.target.closest('[data-slug]') : null;
    const slug = row?.getAttribute('data-slug');
    // A click with a key held down opens a new tab, as on any link.
    if (!slug || !isPlain) return;
    event.preventDefault();
    this.#open.open(slug);
  }

  async #askContact(): Promise<void> {
    const { contact } = this.#open;
    if (contact.isBusy) return;
    await contact.refresh();
    await this.updateComplete;
    // The button may have given way to the contact.
    this.renderRoot.querySelector<HTMLElement>('.contact')?.focus();
  }

  get #isFirstViewShown(): boolean {
    return this.#firstView?.hidden === false && this.#directory.state.status === 'loading';
  }

  /** Empties it and leaves it in its place, which Lit renders in front of. */
  #hideFirstView(): void {
    if (this.#firstView?.hidden !== false) return;
    this.#firstView.hidden = true;
    this.#firstView.replaceChildren();
  }

  /** What the page asks for by its attributes. */
  get #preset(): DirectoryFilter {
    const { district, groupType } = this;
    return { ...(district && { district }), ...(groupType && { groupType }) };
  }

  get #searchText(): string {
    return this.#filters.filter.text ?? '';
  }

  /** Whether `limit` holds groups back. */
  get #isLimited(): boolean {
    const { found } = this.#found;
    return this.limit > 0 && !this.isExpanded && found !== undefined && found.total > this.limit;
  }

  /** The groups on the page. The same array as long as they are the same. */
  get #toShow(): readonly GroupSummary[] {
    const groups = this.#found.found?.groups ?? [];
    if (!this.#isLimited) return groups;
    if (this.#limited.of !== groups || this.#limited.groups.length !== this.limit) {
      this.#limited = { of: groups, groups: groups.slice(0, this.limit) };
    }
    return this.#limited.groups;
  }

  get #hasMore(): boolean {
    if (this.#isLimited) return true;
    if (this.#found.found?.key !== '') return this.#found.hasMore;
    const { isWhole, isLoadingWhole, isTooLarge } = this.#directory;
    return !isWhole && !isLoadingWhole && !isTooLarge;
  }

  /** What there is to see, in words. */
  get #summary(): string {
    const { directory: words } = this.messages;
    const { state } = this.#directory;
    const { found, isWaiting } = this.#found;
    if (found === undefined || isWaiting) return words.waiting;
    if (found.key === '' && 'value' in state) {
      return words.summary(state.value.total, state.value.villagesWithGroup);
    }
    const text = this.#searchText;
    if (found.total === 0 && text !== '') return words.notFound(text);
    return text === '' ? words.count(found.total) : words.found(found.total);
  }

  get #isPanelShown(): boolean {
    const { slug, panel } = this.#open;
    return slug !== undefined && panel.state.status !== 'loading';
  }

  get #searchField(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }
}

addWords({ directory }, { en: () => import('../locales/en/directory.js') });
defineElement('kim-directory', DirectoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'kim-directory': DirectoryElement;
  }
}
