import type { Cell } from '../reading/table.ts';
import { cellText } from '../reading/table.ts';
import { serialDate } from '../reading/serial-date.ts';
import { isBlankText } from './blank-text.ts';
import type { FieldResult } from './field-result.ts';

/** First letters of the months as written in Indonesian, Javanese habit and English. */
const months: readonly (readonly [RegExp, number])[] = [
  [/^jan/, 1],
  [/^(feb|peb|pebr)/, 2],
  [/^(mar|mrt)/, 3],
  [/^apr/, 4],
  [/^(mei|may)/, 5],
  [/^jun/, 6],
  [/^jul/, 7],
  [/^(agu|agt|ags|aug|agus)/, 8],
  [/^sep/, 9],
  [/^(okt|oct)/, 10],
  [/^(nov|nop)/, 11],
  [/^(des|dec)/, 12],
];

const earliestYear = 1980;
const latestYear = 2100;

/**
 * Reads a date: a date cell, a serial number, `dd/mm/yyyy` with any separator, `22 Mei 2024`, ISO;
 * also only a month or a year. Gives `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 */
export function parseDate(cell: Cell | undefined): FieldResult<string | null> {
  if (typeof cell === 'object' && cell?.kind === 'date') return checked(cell.iso);
  const text = cellText(cell);
  if (isBlankText(text)) return { value: null };
  if (/^\d{4}$/.test(text)) return checked(text);
  if (/^\d{5}(\.\d+)?$/.test(text)) return checked(serialDate(Number(text)));
  return checked(parseText(text.toLowerCase()));
}

/** The same, but only a whole day will do. */
export function parseDay(cell: Cell | undefined): FieldResult<string | null> {
  const result = parseDate(cell);
  if (result.value === null || result.value.length === 10) return result;
  return { value: null, warning: 'date-incomplete' };
}

function checked(iso: string | null): FieldResult<string | null> {
  const year = Number(iso?.slice(0, 4));
  return iso !== null && year >= earliestYear && year <= latestYear
    ? { value: iso }
    : { value: null, warning: 'date-not-understood' };
}

function parseText(input: string): string | null {
  // "Rabu, 22 Mei 2024" and "tanggal 22 Mei 2024" say no more than the date itself.
  const text = input
    .replace(/^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\s*,?\s*/, '')
    .replace(/^(tanggal|tgl\.?|ponorogo,)\s*/, '')
    .replace(/[ t]\d{1,2}[:.]\d{2}([:.]\d{2})?(\.\d+)?z?$/, '')
    .trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(text);
  if (numeric) return day(fullYear(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const named = /^(?:(\d{1,2})[\s./-]*)?([a-z]{3,10})\.?[\s./-]*(\d{4}|\d{2})$/.exec(text);
  if (!named) return null;
  const month = months.find(([pattern]) => pattern.test(named[2] ?? ''))?.[1];
  if (month === undefined) return null;
  const year = fullYear(named[3]);
  if (named[1] !== undefined) return day(year, month, Number(named[1]));
  return `${year}-${pad(month)}`;
}

function day(year: number, month: number, date: number): string | null {
  const parsed = new Date(Date.UTC(year, month - 1, date));
  // 31 February rolls over into March; such a day does not exist.
  const exists = parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === date;
  return exists ? `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}` : null;
}

function fullYear(text = ''): number {
  return text.length === 2 ? 2_000 + Number(text) : Number(text);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
