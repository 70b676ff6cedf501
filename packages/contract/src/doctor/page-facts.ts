/** A Content-Security-Policy of a page, as its header or meta element writes it. */
export interface PolicyFacts {
  readonly text: string;
  readonly from: 'header' | 'meta';
}

/** A script element that has, or had, to do with the loader. */
export interface ScriptFacts {
  /** Absolute address of `kim.js`, or of the file it was put into; `null` when it was inlined. */
  readonly address: string | null;
  /** Which attribute holds that address. */
  readonly attribute: string;
  readonly type: string;
  readonly nonce: string;
  readonly integrity: string;
  /** Absolute address that `data-kim-api` names. */
  readonly api: string | null;
  /** Names of all attributes, by which optimisers are known. */
  readonly attributes: readonly string[];
  readonly state: 'own' | 'inlined' | 'combined';
}

/** A widget as the page places it. */
export interface PlacementFacts {
  readonly kind: 'tag' | 'mount';
  /** `directory` of `<kim-directory>` and of `data-kim-widget="directory"`. */
  readonly widget: string;
  readonly regency: string;
  readonly district: string;
  /** Absolute address of the snapshot that it reads; `null` when it asks the backend. */
  readonly snapshot: string | null;
}

/** What came of asking for one file of the loader. */
export interface FileFacts {
  readonly address: string;
  readonly outcome: 'fine' | 'unreachable' | 'not-found' | 'not-script' | 'changed' | 'unknown';
}

/** What a backend answered. */
export interface BackendFacts {
  /** Without a slash at its end. */
  readonly address: string;
  readonly outcome: 'fine' | 'unreachable' | 'cors' | 'not-kentongan' | 'unknown';
  /** Version of the embed that it serves. */
  readonly version: string | null;
  /** What it says of each code that the page names. */
  readonly regencies: Readonly<Record<string, 'known' | 'unknown'>>;
  /** Codes of regencies that take no messages from the page. */
  readonly refusesMessagesOf: readonly string[];
}

/** A snapshot on the page's own site. */
export interface SnapshotFacts {
  /** As the page names it. */
  readonly address: string;
  readonly outcome: 'fine' | 'not-found' | 'not-snapshot' | 'incomplete' | 'unknown';
  /** The file that was looked at last: the one that is amiss, if any is. */
  readonly file: string;
  /** Code of the regency whose data it holds. */
  readonly regency: string | null;
  /** Milliseconds since it was taken. */
  readonly age: number | null;
}

/** A frame of ours in the page. */
export interface FrameFacts {
  readonly address: string;
  /** Whether its own headers refuse to be framed by this page. */
  readonly isRefused: boolean;
}

/** All that was seen of a page and of the backend it names, from inside the page or from afar. */
export interface PageFacts {
  readonly url: string;
  /** Generator, addresses, cookie names: whatever tells which software made the page. */
  readonly clues: readonly string[];
  readonly policies: readonly PolicyFacts[];
  readonly scripts: readonly ScriptFacts[];
  readonly placements: readonly PlacementFacts[];
  readonly frames: readonly FrameFacts[];
  /** An inline style block that sets our tokens, with its nonce. */
  readonly inlineStyle: { readonly nonce: string } | null;
  /** Whether the snippet shows as text. */
  readonly printsCode: boolean;
  /** Addresses of links outside any placement that look like the fallback of one. */
  readonly strandedLinks: readonly string[];
  readonly files: readonly FileFacts[];
  /** Files that the widgets of the page need after the loader; seen from inside the page alone. */
  readonly chunks: readonly FileFacts[];
  readonly backends: readonly BackendFacts[];
  readonly snapshots: readonly SnapshotFacts[];
  /** Milliseconds by which this clock is ahead of a server's; `null` where nobody could compare. */
  readonly clockAhead: number | null;
  readonly isOffline: boolean;
  /** Elements whose names hide what every script asks of the document, as they stand in the page. */
  readonly hidingNames: readonly string[];
  /** Tags of ours that somebody else has defined. */
  readonly takenTags: readonly string[];
}

/**
 * Facts of a page that has nothing of ours.
 *
 * @example
 * ```ts
 * import { bareFacts, type PageFacts } from '@kentongan/contract/doctor';
 *
 * const page: PageFacts = { ...bareFacts, url: 'https://desa.example/' };
 * ```
 */
export const bareFacts: Omit<PageFacts, 'url'> = {
  clues: [],
  policies: [],
  scripts: [],
  placements: [],
  frames: [],
  inlineStyle: null,
  printsCode: false,
  strandedLinks: [],
  files: [],
  chunks: [],
  backends: [],
  snapshots: [],
  clockAhead: null,
  isOffline: false,
  hidingNames: [],
  takenTags: [],
};
