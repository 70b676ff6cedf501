import { cellText, type Cell } from '../reading/table.ts';
import { isBlankText } from './blank-text.ts';
import type { FieldResult } from './field-result.ts';

const leadingKim =
  /^(kim|k\.i\.m\.?|kelompok informasi masyarakat|komunitas informasi masyarakat)(?=[\s.:"“'(-]|$)[\s.:-]*/i;

/** Reads the name of a group, without the "KIM" in front and without quotes around it. */
export function parseGroupName(cell: Cell | undefined): string | null {
  let name = cellText(cell);
  for (let next = strip(name); next !== name; next = strip(name)) name = next;
  return isBlankText(name) || name.length < 2 ? null : name;
}

/**
 * Reads the name of a person as it is written, titles included; one word is enough. A number in
 * its place (a phone, an identity number) is not taken for a name.
 */
export function parsePersonName(cell: Cell | undefined): FieldResult<string | null> {
  const text = cellText(cell);
  if (isBlankText(text)) return { value: null };
  const isName = /\p{L}{2}/u.test(text) && !/(\d[ .-]?){5}/.test(text) && text.length <= 120;
  return isName ? { value: text } : { value: null, warning: 'name-not-understood' };
}

function strip(name: string): string {
  const bare = name.replace(leadingKim, '').trim();
  return bare.replace(/^["“”'‘’](.*)["“”'‘’]$/, '$1').trim();
}
