import type { ReactiveControllerHost } from 'lit';

import type { Client, GroupSummary } from '@kentongan/sdk';

import { LoadController } from '../controllers/load-controller.js';
import type { DirectoryController } from './directory-controller.js';
import type { Shown } from './draw-row.js';
import type { DirectoryFilter } from './filters/filter-fields.js';
import type { Finder } from './finder.js';

/** What there is to show. */
export interface Found {
  /** What was wanted; empty for all groups. */
  readonly key: string;
  readonly groups: readonly GroupSummary[];
  /** How many there are, also when only some of them have come. */
  readonly total: number;
  /** Sets off in a text what was searched for. */
  readonly mark: (shown: string) => Shown;
}

/** Leaves a text as it is. */
export const plain = (shown: string): Shown => [shown];

/**
 * Says which groups to show. The code that finds is fetched when something is wanted for the first
 * time.
 */
export class FoundController {
  readonly #host: ReactiveControllerHost;
  readonly #directory: DirectoryController;
  readonly #client: () => Client;
  readonly #code: LoadController<typeof import('./finder.js')>;
  #finder: Finder | undefined;
  #key = '';
  #found: Found | undefined;
  #isBrowsing = false;

  constructor(host: ReactiveControllerHost, directory: DirectoryController, client: () => Client) {
    this.#host = host;
    this.#directory = directory;
    this.#client = client;
    this.#code = new LoadController(host, () => import('./finder.js'));
  }

  /** What was found last; of an earlier wish while {@link isWaiting}. */
  get found(): Found | undefined {
    return this.#found;
  }

  /** Whether what is wanted now has not been found yet. */
  get isWaiting(): boolean {
    return this.#found?.key !== this.#key;
  }

  /** Why what is wanted cannot be found. */
  get error(): unknown {
    const { state } = this.#code;
    if (!this.isWaiting || this.#key === '') return undefined;
    return 'error' in state ? state.error : this.#finder?.error;
  }

  /** Whether the backend has found more than it has sent. */
  get hasMore(): boolean {
    return (this.#key !== '' || this.#isBrowsing) && this.#finder?.hasMore === true;
  }

  /** What finds, counts for the filters and tells a screen reader, once its code is there. */
  get finder(): Finder | undefined {
    return this.#finder;
  }

  loadMore(): void {
    this.#finder?.loadMore();
  }

  /** Pages through all groups with the backend, which is how one gets around in a directory too large to load. */
  browse(): void {
    this.#isBrowsing = true;
    this.#host.requestUpdate();
  }

  /** Whether {@link browse} has been asked for. */
  get isBrowsing(): boolean {
    return this.#isBrowsing;
  }

  /** Asks once more after an {@link error}. */
  retry(): void {
    if (this.#code.state.status === 'failed') void this.#code.refresh();
    else this.#finder?.retry();
  }

  /** Fetches the code early. */
  prepare(): void {
    const { state, isBusy } = this.#code;
    if (state.status === 'loading' && !isBusy) void this.#code.refresh();
  }

  /** Forgets everything. For a new source. */
  restart(): void {
    this.#found = undefined;
    this.#isBrowsing = false;
    this.#finder?.restart();
  }

  /**
   * Finds again when what is wanted, or what is known, has changed.
   *
   * @param isCounting - Whether its {@link finder}'s counts are needed although nothing is wanted.
   */
  find(filter: DirectoryFilter, isCounting: boolean): void {
    const wanted = Object.entries(filter).filter(([, value]) => value.trim() !== '');
    this.#key = wanted.map((entry) => entry.join('=')).join('&');
    const isAll = this.#key === '';
    const isAsking = !isAll || isCounting || this.#isBrowsing;
    if (isAsking) this.prepare();
    const finder = this.#getFinder();
    finder?.prepare();
    const found = isAsking ? finder?.find(this.#key, Object.fromEntries(wanted)) : undefined;
    const { state } = this.#directory;
    if (!isAll || (this.#isBrowsing && found)) this.#found = found ?? this.#found;
    else if ('value' in state && this.#found?.groups !== state.value.groups) {
      const { groups, total } = state.value;
      this.#found = { key: '', groups, total, mark: plain };
    }
  }

  #getFinder(): Finder | undefined {
    const { state } = this.#code;
    if (this.#finder === undefined && 'value' in state) {
      this.#finder = new state.value.Finder(this.#host, this.#directory, this.#client);
    }
    return this.#finder;
  }
}
