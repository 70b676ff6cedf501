/** What came back for one address. */
export type Answer =
  | {
      readonly outcome: 'answered';
      readonly status: number;
      readonly body: Uint8Array;
      /** Milliseconds, by the clock of who answered. */
      readonly date: number | null;
      /** Its own Content-Security-Policy, where it can be read. */
      readonly policy: string | null;
    }
  /** `blocked`: the page's own policy; then nobody can tell how the backend is. */
  | { readonly outcome: 'unreachable' | 'cors' | 'blocked' };

/** How an address is asked. */
export interface AskOptions {
  /** Whether the page itself reads the answer, so that it needs leave to. */
  readonly isData?: boolean;
  /** Whether to ask only if the page may send to it, without sending anything that could be taken. */
  readonly mayItSend?: boolean;
}

/** Asks an address the way a page of `url` would. */
export type Ask = (address: string, options?: AskOptions) => Promise<Answer>;
