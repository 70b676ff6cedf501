import * as z from 'zod/mini';

import { cellText, type Cell } from '../reading/table.ts';
import { isBlankText } from './blank-text.ts';
import type { FieldResult } from './field-result.ts';

const emailSchema = z.email().check(z.maxLength(254));

/** Reads an e-mail address, in lower case. */
export function parseEmail(cell: Cell | undefined): FieldResult<string | null> {
  const text = cellText(cell).replace(/^mailto:/i, '');
  if (isBlankText(text)) return { value: null };
  const result = z.safeParse(emailSchema, text.toLowerCase());
  return result.success ? { value: result.data } : { value: null, warning: 'email-not-understood' };
}
