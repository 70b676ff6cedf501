import { slugSchema } from '@kentongan/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Client, Group, GroupContact } from '@kentongan/sdk';

import { FragmentController } from '../controllers/fragment-controller.js';
import { LoadController } from '../controllers/load-controller.js';

/** Follows the address of the page to the group that is open, and loads it. */
export class OpenGroupController implements ReactiveController {
  readonly host: ReactiveControllerHost & Element;
  readonly client: () => Client;
  readonly #fragment: FragmentController;
  /** The code of the panel, which a visitor who opens no group does not download. */
  readonly panel: LoadController<typeof import('./render-panel.js')>;
  readonly group: LoadController<Group>;
  /** Asked for only when the visitor wants it. */
  readonly contact: LoadController<GroupContact>;
  readonly #fixed: () => string;
  #slug: string | undefined;

  /** @param fixed - Slug of the only group to show, which no address changes; empty for none. */
  constructor(host: ReactiveControllerHost & Element, client: () => Client, fixed: () => string) {
    this.#fixed = fixed;
    this.host = host;
    this.client = client;
    const slug = (): string => this.#slug ?? '';
    this.#fragment = new FragmentController(host);
    this.panel = new LoadController(host, () => import('./render-panel.js'));
    this.group = new LoadController(host, (signal) => client().groups.get(slug(), { signal }));
    this.contact = new LoadController(host, (signal) =>
      client().groups.contact(slug(), { signal }),
    );
    host.addController(this);
  }

  /** Slug of the open group. */
  get slug(): string | undefined {
    return this.#slug;
  }

  /** Whether there is something to show in place of the list. */
  get isShown(): boolean {
    return this.#slug !== undefined && this.panel.state.status !== 'loading';
  }

  hostUpdate(): void {
    const value = this.#fixed() || this.#fragment.value;
    // Anybody can write an address.
    const slug = slugSchema.safeParse(value).success ? value : undefined;
    if (slug === this.#slug) return;
    this.#slug = slug;
    this.restart();
    if (slug !== undefined && this.panel.state.status !== 'ready') void this.panel.refresh();
  }

  /** Address at which a group is open. */
  href(slug: string): string {
    return this.#fragment.href(slug);
  }

  open(slug: string): void {
    this.#fragment.open(slug);
  }

  close(): void {
    this.#fragment.close();
  }

  /** Forgets what was loaded and loads the open group again. For a new source. */
  restart(): void {
    this.contact.reset();
    if (this.#slug === undefined) this.group.reset();
    else void this.group.restart();
  }
}
