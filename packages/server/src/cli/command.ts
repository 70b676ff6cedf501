/** What a command may touch of the world around it. */
export interface CommandContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Writes a line to standard output. */
  print(line: string): void;
  /** Writes a line to standard error. */
  printError(line: string): void;
  /** Shows how far something long is; the next call replaces the line on a terminal. */
  showProgress(line: string): void;
  /** Milliseconds. */
  now(): number;
}

/** One command of the program. */
export interface Command {
  /** Words that call it: `regency add`. */
  readonly name: string;
  /** Arguments after the name. */
  readonly usage: string;
  readonly summary: string;
  /** Returns the exit code: see `exitCodes`. */
  run(args: readonly string[], context: CommandContext): Promise<number>;
}

/** What the exit code tells a script. */
export const exitCodes = {
  done: 0,
  /** Nothing was done. */
  failed: 1,
  /** Done, but some rows were refused and need work. */
  rowsRefused: 2,
} as const;

/** A command line that cannot be understood. The message is for whoever typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
