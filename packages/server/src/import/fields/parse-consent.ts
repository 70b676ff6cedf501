import { cellText, type Cell } from '../reading/table.ts';
import { isBlankText } from './blank-text.ts';
import type { FieldResult } from './field-result.ts';

const yes = /^(ya|y|iya|yes|setuju|bersedia|true|benar)[.!]?$/i;
const no = /^(tidak|tdk|t|no|n|tidak (setuju|bersedia)|false|salah|jangan|enggak)[.!]?$/i;

/** Reads a consent. Whatever is not clearly a yes is a no. */
export function parseConsent(cell: Cell | undefined): FieldResult<boolean> {
  const text = cellText(cell);
  if (yes.test(text)) return { value: true };
  return isBlankText(text) || no.test(text)
    ? { value: false }
    : { value: false, warning: 'consent-not-understood' };
}
