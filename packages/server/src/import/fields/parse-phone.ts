import { toE164 } from '@kentongan/contract';

import { cellText, type Cell } from '../reading/table.ts';
import { isBlankText } from './blank-text.ts';
import type { FieldResult } from './field-result.ts';

/** Reads a phone number in any Indonesian spelling into E.164; the first where there are several. */
export function parsePhone(cell: Cell | undefined): FieldResult<string | null> {
  const text = cellText(cell).replace(/^'/, '');
  if (isBlankText(text)) return { value: null };
  // A spreadsheet that wrote 8,12E+11 has thrown the last digits away.
  if (/^\d+([.,]\d+)?e\+?\d+$/i.test(text)) return { value: null, warning: 'phone-digits-lost' };
  const whole = toE164(withoutLabel(text));
  if (whole !== null) return { value: whole };
  const numbers = text
    .split(/[,;/\n]|\s(?:dan|atau)\s/i)
    .map((part) => toE164(withoutLabel(part)))
    .filter((number) => number !== null);
  const [first] = numbers;
  if (first === undefined) return { value: null, warning: 'phone-not-understood' };
  return numbers.length > 1 ? { value: first, warning: 'phone-more-than-one' } : { value: first };
}

function withoutLabel(text: string): string {
  return text
    .trim()
    .replace(/^(hp|wa|telp|tlp|no)\b[\s.:/]*/i, '')
    .replace(/\s*\([^)\d]*\)$/, '');
}
