import type { Browser } from 'playwright-core';

import type { Stage } from './stage.ts';

/** One way in which consumers take our packages. */
export interface Shape {
  readonly name: string;
  /**
   * Installs nothing itself; builds, type-checks and runs.
   *
   * @returns what was shown, in a few words, or why this machine cannot run it.
   * @throws when the packages do not work in this shape.
   */
  run(context: ShapeContext): Promise<ShapeResult>;
}

/** What a shape is run with. */
export interface ShapeContext {
  readonly stage: Stage;
  /** Address of the backend that was started from its own packed archive. */
  readonly backend: string;
  readonly browser: Browser;
}

/** What came of it. */
export interface ShapeResult {
  readonly shown: string;
  /** The machine lacks what the shape needs; that is printed and is no failure. */
  readonly isAbsent?: boolean;
}
