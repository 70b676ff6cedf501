import { cellText, type Cell } from '../reading/table.ts';
import { isBlankText } from './blank-text.ts';
import type { FieldResult } from './field-result.ts';
import { parseDate } from './parse-date.ts';

/** A term of office, as precise as it is known. */
export interface Term {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

const noTerm: Term = { startsOn: null, endsOn: null };

const longestYears = 10;

const numberWords: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
};

/**
 * Reads a term: `2022 s/d 2027`, `2020 – 2025`, two whole dates, or `3 tahun`, which counts from
 * the date of the decree.
 */
export function parseTerm(cell: Cell | undefined, decreeDate: string | null): FieldResult<Term> {
  const text = cellText(cell)
    .toLowerCase()
    .replace(/^(periode|masa bakti|tahun)\s+/, '');
  if (isBlankText(text)) return { value: noTerm };
  const length = /^(\d{1,2}|[a-z]+)\s*(?:\([a-z0-9]+\)\s*)?(?:tahun|thn|th)\.?$/.exec(text);
  if (length) {
    const years = numberWords[length[1] ?? ''] ?? Number(length[1]);
    return years >= 1 && years <= longestYears
      ? fromLength(years, decreeDate)
      : { value: noTerm, warning: 'term-not-understood' };
  }
  const years = /^(\d{4})\s*\D{1,20}?\s*(\d{4})$/.exec(text);
  if (years) return toTerm(years[1] ?? null, years[2] ?? null);
  const parts = text.split(
    /\s*(?:s\s*\/\s*d|s\.\s*d\.?|\bsd\b|sampai dengan|sampai|hingga|–|—|\s-\s)\s*/,
  );
  const [start, end] = parts;
  if (parts.length === 1) {
    const only = parseDate(text).value;
    return only === null
      ? { value: noTerm, warning: 'term-not-understood' }
      : { value: { startsOn: only, endsOn: null } };
  }
  if (parts.length !== 2 || start === undefined || end === undefined) {
    return { value: noTerm, warning: 'term-not-understood' };
  }
  const startsOn = parseDate(start).value;
  if (startsOn !== null && /^(sekarang|kini)$/.test(end)) return toTerm(startsOn, null);
  const endsOn = parseDate(end).value;
  return startsOn === null || endsOn === null
    ? { value: noTerm, warning: 'term-not-understood' }
    : toTerm(startsOn, endsOn);
}

/** Puts two dates together, unless they run backwards. */
export function toTerm(startsOn: string | null, endsOn: string | null): FieldResult<Term> {
  return startsOn !== null && endsOn !== null && endsOn < startsOn.slice(0, endsOn.length)
    ? { value: noTerm, warning: 'term-backwards' }
    : { value: { startsOn, endsOn } };
}

function fromLength(years: number, decreeDate: string | null): FieldResult<Term> {
  if (decreeDate === null) return { value: noTerm, warning: 'term-without-date' };
  const [year = '', ...rest] = decreeDate.split('-');
  const end = [String(Number(year) + years), ...rest].join('-');
  // A term that began on a leap day ends on the last day of February.
  const exists = Number.isNaN(Date.parse(end)) || new Date(end).toISOString().startsWith(end);
  return { value: { startsOn: decreeDate, endsOn: exists ? end : end.replace(/29$/, '28') } };
}
