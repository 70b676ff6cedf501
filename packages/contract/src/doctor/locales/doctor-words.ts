import type { Cms } from '../cms.js';
import type { FindingCode, FindingDetails, Severity } from '../finding.js';
import type { PlaceWords } from './id/places.js';

/** What is wrong and what to do, in one language. */
export interface FindingWords {
  readonly problem: (details: FindingDetails) => string;
  readonly advice: (details: FindingDetails) => string;
}

/** All that the doctor says. */
export interface DoctorWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly cms: Readonly<Record<Cms, string>>;
  readonly findings: Readonly<Record<FindingCode, FindingWords>>;
  /** Where to change it, for each content management system. */
  readonly places: PlaceWords;
  readonly title: string;
  readonly healthy: string;
  readonly count: (errors: number, others: number) => string;
  readonly where: string;
  readonly line: string;
  readonly seen: string;
  readonly copy: string;
  readonly copyReport: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly close: string;
  readonly again: string;
  readonly working: string;
  readonly system: string;
}
