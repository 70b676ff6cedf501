/** What a response is needed for. One that has been read before has the text only. */
export type Answer = Pick<Response, 'ok' | 'text'> & Partial<Response>;

/** What the loader leaves on the page for the chunks, and for a second copy of itself. */
export interface PageRegistry {
  /** Address of the backend without a slash at its end. */
  readonly backend: string;
  /** Answers on their way, by address. Whoever uses one takes it out. */
  readonly answers: Record<string, Promise<Answer> | undefined>;
  /**
   * Runs a file of the build, whose hash is given or known to the loader. Gives nothing when it
   * cannot be had; the console says why.
   *
   * @param end - Empty for a file that others import: they name it without what a further try adds.
   */
  readonly loadCode: (name: string, digest?: string, end?: '') => Promise<unknown>;
  /** Runs a file that comes on need, with what it imports, in the same way. */
  readonly loadPart: (name: string) => Promise<unknown>;
}

/** The file that knows all others: `parts.ts`. */
export interface Parts {
  readonly load: PageRegistry['loadPart'];
}

/** A symbol, because a host page can shadow a plain name with an element's `id`. */
export const registryKey = Symbol.for('@kentongan/embed');

declare global {
  interface Window {
    [registryKey]?: PageRegistry;
  }
}
