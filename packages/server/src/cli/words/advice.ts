/** What is wrong, and what the office can do about it. */
export interface Advice {
  readonly problem: string;
  readonly advice: string;
}

/** Puts the two halves of an advice together. */
export function say(problem: string, advice: string): Advice {
  return { problem, advice };
}
