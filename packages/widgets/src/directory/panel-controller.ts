import type { ReactiveController } from 'lit';

import type { Activity, Client, Group, Regency } from '@kentongan/sdk';

import { LoadController } from '../controllers/load-controller.js';
import { sharedRegency } from '../internal/shared-regency.js';
import { usableTimeZone } from '../internal/usable-time-zone.js';
import type { OpenGroupController } from './open-group-controller.js';

/** How many of the latest activities the panel shows. */
export const newsCount = 3;

/** A group and when it was loaded. */
export interface KnownGroup {
  readonly value: Group;
  readonly loadedAt: Date;
}

/** What the panel knows besides the open group: its news, the office, what the buttons did. */
export class PanelController implements ReactiveController {
  readonly #open: OpenGroupController;
  /** The latest activities. Asked for once the group is there and is known to have some. */
  readonly news: LoadController<readonly Activity[]>;
  /** Profile of the regency: its time zone, and who takes a correction where no form does. */
  readonly office: LoadController<Regency>;
  /** Groups that were open before, in memory only, for when the backend is away. */
  #known = new Map<string, KnownGroup>();
  #client: Client | undefined;
  #slug: string | undefined;
  #group: Group | undefined;
  #isCopied: boolean | undefined;
  #asksOffice = false;

  constructor(open: OpenGroupController) {
    this.#open = open;
    this.news = new LoadController(open.host, async (signal) => {
      const query = { group: open.slug ?? '', limit: newsCount };
      return (await open.client().activities.list(query, { signal })).items;
    });
    this.office = new LoadController(open.host, () => sharedRegency(open.client()));
    open.host.addController(this);
  }

  /** Whether the address was copied; `undefined` until somebody has tried. */
  get isCopied(): boolean | undefined {
    return this.#isCopied;
  }

  /** Whether a correction has to go to the office directly. */
  get asksOffice(): boolean {
    return this.#asksOffice;
  }

  /** Time zone of the regency; `null` until it is known, so that no date is shown that changes. */
  get timeZone(): string | undefined | null {
    const { state } = this.office;
    if (state.status === 'loading') return null;
    return usableTimeZone('value' in state ? state.value.timeZone : undefined);
  }

  /** The open group as it was before, if it was. */
  get known(): KnownGroup | undefined {
    return this.#known.get(this.#open.slug ?? '');
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  /** Notes how copying went. */
  setCopied(isCopied: boolean): void {
    this.#isCopied = isCopied;
    this.#open.host.requestUpdate();
  }

  /** Shows how to reach the office; settles once that is known, or known to fail. */
  async askOffice(): Promise<void> {
    this.#asksOffice = true;
    await this.office.refresh();
    await this.#open.host.updateComplete;
  }

  #follow(): void {
    const { slug, group } = this.#open;
    if (slug !== this.#slug) this.#start(slug);
    const value = group.state.status === 'ready' ? group.state.value : undefined;
    if (value === undefined || value === this.#group) return;
    this.#group = value;
    this.#known.set(value.slug, { value, loadedAt: new Date() });
    // A group that has published nothing needs no request to say so.
    if (value.lastActivityAt !== null) void this.news.restart();
  }

  #start(slug: string | undefined): void {
    this.#slug = slug;
    this.#isCopied = undefined;
    this.#asksOffice = false;
    this.news.reset();
    const client = this.#currentClient();
    if (client !== this.#client) {
      this.#known = new Map();
      this.office.reset();
    }
    this.#client = client;
    // What is shared needs no second request.
    if (slug !== undefined) void this.office.refresh();
  }

  #currentClient(): Client | undefined {
    try {
      return this.#open.client();
    } catch {
      // A tag without a usable code has no client; the list says so.
      return undefined;
    }
  }
}

const controllers = new WeakMap<OpenGroupController, PanelController>();

/** The controller of a panel: made when it is shown first, since its code comes on need. */
export function panelOf(open: OpenGroupController): PanelController {
  const controller = controllers.get(open) ?? new PanelController(open);
  controllers.set(open, controller);
  return controller;
}
