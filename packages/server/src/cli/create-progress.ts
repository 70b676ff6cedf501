/** The part of a stream that progress needs. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far something is. */
export interface Progress {
  /** On a terminal the line replaces the last one; elsewhere it follows it. */
  show(line: string): void;
  /** Takes the line off a terminal before other text is written. */
  clear(): void;
}

/** Writes progress to a stream, usually standard error. */
export function createProgress(stream: ProgressStream): Progress {
  let isShown = false;
  return {
    show(line) {
      stream.write(stream.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
      isShown = true;
    },
    clear() {
      if (isShown && stream.isTTY) stream.write('\r\u001b[2K');
      isShown = false;
    },
  };
}
