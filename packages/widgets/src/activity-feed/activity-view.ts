import type { Messages } from '../locales/id.js';

/** What an activity is shown with. */
export interface ActivityView {
  readonly messages: Messages;
  readonly locale: string;
  readonly headingLevel: number;
  /** Of the regency; `undefined` when it cannot be known. */
  readonly timeZone: string | undefined;
  readonly officeName: string;
  readonly isOpen: boolean;
  /** Ways to share it, while they are open. */
  readonly shared?: unknown;
  /** What only some activities have, from code that comes on need. */
  readonly extras?: ActivityExtras | undefined;
}

/** The places of a card for what not every activity has. */
export interface ActivityExtras {
  /** Its picture. */
  readonly picture?: unknown;
  /** What stands before its type. */
  readonly mark?: unknown;
  /** When and where it takes place, what it sells. */
  readonly facts?: unknown;
  /** Further links. */
  readonly links?: unknown;
  /** Whether `facts` say a date, so that the one of publication says less. */
  readonly isDated?: boolean;
}
