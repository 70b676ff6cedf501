import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { limits } from '@kentongan/contract';
import type { Activity, ActivityType, Regency } from '@kentongan/sdk';

import { ListController } from '../controllers/list-controller.js';
import { LoadController } from '../controllers/load-controller.js';
import { ReserveController } from '../controllers/reserve-controller.js';
import { ReturnController } from '../controllers/return-controller.js';
import { defineElement } from '../internal/define-element.js';
import { hasFocusElsewhere } from '../internal/has-focus-elsewhere.js';
import { KimElement } from '../internal/kim-element.js';
import { failureText, renderFailure } from '../internal/render-failure.js';
import { renderStale } from '../internal/render-stale.js';
import { sharedRegency } from '../internal/shared-regency.js';
import { usableTimeZone } from '../internal/usable-time-zone.js';
import { addWords } from '../internal/words.js';
import { feed } from '../locales/id/feed.js';
import { controlStyles } from '../styles/control-styles.js';
import { hostStyles } from '../styles/host-styles.js';
import { stateStyles } from '../styles/state-styles.js';
import { activityFeedStyles } from './activity-feed-styles.js';
import { renderActivity } from './render-activity.js';

const defaultLimit = 6;
/** Milliseconds after which a visitor who comes back to the page gets the feed anew. */
const freshFor = 300_000;

/**
 * Shows what the groups and the office do and announce, newest first.
 *
 * @element kim-activity-feed
 * @slot - Fallback, such as a link, for pages without scripts and for a backend that is away.
 * @slot empty - Replaces the text of a feed without activities.
 * @csspart list - The list of cards.
 * @csspart item - One card.
 * @csspart source - The link to where an activity was published first.
 * @csspart failure - The box that says why nothing could be loaded.
 * @csspart stale - The line that says that the backend is away.
 * @cssproperty [--kim-reserve=min(100vh, 1400px)] - Height kept free while loading, so that the page never jumps.
 * @cssproperty [--kim-space=1em] - Gap between cards.
 */
export class ActivityFeedElement extends KimElement {
  /** @internal */
  static override styles = [hostStyles, controlStyles, stateStyles, activityFeedStyles];

  /** Slug of a group: shows this group's activities alone. */
  @property() group = '';

  /** Shows activities of this type alone. */
  @property() type: ActivityType | '' = '';

  /** Cards on the first page and on each further one. */
  @property({ type: Number }) limit = defaultLimit;

