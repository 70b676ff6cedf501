import type { Document } from './document.ts';

/** The two documents, in which references point. */
export interface Documents {
  readonly before: Document;
  readonly after: Document;
}
