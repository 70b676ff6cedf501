import { cellText, type Cell } from '../reading/table.ts';
import { isBlankText } from './blank-text.ts';
import type { FieldResult } from './field-result.ts';

/** Longest line the office may write. */
const longest = 200;

/** As many digits as a phone or identity number has; no house or postal number has them. */
const longNumber = /(?:\d[ .-]?){9}/;

/**
 * Reads a line of text that everybody will see, such as an address. One that holds the number of a
 * person is left out: such a number needs a consent, and has a column of its own.
 */
export function parseLine(cell: Cell | undefined): FieldResult<string | null> {
  const text = cellText(cell).replace(/\s+/g, ' ').trim();
  if (isBlankText(text)) return { value: null };
  if (longNumber.test(text)) return { value: null, warning: 'number-left-out' };
  return text.length > longest
    ? { value: text.slice(0, longest), warning: 'text-shortened' }
    : { value: text };
}
