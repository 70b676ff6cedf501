import type { DoctorLanguage } from '@kentongan/contract/doctor';

import { OutgoingError } from '../outgoing/outgoing-error.ts';
import { en } from './locales/en.ts';
import { id, type CheckWords, type RefusalWords } from './locales/id.ts';
import { PageRefusedError } from './page-refused-error.ts';

const words: Readonly<Record<DoctorLanguage, CheckWords>> = { id, en };

/** A refusal in words, with the code that programs go by. */
export interface ExplainedRefusal extends RefusalWords {
  readonly code: keyof CheckWords;
}

/** Says why a page cannot be looked at; `undefined` for an error that says nothing of a page. */
export function explainRefusal(
  error: unknown,
  language: DoctorLanguage,
): ExplainedRefusal | undefined {
  if (!(error instanceof PageRefusedError || error instanceof OutgoingError)) return undefined;
  const found = error instanceof PageRefusedError ? error.found : '';
  return { code: error.code, ...words[language][error.code](found) };
}
