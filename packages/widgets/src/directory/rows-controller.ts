import type { ReactiveController } from 'lit';

import type { GroupSummary } from '@kentongan/sdk';

import { LoadController } from '../controllers/load-controller.js';
import type { FilledHost, Filler } from './filler.js';
import { listSections, type Block, type ListSection } from './list-sections.js';

/** Rows that are drawn in one go: as many as the first answer has. */
export const firstRows = 25;

/**
 * Cuts a list into blocks and puts the first of them on the page. What follows needs code of its own
 * ({@link Filler}), so that ten thousand groups do not freeze a cheap phone.
 *
 * The host renders every block of {@link sections} as an element of class `block`, without rows until
 * {@link isFilled}.
 */
export class RowsController implements ReactiveController {
  readonly #host: FilledHost;
  readonly #code: LoadController<typeof import('./filler.js')>;
  readonly #filled = new WeakSet<Block>();
  readonly #parts = new WeakMap<Block, readonly Block[]>();
  #groups: readonly GroupSummary[] = [];
  #isFlat = false;
  #sections: readonly ListSection[] = [];
  #blocks: readonly Block[] = [];
  #rows = 0;
  #filler: Filler | undefined;

  constructor(host: FilledHost) {
    this.#host = host;
    this.#code = new LoadController(host, () => import('./filler.js'));
    host.addController(this);
  }

  /** The list by district or in one piece, and in blocks. */
  get sections(): readonly ListSection[] {
    return this.#sections;
  }

  /** All blocks, in the order in which they stand. */
  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** How many rows are on the page. */
  get rowCount(): number {
    return this.#rows;
  }

  /** The first block that has no rows yet. */
  get nextEmpty(): Block | undefined {
    return this.#blocks.find((block) => !this.isFilled(block));
  }

  /** Whether the rows of a block belong on the page. */
  isFilled(block: Block): boolean {
    return this.#filled.has(block);
  }

  /** What a block has been divided into. */
  partsOf(block: Block): readonly Block[] | undefined {
    return this.#parts.get(block);
  }

  /** Puts several blocks in the place of a long one. */
  divide(block: Block, parts: readonly Block[]): void {
    this.#parts.set(block, parts);
    this.#blocks = this.#blocks.flatMap((one) => (one === block ? parts : [one]));
    this.#host.requestUpdate();
  }

  /** Puts the rows of a block on the page with the next update. */
  fill(block: Block): void {
    if (this.isFilled(block)) return;
    this.#filled.add(block);
    this.#rows += block.length;
    this.#host.requestUpdate();
  }

  /**
   * Starts a list. The same one again changes nothing.
   *
   * @param key - What was asked for. Another list than before begins with a screen of rows.
   */
  show(groups: readonly GroupSummary[], isFlat: boolean, key: string): void {
    if (groups === this.#groups && isFlat === this.#isFlat) return;
    const rows = this.#filler?.restart(key) ?? firstRows;
    this.#groups = groups;
    this.#isFlat = isFlat;
    this.#sections = listSections(groups, isFlat);
    this.#blocks = this.#sections.flatMap(({ blocks }) => blocks);
    this.#rows = 0;
    for (const block of this.#blocks) {
      if (this.#rows < rows) this.fill(block);
    }
  }

  hostUpdated(): void {
    const { state, isBusy } = this.#code;
    if ('value' in state) {
      this.#filler ??= new state.value.Filler(this.#host, this);
    } else if (state.status === 'failed') {
      // A page that is slow for a moment is better than one that lacks rows.
      this.#blocks.forEach((block) => this.fill(block));
    } else if (!isBusy && this.#groups.length >= firstRows) {
      void this.#code.refresh();
    }
  }
}
