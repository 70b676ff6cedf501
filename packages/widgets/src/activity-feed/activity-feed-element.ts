import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import type { Activity, ListActivitiesQuery, Page, Regency, RequestOptions } from '@kentongan/sdk';

import { AddressFilterController } from '../controllers/address-filter-controller.js';
import { ListController } from '../controllers/list-controller.js';
import { LoadController } from '../controllers/load-controller.js';
import { PartController } from '../controllers/part-controller.js';
import { ReserveController } from '../controllers/reserve-controller.js';
import { defineElement } from '../internal/define-element.js';
import { failureText, renderFailure } from '../internal/render-failure.js';
import { renderFilterArea, renderFilterButton } from '../internal/render-filter-button.js';
import { renderStale } from '../internal/render-stale.js';
import { sharedRegency } from '../internal/shared-regency.js';
import { addWords } from '../internal/words.js';
import { feed } from '../locales/id/feed.js';
import { controlStyles } from '../styles/control-styles.js';
import { hostStyles } from '../styles/host-styles.js';
import { stateStyles } from '../styles/state-styles.js';
import { ActivityFeedAttributes } from './activity-feed-attributes.js';
import { activityFeedStyles } from './activity-feed-styles.js';
import type { FeedFilterController } from './feed-filter-controller.js';
import type { FeedHandle } from './feed-handle.js';
import { renderActivity } from './render-activity.js';

/** Milliseconds after which the feed begins to look for what is new. */
const freshFor = 300_000;

/**
 * Shows what the groups and the office do and announce, newest first.
 *
 * @element kim-activity-feed
 * @slot - Fallback, such as a link, for pages without scripts and for a backend that is away.
 * @slot empty - Replaces the text of a feed without activities.
 * @csspart list - The list of activities.
 * @csspart item - One activity.
 * @csspart picture - The picture of an activity.
 * @csspart source - The link to where an activity was published first.
 * @csspart failure - The box that says why nothing could be loaded.
 * @csspart stale - The line that says that the backend is away.
 * @cssproperty [--kim-reserve=min(100vh, 1400px)] - Height kept free while loading, so that the page never jumps.
 * @cssproperty [--kim-space=1em] - Gap between cards.
 * @example
 * ```ts
 * import '@kentongan/widgets/activity-feed';
 *
 * const feed = document.createElement('kim-activity-feed');
 * feed.regency = '35.02';
 * feed.api = 'https://kim.example.go.id';
 * feed.events = 'upcoming';
 * document.body.append(feed);
 * ```
 */
export class ActivityFeedElement extends ActivityFeedAttributes {
  /** @internal */
  static override styles = [hostStyles, controlStyles, stateStyles, activityFeedStyles];

