import type { Cms } from './cms.js';
import type { Finding, FindingCode, Severity } from './finding.js';
import type { DoctorWords } from './locales/doctor-words.js';
import { en } from './locales/en.js';
import { id } from './locales/id.js';

/** Languages the doctor speaks, the default first. */
export const doctorLanguages = ['id', 'en'] as const;
export type DoctorLanguage = (typeof doctorLanguages)[number];

/**
 * The words of each language.
 *
 * @example
 * ```ts
 * import { doctorWords } from '@kentongan/contract/doctor';
 *
 * const { places } = doctorWords.en;
 * ```
 */
export const doctorWords: Readonly<Record<DoctorLanguage, DoctorWords>> = { id, en };

/** A finding in words, for one content management system. */
export interface ExplainedFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly problem: string;
  readonly advice: string;
  /** Where to change it. */
  readonly where: string;
  /** What stands there now; may be empty. */
  readonly found: string;
  /** What belongs there, ready to be copied; may be empty. */
  readonly line: string;
}

/**
 * Puts a finding into words.
 *
 * @example
 * ```ts
 * import { bareFacts, diagnose, explainFinding } from '@kentongan/contract/doctor';
 *
 * for (const finding of diagnose({ ...bareFacts, url: 'https://desa.example/' })) {
 *   const { problem, advice } = explainFinding(finding, { language: 'en', cms: 'wordpress' });
 *   console.log(problem, advice);
 * }
 * ```
 */
export function explainFinding(
  { code, severity, place, details }: Finding,
  { language, cms }: { readonly language: DoctorLanguage; readonly cms: Cms },
): ExplainedFinding {
  const { findings, places } = doctorWords[language];
  const { problem, advice } = findings[code];
  return {
    code,
    severity,
    problem: problem(details),
    advice: advice(details),
    where: places[place][cms],
    found: place === 'policy' || place === 'styles' ? details.found : '',
    line: details.line,
  };
}
