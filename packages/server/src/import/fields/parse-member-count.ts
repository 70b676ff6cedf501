import { cellText, type Cell } from '../reading/table.ts';
import { isBlankText } from './blank-text.ts';
import type { FieldResult } from './field-result.ts';

const mostMembers = 500;

/** Reads a number of members: `16`, `15 orang`, `±20`, `± 20 org`. */
export function parseMemberCount(cell: Cell | undefined): FieldResult<number | null> {
  const text = cellText(cell).toLowerCase();
  if (isBlankText(text)) return { value: null };
  const match =
    /^(?:±|\+\/-|\+-|kurang lebih|sekitar|lk\.?|kira-kira|~)?\s*(\d{1,4})(?:[.,]0+)?\s*(?:orang|org|anggota|jiwa|personil)?\.?$/.exec(
      text,
    );
  const count = Number(match?.[1]);
  return match && count <= mostMembers
    ? { value: count }
    : { value: null, warning: 'count-not-understood' };
}
