import type { Answer } from '../answer.js';
import type { Lifetime } from './lifetime.js';

/** An answer with its age. */
export interface KeptAnswer {
  readonly answer: Answer;
  readonly lifetime: Lifetime;
  /** When the backend made it, on the clock of the cache. */
  readonly madeAt: number;
}

/** Answers by address, up to a size; what was used longest ago goes first. */
export class KeptAnswers {
  readonly #maxSize: number;
  // A Map remembers the order in which its entries came.
  readonly #answers = new Map<string, KeptAnswer>();
  #size = 0;

  constructor(maxSize: number) {
    this.#maxSize = maxSize;
  }

  /** Gives an answer, which is then the one used last. */
  get(url: string): KeptAnswer | undefined {
    const kept = this.#answers.get(url);
    if (kept) this.set(url, kept);
    return kept;
  }

  set(url: string, kept: KeptAnswer): void {
    this.delete(url);
    this.#answers.set(url, kept);
    this.#size += sizeOf(kept);
    for (const oldest of this.#answers.keys()) {
      if (this.#size <= this.#maxSize) return;
      this.delete(oldest);
    }
  }

  delete(url: string): void {
    const kept = this.#answers.get(url);
    if (kept) this.#size -= sizeOf(kept);
    this.#answers.delete(url);
  }

  clear(): void {
    this.#answers.clear();
    this.#size = 0;
  }
}

/** Headers, address and bookkeeping weigh as well: many short answers would else have no bound. */
const overhead = 2_000;

function sizeOf({ answer }: KeptAnswer): number {
  return answer.text.length + overhead;
}
