import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Directory, DirectoryQuery } from '@kentongan/sdk';

import { LoadController, type LoadState } from '../controllers/load-controller.js';
import { savesData } from '../internal/saves-data.js';
import { whenIdle } from '../internal/when-idle.js';

/** Rows of the first request, and up to how many groups the rest follows at once. */
const firstRows = 25;
const smallDirectory = 500;

type LoadDirectory = (query: DirectoryQuery, signal: AbortSignal) => Promise<Directory>;

/**
 * Loads a directory in two steps: the first rows with all counts, then the whole document.
 *
 * The second step follows by itself, at once or when the page is idle, unless the visitor saves
 * data. {@link DirectoryController.loadWhole} asks for it earlier.
 */
export class DirectoryController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #first: LoadController<Directory>;
  readonly #whole: LoadController<Directory>;
  #atOnce = false;
  #isPlanned = false;
  #cancelIdle: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, load: LoadDirectory) {
    this.#host = host;
    this.#first = new LoadController(host, (signal) =>
      load(this.#atOnce ? {} : { first: firstRows }, signal),
    );
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
    return (
      'value' in this.#whole.state ||
      ('value' in state && (this.#atOnce || state.value.total <= firstRows))
    );
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
    if (state.value.total <= smallDirectory) this.loadWhole();
    else this.#cancelIdle = whenIdle(() => this.loadWhole());
  }

  /** Starts anew, in one step when the first rows of all districts would not help. */
  restart(atOnce: boolean): void {
    this.#atOnce = atOnce;
    this.#isPlanned = false;
    this.#cancelIdle?.();
    this.#whole.reset();
    void this.#first.restart();
  }

  /** Loads the whole document now, unless it is there or on its way. */
  loadWhole(): void {
    const { status } = this.#first.state;
    if (status !== 'loading' && !this.isWhole && !this.#whole.isBusy) void this.#whole.refresh();
  }

  /** Asks again for what is shown, and keeps showing it meanwhile. */
  refresh(): void {
    void (this.#whole.state.status === 'loading' ? this.#first : this.#whole).refresh();
  }
}