  readonly #regency = new LoadController<Regency>(this, () => sharedRegency(this.resolveClient()));
  readonly #activities = new ListController<Activity>(this, (cursor, signal) =>
    this.#ask(cursor, { signal }),
  );
  readonly #filters: FeedFilterController = new AddressFilterController(
    this,
    () => this.preset,
    () => import('./filters/feed-filters.js'),
  );
  readonly #extras = new PartController(this, () => import('./extras/feed-extras.js'));
  readonly #layouts = new PartController(this, () => import('./layouts/feed-layouts.js'));
  readonly #use = new PartController(this, () => import('./use/feed-use.js'));
  /** What was asked for. */
  #query = '';
  /** What is shown: the list, or what it was until all that the new one needs is there. */
  #shown: readonly Activity[] = [];
  readonly #handle: FeedHandle = {
    host: this,
    list: this.#activities,
    client: () => this.resolveClient(),
    ask: (options) => this.#ask(undefined, options),
  };

  constructor() {
    super();
    setTimeout(() => void this.#use.want(), freshFor);
    new ReserveController(this, () => this.#shown.length > 0 && !this.#isFiltered);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasNewSource(changed)) {
      void this.#regency.restart();
      this.#query = '';
      this.#shown = [];
    }
    if (this.events) this.#filters.require();
    const query = JSON.stringify([this.pageSize, this.#filters.filter]);
    if (query !== this.#query && !this.#filters.isWaiting) {
      this.#query = query;
      void this.#activities.restart();
    }
    this.#follow();
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const { status, error } = this.#activities.state;
    const isEmpty = this.#shown.length === 0;
    const isLoading = isEmpty && (status === 'loading' || this.#isWaiting);
    return html`
      <section
        class="reserve"
        lang=${this.locale}
        aria-label=${messages.feed.label}
        aria-busy=${status === 'loading'}
        @pointerover=${this.#onApproach}
        @click=${this.#onClick}
      >
        <p class="visually-hidden" role="status">
          ${isLoading ? messages.loading : this.#use.code?.addedText(this.#handle, messages)}
        </p>
        ${isEmpty && !isLoading && !this.#isFiltered ? nothing : this.#renderTools()}
        ${
          !isEmpty
            ? this.#renderItems()
            : isLoading
              ? this.#renderSkeletons()
              : status === 'failed'
                ? renderFailure(messages, error, this.#onRetry)
                : this.#renderEmpty()
        }
        <div class="end"></div>
      </section>
    `;
  }

  #renderTools(): TemplateResult {
    const { messages } = this;
    return html`
      ${this.noFilters ? nothing : renderFilterButton(this.#filters, messages.feed.filter)}
      ${renderFilterArea(this.#filters, messages, ({ renderFilters }) =>
        renderFilters(this.#filters, this.#handle, messages),
      )}
    `;
  }

  #renderEmpty(): unknown {
    const { state } = this.#filters.code;
    return this.#isFiltered && 'value' in state
      ? state.value.renderNothingFound(this.#filters, this.messages)
      : html`<p class="state"><slot name="empty">${this.messages.feed.empty}</slot></p>`;
  }

  #renderSkeletons(): TemplateResult {
    return html`
      <ul class="cards" aria-hidden="true">
        ${Array.from({ length: this.pageSize }, () => html`<li class="skeleton"></li>`)}
      </ul>
    `;
  }

  #renderItems(): TemplateResult {
    const { messages, locale } = this;
    const { status, loadedAt } = this.#activities.state;
    const layout = this.layout === 'cards' ? undefined : this.#layouts.code?.layouts[this.layout];
    return html`
      ${this.#extras.code?.renderPictureButton(this, this.#shown, messages)}
      <ul class=${layout?.name ?? 'cards'} part="list">
        ${this.#shown.map((activity) => this.#renderActivity(activity, layout?.render ?? renderActivity))}
      </ul>
      ${
        status === 'stale' && loadedAt
          ? renderStale(messages, locale, loadedAt, this.#onRetry)
          : nothing
      }
      ${this.#use.code?.renderNews(this.#handle, messages)} ${this.#renderMore()}
    `;
  }

  #renderActivity(activity: Activity, render: typeof renderActivity): TemplateResult {
    const { messages, locale, headingLevel } = this;
    const { id } = activity;
    const use = this.#use.code;
    const profile = this.#regency.state;
    const regency = 'value' in profile ? profile.value : undefined;
    const view = {
      messages,
      locale,
      headingLevel,
      timeZone: regency?.timeZone,
      officeName: regency?.officeName ?? '',
      isOpen: use?.isOpen(this, 'read', id) || this.#filters.filter.item === id,
    };
    return render(activity, {
      ...view,
      extras: this.#extras.code?.renderExtras(activity, view, this.#handle),
      shared: use?.renderShare(activity, view, this.#filters, this),
    });
  }

  #renderMore(): TemplateResult {
    const { feed, loading, retry, failure } = this.messages;
    const { status, nextCursor, error } = this.#activities.state;
    const isBusy = status === 'loading';
    const reason =
      status === 'failed'
        ? failureText(this.messages, error)
        : this.#use.hasFailed && failure.connection;
    return html`
      <div class="more">
        ${
          nextCursor === null
            ? nothing
            : html`<button type="button" class="button" data-act="more" aria-disabled=${isBusy}>
                ${isBusy ? loading : status === 'failed' ? retry : feed.more}
              </button>`
        }
        ${reason ? html`<p role="alert">${reason}</p>` : nothing}
      </div>
    `;
  }

  #onRetry(): void {
    void this.#activities.retry();
    // What is known is shared and costs no request.
    void this.#regency.refresh();
  }

  /** Whoever comes near will use it. */
  #onApproach(): void {
    void this.#use.want();
  }

  #onClick({ target }: Event): void {
    // A click is always upon an element.
    const button = (target as Element).closest<HTMLElement>('[data-act]');
    if (button) void this.#use.want(true).then((use) => use?.act(button, this.#handle));
  }

  #ask(cursor: string | undefined, options: RequestOptions): Promise<Page<Activity>> {
    const query = { cursor, limit: this.pageSize };
    const client = this.resolveClient();
    const { state } = this.#filters.code;
    return 'value' in state
      ? state.value.askForPage(client, this.#filters.filter, query, options)
      : // Without that code there are but the attributes of the page, which are named as the query.
        client.activities.list({ ...query, ...(this.preset as ListActivitiesQuery) }, options);
  }

  /** Shows what has come, once all the code is there that it needs: then nothing moves later. */
  #follow(): void {
    const { status, items } = this.#activities.state;
    const isPending = status === 'loading' && items.length === 0;
    const next = isPending ? this.#shown : items;
    const hasExtras = next.some(
      ({ image, startsAt, product, pinnedUntil }) => image ?? startsAt ?? product ?? pinnedUntil,
    );
    if (hasExtras) void this.#extras.want();
    if (this.layout !== 'cards') void this.#layouts.want();
    if (this.#isWaiting) return;
    this.#shown = next;
  }

  /** Whether the visitor has narrowed the list. */
  get #isFiltered(): boolean {
    const { choices, filter } = this.#filters;
    return Boolean(filter.text || filter.item || choices?.chosen.length);
  }

  get #isWaiting(): boolean {
    const { status } = this.#regency.state;
    return status === 'loading' || this.#extras.isWaiting || this.#layouts.isWaiting;
  }
}

addWords({ feed }, { en: () => import('../locales/en/feed.js') });
defineElement('kim-activity-feed', ActivityFeedElement);

declare global {
  interface HTMLElementTagNameMap {
    'kim-activity-feed': ActivityFeedElement;
  }
}
