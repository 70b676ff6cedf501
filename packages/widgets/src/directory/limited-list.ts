import type { GroupSummary } from '@kentongan/sdk';

import type { Found } from './found-controller.js';

/** Holds back groups beyond a limit until the visitor wants them. */
export class LimitedList {
  #isExpanded = false;
  #source: readonly GroupSummary[] = [];
  #groups: readonly GroupSummary[] = [];

  /** Whether groups are held back. */
  isHolding(found: Found | undefined, limit: number): boolean {
    return limit > 0 && !this.#isExpanded && found !== undefined && found.total > limit;
  }

  /** The groups to show. The same array as long as they are the same. */
  apply(found: Found | undefined, limit: number): readonly GroupSummary[] {
    if (found === undefined || !this.isHolding(found, limit)) return found?.groups ?? none;
    if (this.#source !== found.groups || this.#groups.length !== limit) {
      this.#source = found.groups;
      this.#groups = found.groups.slice(0, limit);
    }
    return this.#groups;
  }

  /** Holds back nothing any more. */
  expand(): void {
    this.#isExpanded = true;
  }
}

const none: readonly GroupSummary[] = [];
