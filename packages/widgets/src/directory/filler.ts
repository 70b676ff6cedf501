import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { addStyles } from '../internal/add-styles.js';
import { whenIdle } from '../internal/when-idle.js';
import { LayoutController } from './layout-controller.js';
import { fillerStyles } from './filler-styles.js';
import { blockSize, toBlocks, type Block } from './list-sections.js';
import { firstRows, type RowsController } from './rows-controller.js';

/** Rows that are put on the page without being looked at, so that its own search finds them too. */
const idleRows = 1_000;

/** What a row needs at least, in CSS pixels, and the columns that stand beside each other at most. */
const rowHeight = 80;
const columnWidth = 272;
const mostColumns = 4;

/** How near a block must come to the screen, as part of the screen's height. */
const nearness = '100%';

/** The element that shows the list. */
export interface FilledHost extends ReactiveControllerHost, HTMLElement {
  /** Draws at once what has changed: a browser prints what is there when its event is over. */
  drawNow(): void;
}

/**
 * Puts the rows of a list on the page block by block: whatever comes near the screen, and the rest
 * in idle moments. What stands for a long stretch of the list is divided into blocks first.
 */
export class Filler implements ReactiveController {
  readonly #host: FilledHost;
  readonly #rows: RowsController;
  readonly #layout: LayoutController;
  #observer: IntersectionObserver | undefined;
  #observed: readonly Block[] = [];
  #near: Block[] = [];
  #isFresh = false;
  #key = '';
  #cancel: (() => void) | undefined;

  constructor(host: FilledHost, rows: RowsController) {
    this.#host = host;
    this.#rows = rows;
    this.#layout = new LayoutController(host);
    addStyles(host, fillerStyles);
    host.addController(this);
    host.requestUpdate();
  }

  /**
   * Forgets what was planned. For a list that is about to change.
   *
   * @param key - What was asked for. The answer to something else is drawn screen by screen.
   * @returns how many of its rows to draw at once.
   */
  restart(key: string): number {
    const isNew = key !== this.#key;
    this.#key = key;
    this.#stop();
    if (!isNew) this.#layout.restart();
    this.#isFresh = isNew;
    return isNew ? rowsOnScreen() : firstRows;
  }

  hostUpdated(): void {
    if (!this.#isFresh) {
      this.#plan();
      return;
    }
    this.#isFresh = false;
    this.#layout.begin();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // What was found should be seen before anything else is done about it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(this.#plan);
    });
    this.#cancel = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#fillAll);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#fillAll);
    this.#stop();
  }

  /** Watches which blocks without rows come near the screen. */
  #observe(): IntersectionObserver | undefined {
    const { blocks } = this.#rows;
    const elements = this.#host.shadowRoot?.querySelectorAll('.block') ?? [];
    if (elements.length < blocks.length) return undefined;
    this.#observed = blocks;
    // Whatever is near is reported once more.
    this.#near = [];
    const waiting = new Map<Element, Block>();
    blocks.forEach((block, index) => {
      const element = elements[index];
      if (element && !this.#rows.isFilled(block)) waiting.set(element, block);
    });
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const block = waiting.get(target);
          if (!isIntersecting || block === undefined) continue;
          observer.unobserve(target);
          this.#near.push(block);
        }
        if (this.#near.length > 0) this.#planNext();
      },
      { rootMargin: nearness },
    );
    for (const element of waiting.keys()) observer.observe(element);
    return observer;
  }

  readonly #plan = (): void => {
    if (this.#observed !== this.#rows.blocks) {
      this.#observer?.disconnect();
      this.#observer = this.#observe();
    }
    this.#planNext();
    this.#layout.plan();
  };

  /** One block at a time: between two the page can answer its visitor. */
  #planNext(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (this.#near.length > 0) {
      const timer = setTimeout(this.#fillNext);
      this.#cancel = () => clearTimeout(timer);
    } else if (this.#rows.rowCount < idleRows && this.#rows.nextEmpty !== undefined) {
      this.#cancel = whenIdle(this.#fillNext);
    }
  }

  readonly #fillNext = (): void => {
    // An idle moment may have filled what is reported as near only now.
    this.#near = this.#near.filter((near) => !this.#rows.isFilled(near));
    const block = this.#near.shift() ?? this.#rows.nextEmpty;
    if (block === undefined) return;
    if (block.length > blockSize) this.#rows.divide(block, toBlocks(block));
    else this.#rows.fill(block);
  };

  readonly #fillAll = (): void => {
    this.#rows.blocks.forEach((block) => this.#rows.fill(block));
    this.#host.drawNow();
  };

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#layout.stop();
    this.#observer?.disconnect();
    this.#observed = [];
    this.#near = [];
  }
}

/** The size of the screen is known without laying out the page, unlike that of the window. */
function rowsOnScreen(): number {
  const columns = Math.min(mostColumns, Math.max(1, Math.floor(screen.width / columnWidth)));
  return Math.min(firstRows, Math.ceil(screen.height / rowHeight) * columns);
}
