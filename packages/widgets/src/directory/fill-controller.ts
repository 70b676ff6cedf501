import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { GroupSummary } from '@kentongan/sdk';

import { whenIdle } from '../internal/when-idle.js';
import { LayoutController } from './layout-controller.js';
import { listSections, type Block, type ListSection } from './list-sections.js';

/** Rows that are put on the page without being looked at, so that its own search finds them too. */
const idleRows = 1_000;

/** How near a block must come to the screen, as part of the screen's height. */
const nearness = '100%';

/**
 * Puts the rows of a list on the page block by block, so that ten thousand groups do not freeze a
 * cheap phone: first what fills the screen, then whatever comes near it, the rest in idle moments.
 *
 * The host renders every block of {@link sections} as an element of class `block`, without rows until
 * {@link isFilled}.
 */
export class FillController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #layout: LayoutController;
  #groups: readonly GroupSummary[] = [];
  #isFlat = false;
  #sections: readonly ListSection[] = [];
  #blocks: readonly Block[] = [];
  readonly #filled = new WeakSet<Block>();
  #rows = 0;
  #observer: IntersectionObserver | undefined;
  #near: Block[] = [];
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#layout = new LayoutController(host);
    host.addController(this);
  }

  /** What {@link show} was given last, by district or in one piece, and in blocks. */
  get sections(): readonly ListSection[] {
    return this.#sections;
  }

  /** Whether the rows of a block belong on the page. */
  isFilled(block: Block): boolean {
    return this.#filled.has(block);
  }

  /** Starts a list. The same one again changes nothing. */
  show(groups: readonly GroupSummary[], isFlat = false): void {
    if (groups === this.#groups && isFlat === this.#isFlat) return;
    this.#stop();
    this.#layout.restart();
    this.#groups = groups;
    this.#isFlat = isFlat;
    this.#sections = listSections(groups, isFlat);
    this.#blocks = this.#sections.flatMap(({ blocks }) => blocks);
    this.#rows = 0;
    // The first rows make a screen, and small districts have small blocks.
    for (const block of this.#blocks) {
      if (this.#rows >= 25) break;
      this.#fill(block);
    }
  }

  /** Puts everything on the page at once, for a printer. */
  fillAll(): void {
    this.#blocks.forEach((block) => this.#fill(block));
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#observer ??= this.#observe();
    this.#planNext();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Watches which blocks without rows come near the screen. */
  #observe(): IntersectionObserver | undefined {
    const elements = this.#host.shadowRoot?.querySelectorAll('.block') ?? [];
    if (elements.length < this.#blocks.length) return undefined;
    const waiting = new Map<Element, Block>();
    this.#blocks.forEach((block, index) => {
      const element = elements[index];
      if (element && !this.isFilled(block)) waiting.set(element, block);
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

  /** One block at a time: between two the page can answer its visitor. */
  #planNext(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (this.#near.length > 0) {
      const timer = setTimeout(this.#fillNext);
      this.#cancel = () => clearTimeout(timer);
    } else if (this.#rows < idleRows && this.#nextEmpty !== undefined) {
      this.#cancel = whenIdle(this.#fillNext);
    }
  }

  readonly #fillNext = (): void => {
    const block = this.#near.shift() ?? this.#nextEmpty;
    if (block === undefined) return;
    this.#fill(block);
    this.#host.requestUpdate();
  };

  get #nextEmpty(): Block | undefined {
    return this.#blocks.find((block) => !this.isFilled(block));
  }

  #fill(block: Block): void {
    if (this.isFilled(block)) return;
    this.#filled.add(block);
    this.#rows += block.length;
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#near = [];
  }
}
