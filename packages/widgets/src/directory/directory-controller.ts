import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Directory, DirectoryQuery } from '@kentongan/sdk';

import { LoadController, type LoadState } from '../controllers/load-controller.js';
import { savesData } from '../internal/saves-data.js';
import { whenIdle } from '../internal/when-idle.js';

/** Rows of the first request, up to how many groups the rest follows at once, and at all. */
const firstRows = 25;
const smallDirectory = 500;
const largestDirectory = 10_000;

/** Reads the first rows of a directory, or all of it. */
export type LoadDirectory = (query: DirectoryQuery, signal: AbortSignal) => Promise<Directory>;

/**
 * Loads a directory in two steps: the first rows with all counts, then the whole document.
 *
 * The second step follows by itself, at once or when the page is idle, unless the visitor saves
 * data. {@link DirectoryController.loadWhole} asks for it earlier.
 *
 * @example
 * ```ts
 * import { createClient } from '@kentongan/sdk';
 * import { createHeadlessHost, DirectoryController } from '@kentongan/widgets/headless';
 *
 * const client = createClient({ regency: '35.02', baseUrl: 'https://kim.example.id' });
 * const host = createHeadlessHost(() => console.log(directory.state.status));
 * const directory = new DirectoryController(host, (query, signal) =>
 *   client.directory.get(query, { signal }),
 * );
 * host.connect();
 * directory.restart();
 * ```
 */
export class DirectoryController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #first: LoadController<Directory>;
  readonly #whole: LoadController<Directory>;
  #isPlanned = false;
  #cancelIdle: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, load: LoadDirectory) {
    this.#host = host;
    this.#first = new LoadController(host, (signal) => load({ first: firstRows }, signal));
    this.#whole = new LoadController(host, (signal) => load({}, signal));
    host.addController(this);
  }

  /** The most that is known. `stale` when the rest of the directory could not be had. */
  get state(): LoadState<Directory> {
    const [first, whole] = [this.#first.state, this.#whole.state];
    if ('value' in whole) return whole;
    return whole.status === 'failed' && first.status === 'ready'
      ? { ...first, status: 'stale', error: whole.error }
      : first;
  }

  /** Whether {@link state} holds every group of the directory. */
  get isWhole(): boolean {
    const { state } = this;
    return 'value' in this.#whole.state || ('value' in state && state.value.total <= firstRows);
  }

  get isLoadingWhole(): boolean {
    return this.#whole.isBusy;
  }

  hostConnected(): void {
    this.#isPlanned = false;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#cancelIdle?.();
  }

  hostUpdate(): void {
    const { state } = this.#first;
    if (this.#isPlanned || state.status !== 'ready') return;
    this.#isPlanned = true;
    if (savesData()) return;
    const loadWhole = (): void => this.loadWhole();
    if (state.value.total > smallDirectory) this.#cancelIdle = whenIdle(loadWhole);
    // After the rows, which are about to be drawn.
    else setTimeout(loadWhole);
  }

  /** Starts anew. For a new source. */
  restart(): void {
    this.#isPlanned = false;
    this.#cancelIdle?.();
    this.#whole.reset();
    void this.#first.restart();
  }

  /** Whether the whole document is more than a page can be asked to hold. */
  get isTooLarge(): boolean {
    const { state } = this.#first;
    return 'value' in state && state.value.total > largestDirectory;
  }

  /** Loads the whole document now, unless it is there, on its way or too large. */
  loadWhole(): void {
    const { status } = this.#first.state;
    const isNeeded = status !== 'loading' && !this.isWhole && !this.isTooLarge;
    if (isNeeded && !this.#whole.isBusy) void this.#whole.refresh();
  }

  /** Asks again for what is shown, and keeps showing it meanwhile. */
  refresh(): void {
    void (this.#whole.state.status === 'loading' ? this.#first : this.#whole).refresh();
  }
}
