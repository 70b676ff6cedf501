/** Why there is no page to look at. */
export type PageRefusal = 'status' | 'not-html';

/** An address answers with something that is no page. */
export class PageRefusedError extends Error {
  override readonly name = 'PageRefusedError';
  readonly code: PageRefusal;
  /** The status, or the type of what came. */
  readonly found: string;

  constructor(code: PageRefusal, found: string) {
    super(`${code}: ${found}`);
    this.code = code;
    this.found = found;
  }
}
