/** How bad a finding is: nothing shows, something is missing or at risk, or merely worth knowing. */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** Where the remedy of a finding lies; each has words for every content management system. */
export const places = [
  'script',
  'markup',
  'policy',
  'optimiser',
  'styles',
  'snapshot',
  'backend',
  'office',
  'visitor',
] as const;
export type Place = (typeof places)[number];

interface FindingKind {
  readonly severity: Severity;
  readonly place: Place;
}

/**
 * Everything that the doctor can find. A code is never renamed.
 *
 * @example
 * ```ts
 * import { findingKinds } from '@kentongan/contract/doctor';
 *
 * findingKinds.cors.severity; // 'error'
 * ```
 */
export const findingKinds = {
  'nothing-here': { severity: 'warning', place: 'script' },
  'script-missing': { severity: 'error', place: 'script' },
  'script-unreachable': { severity: 'error', place: 'script' },
  'script-not-found': { severity: 'error', place: 'script' },
  'script-not-script': { severity: 'error', place: 'script' },
  'integrity-mismatch': { severity: 'error', place: 'script' },
  'mixed-content': { severity: 'error', place: 'script' },
  'script-twice': { severity: 'warning', place: 'script' },
  'two-versions': { severity: 'warning', place: 'script' },
  'two-backends': { severity: 'error', place: 'script' },
  'script-delayed': { severity: 'warning', place: 'optimiser' },
  'script-waits-for-consent': { severity: 'warning', place: 'optimiser' },
  'script-inlined': { severity: 'error', place: 'optimiser' },
  'script-combined': { severity: 'error', place: 'optimiser' },
  'chunk-changed': { severity: 'error', place: 'optimiser' },
  'placement-missing': { severity: 'warning', place: 'markup' },
  'tags-stripped': { severity: 'error', place: 'markup' },
  'code-as-text': { severity: 'error', place: 'markup' },
  'widget-unknown': { severity: 'error', place: 'markup' },
  'tag-taken': { severity: 'error', place: 'markup' },
  'name-taken': { severity: 'error', place: 'markup' },
  'regency-missing': { severity: 'error', place: 'markup' },
  'regency-malformed': { severity: 'error', place: 'markup' },
  'regency-unknown': { severity: 'error', place: 'markup' },
  'district-elsewhere': { severity: 'warning', place: 'markup' },
  'snapshot-elsewhere': { severity: 'error', place: 'markup' },
  'snapshot-not-found': { severity: 'error', place: 'snapshot' },
  'snapshot-malformed': { severity: 'error', place: 'snapshot' },
  'snapshot-incomplete': { severity: 'error', place: 'snapshot' },
  'snapshot-other-regency': { severity: 'error', place: 'markup' },
  'snapshot-stale': { severity: 'warning', place: 'snapshot' },
  'csp-script': { severity: 'error', place: 'policy' },
  'csp-connect': { severity: 'error', place: 'policy' },
  'csp-image': { severity: 'warning', place: 'policy' },
  'csp-style': { severity: 'warning', place: 'styles' },
  'csp-frame': { severity: 'error', place: 'policy' },
  'csp-trusted-types': { severity: 'error', place: 'policy' },
  'csp-sandbox': { severity: 'error', place: 'policy' },
  'backend-unreachable': { severity: 'error', place: 'backend' },
  'backend-not-kentongan': { severity: 'error', place: 'script' },
  cors: { severity: 'error', place: 'backend' },
  'version-mismatch': { severity: 'error', place: 'script' },
  'origin-not-allowed': { severity: 'error', place: 'office' },
  'frame-refused': { severity: 'error', place: 'office' },
  'ad-blocker': { severity: 'error', place: 'visitor' },
  'clock-off': { severity: 'warning', place: 'visitor' },
  offline: { severity: 'error', place: 'visitor' },
} as const satisfies Readonly<Record<string, FindingKind>>;

export type FindingCode = keyof typeof findingKinds;

/** All codes, in the order of the table. */
// The keys of a constant object are its own and no others.
export const findingCodes = Object.keys(findingKinds) as readonly FindingCode[];

/** What a finding is about; empty where it does not apply. */
export interface FindingDetails {
  /** Address of the file or page in question. */
  readonly address: string;
  /** Address of the backend. */
  readonly backend: string;
  /** What stands in the page, as it stands there. */
  readonly found: string;
  /** What belongs there. */
  readonly expected: string;
  /** The line to change or add, ready to be copied. */
  readonly line: string;
}

/** One thing that keeps widgets from working, or may. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly details: FindingDetails;
}

/** Makes a finding of a kind. */
export function createFinding(code: FindingCode, details: Partial<FindingDetails> = {}): Finding {
  return {
    code,
    ...findingKinds[code],
    details: { address: '', backend: '', found: '', expected: '', line: '', ...details },
  };
}
