/** What to ask for. */
export interface OutgoingRequest {
  readonly headers?: Readonly<Record<string, string>>;
  /** Of the unpacked body; more refuses the answer. */
  readonly maxBytes: number;
  /** Sent by POST; an answer that redirects is then handed out as it is. */
  readonly body?: string;
  readonly signal?: AbortSignal;
}