  /** Level of the headings of cards. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private openIds: ReadonlySet<string> = new Set();
  @state() private cutIds: ReadonlySet<string> = new Set();
  @state() private announcement = '';

  readonly #regency = new LoadController<Regency>(this, () => sharedRegency(this.resolveClient()));
  readonly #activities = new ListController<Activity>(this, (cursor, signal) =>
    this.resolveClient().activities.list(
      { cursor, limit: this.#limit, group: this.group || undefined, type: this.type || undefined },
      { signal },
    ),
  );
  readonly #resizes = new ResizeObserver(() => this.#findCutTexts());

  constructor() {
    super();
    new ReturnController(this, () => this.#refreshWhenOld());
    new ReserveController(this, () => {
      const { status, items } = this.#activities.state;
      return status !== 'loading' || items.length > 0;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasNewSource(changed)) void this.#regency.restart();
    if (
      this.hasNewSource(changed) ||
      changed.has('group') ||
      changed.has('type') ||
      changed.has('limit')
    ) {
      this.announcement = '';
      void this.#activities.restart();
    }
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const { status, items, error } = this.#activities.state;
    const isEmpty = items.length === 0;
    return html`
      <section class="reserve" aria-label=${messages.feed.label} aria-busy=${status === 'loading'}>
        <p class="visually-hidden" role="status">
          ${isEmpty && status === 'loading' ? messages.loading : this.announcement}
        </p>
        ${
          !isEmpty
            ? this.#renderItems()
            : status === 'loading'
              ? this.#renderSkeletons()
              : status === 'failed'
                ? renderFailure(messages, error, this.#onRetry)
                : html`<p class="state"><slot name="empty">${messages.feed.empty}</slot></p>`
        }
        <div class="end"></div>
      </section>
    `;
  }

  protected override updated(): void {
    // Only a rendered text knows whether it was cut.
    this.#findCutTexts();
  }

  #renderSkeletons(): TemplateResult {
    return html`
      <ul class="cards" aria-hidden="true">
        ${Array.from({ length: this.#limit }, () => html`<li class="skeleton"></li>`)}
      </ul>
    `;
  }

  #renderItems(): TemplateResult {
    const { messages, locale, headingLevel } = this;
    const { status, items, loadedAt } = this.#activities.state;
    const profile = this.#regency.state;
    const regency = 'value' in profile ? profile.value : undefined;
    const timeZone = profile.status === 'loading' ? null : usableTimeZone(regency?.timeZone);
    return html`
      ${
        status === 'stale' && loadedAt !== undefined
          ? renderStale(messages, locale, loadedAt, this.#onRetry)
          : nothing
      }
      <ul class="cards" part="list">
        ${items.map((activity) =>
          renderActivity(activity, {
            messages,
            locale,
            headingLevel,
            timeZone,
            officeName: regency?.officeName ?? '',
            isOpen: this.openIds.has(activity.id),
            hasMore: activity.body !== null || this.cutIds.has(activity.id),
            onToggle: () => this.#toggle(activity.id),
          }),
        )}
      </ul>
      ${this.#renderMore()}
    `;
  }

  #renderMore(): TemplateResult {
    const { feed, loading, retry } = this.messages;
    const { status, nextCursor, error } = this.#activities.state;
    const isBusy = status === 'loading';
    return html`
      <div class="more">
        ${
          nextCursor === null
            ? nothing
            : html`<button
                type="button"
                class="button"
                aria-disabled=${isBusy}
                @click=${this.#onMore}
              >
                ${isBusy ? loading : status === 'failed' ? retry : feed.more}
              </button>`
        }
        ${
          status === 'failed'
            ? html`<p role="alert">${failureText(this.messages, error)}</p>`
            : nothing
        }
      </div>
    `;
  }

  #onRetry(): void {
    void this.#activities.retry();
    if (this.#regency.state.status === 'failed') void this.#regency.refresh();
  }

  async #onMore(): Promise<void> {
    const { status, items } = this.#activities.state;
    if (status === 'loading') return;
    await (status === 'failed' ? this.#activities.retry() : this.#activities.loadMore());
    await this.updateComplete;
    const shown = this.#activities.state.items.length;
    if (shown <= items.length) return;
    this.announcement = this.messages.feed.added(shown - items.length, shown);
    const inside = this.shadowRoot?.activeElement ?? null;
    if (hasFocusElsewhere(this) || (inside !== null && !inside.matches('.more > button'))) return;
    this.renderRoot.querySelectorAll<HTMLElement>('.card > [tabindex]')[items.length]?.focus();
  }

  #refreshWhenOld(): void {
    const { status, items, loadedAt } = this.#activities.state;
    const isOld = loadedAt !== undefined && Date.now() - loadedAt.getTime() > freshFor;
    // Who has read on would lose the place, so only a first page is brought up to date.
    if (isOld && status !== 'loading' && items.length <= this.#limit) {
      void this.#activities.refresh();
    }
  }

  #toggle(id: string): void {
    const openIds = new Set(this.openIds);
    if (!openIds.delete(id)) openIds.add(id);
    this.openIds = openIds;
  }

  #findCutTexts(): void {
    const { items } = this.#activities.state;
    const cards = [...this.renderRoot.querySelectorAll('.card')];
    const isCut = (card: Element | undefined): boolean =>
      [...(card?.querySelectorAll('.cut') ?? [])].some(
        ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
      );
    const cut = items.filter(({ id }, index) =>
      this.openIds.has(id) ? this.cutIds.has(id) : isCut(cards[index]),
    );
    if (cut.length !== this.cutIds.size || cut.some(({ id }) => !this.cutIds.has(id))) {
      this.cutIds = new Set(cut.map(({ id }) => id));
    }
  }

  get #limit(): number {
    const limit = Math.trunc(this.limit);
    return limit >= 1 ? Math.min(limit, limits.pageSizeMax) : defaultLimit;
  }
}

addWords({ feed }, { en: () => import('../locales/en/feed.js') });
defineElement('kim-activity-feed', ActivityFeedElement);

declare global {
  interface HTMLElementTagNameMap {
    'kim-activity-feed': ActivityFeedElement;
  }
}
