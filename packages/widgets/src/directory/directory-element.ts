import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Directory } from '@kentongan/sdk';

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
import { findGroups, type FoundGroups } from './find-groups.js';
import { LayoutController } from './layout-controller.js';
import { OpenGroupController } from './open-group-controller.js';
import { renderDistricts } from './render-districts.js';
import { renderSearch } from './render-search.js';
import { renderSkeleton } from './render-skeleton.js';

/** Rows put on the page at a time, so that ten thousand groups do not freeze a cheap phone. */
const rowStep = 400;

/**
 * Lists the groups of a regency by district, finds them as one types, and opens one in place.
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

  /** Level of the district headings, 2 to 6, to fit the headings of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private searchText = '';
  @state() private rowLimit = rowStep;

  readonly #directory = new DirectoryController(this, (which, signal) =>
    this.resolveClient().directory.get(which, { signal }),
  );
  readonly #open = new OpenGroupController(this, () => this.resolveClient());
  readonly #layout = new LayoutController(this);
  readonly #announcement = new AnnouncementController(this);
  #shownSlug: string | undefined;
  #found: FoundGroups = { summary: '' };
  /** What `drawFirstView` has shown before this code came. It stays until there is something to show. */
  #firstView: HTMLElement | undefined;

  constructor() {
    super();
    // Results are often fewer than what fills the screen, and typing must not move the page.
    new ReserveController(
      this,
      () => this.#directory.state.status !== 'loading' && this.searchText === '',
    );
  }

  /** Loads again what is shown, and keeps showing it meanwhile. */
  refresh(): void {
    this.#directory.refresh();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const drawn = this.shadowRoot?.firstElementChild;
    if (drawn instanceof HTMLElement) this.#firstView = drawn;
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const hasNewSource = this.hasNewSource(changed);
    if (hasNewSource) this.#open.restart();
    if (hasNewSource || changed.has('district')) this.#directory.restart(Boolean(this.district));
    const { searchText, district } = this;
    this.#found = findGroups(this.#directory, { searchText, district }, this.messages.directory);
  }

  protected override firstUpdated(): void {
    // An address that leads to a group should also lead the eye there.
    if (this.#open.slug !== undefined) this.scrollIntoView();
    this.#shownSlug = this.#open.slug;
  }

  protected override updated(): void {
    if (!this.#isFirstViewShown) this.#hideFirstView();
    // Announcing is an effect of what was just shown.
    this.#announcement.announce(this.searchText === '' ? '' : this.#found.summary);
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
    if (!hasFocusElsewhere(this)) (target ?? this.#searchField)?.focus();
  }

  protected override render(): TemplateResult {
    if (this.#isFirstViewShown) return html``;
    const { label } = this.messages.directory;
    const { state } = this.#directory;
    const isOpen = this.#isPanelShown;
    return html`
      <section class="reserve" aria-label=${label} lang=${this.locale}>
        ${isOpen ? this.#renderPanel() : nothing}
        <div class="directory" ?hidden=${isOpen}>${this.#renderDirectory()}</div>
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
      ${renderSearch({
        messages: this.messages,
        text: this.searchText,
        announcement: this.#announcement.text,
        onFocus: () => this.#directory.loadWhole(),
        onInput: (text) => this.#onSearch(text),
        onClear: () => this.#onClear(),
      })}
      ${'value' in state ? this.#renderResults(state.value) : renderSkeleton(this.messages)}
    `;
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
    const shown = this.#found.groups?.slice(0, this.rowLimit);
    const isSearch = this.searchText !== '';
    return html`
      <p class=${shown?.length === 0 ? 'state' : 'muted'}>${this.#found.summary}</p>
      ${
        shown === undefined
          ? renderSkeleton(this.messages)
          : html`<div class=${isSearch ? 'rows' : ''} @click=${this.#onListClick}>
              ${renderDistricts(shown, {
                messages,
                headingLevel,
                counts: new Map(
                  isSearch ? [] : districts.map(({ code, groups }) => [code, groups]),
                ),
                href: (slug) => this.#open.href(slug),
              })}
            </div>`
      }
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
      onBack: () => this.#open.close(),
      onAskContact: () => void this.#askContact(),
    });
  }

  #onSearch(text: string): void {
    this.#layout.restart();
    this.searchText = text;
    this.rowLimit = rowStep;
    this.#directory.loadWhole();
  }

  #onClear(): void {
    this.#onSearch('');
    this.#searchField?.focus();
  }

  #onShowMore(): void {
    if (this.#directory.isWhole) this.rowLimit += rowStep;
    else this.#directory.loadWhole();
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

  get #hasMore(): boolean {
    const { isWhole, isLoadingWhole } = this.#directory;
    const { groups } = this.#found;
    if (groups === undefined || isLoadingWhole) return false;
    return !isWhole || groups.length > this.rowLimit;
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
