import type { FeedDocument } from './reading/feed-document.ts';

/** What to send with the next request, so that an unchanged feed need not be sent again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

interface AnsweredLook {
  readonly validators: Validators;
  /** Where it has moved for good. */
  readonly movedTo: string | null;
  /** Earliest time its server wants to be asked again. */
  readonly notBefore: number | null;
}

/** What looking at a feed has brought. */
export type Look =
  /** As before: its server said so, or `bodyHash` did when it sent it all the same. */
  | ({ readonly kind: 'unchanged'; readonly bodyHash: string | null } & AnsweredLook)
  | ({
      readonly kind: 'read';
      readonly document: FeedDocument;
      readonly bodyHash: string;
    } & AnsweredLook)
  | {
      readonly kind: 'failed';
      readonly code: string;
      /** One sentence. */
      readonly detail: string;
      /** Its server says that it will not come back. */
      readonly isGone: boolean;
      readonly notBefore: number | null;
    };
