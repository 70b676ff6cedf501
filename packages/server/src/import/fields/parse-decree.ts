import type { DecreeKind } from '@kentongan/contract';

import { cellText, type Cell } from '../reading/table.ts';
import { isBlankText } from './blank-text.ts';
import type { FieldResult } from './field-result.ts';
import { isKnownCircular } from './known-circulars.ts';

/** The paper named in a sheet; its number is kept as it is written. */
export interface ParsedDecree {
  readonly kind: DecreeKind;
  readonly number: string;
}

const underWay =
  /^(masih|sedang|dalam|dlm|lagi)?\s*(dalam|dlm|di)?\s*-?\s*(proses|pengajuan|pengurusan|pembuatan|perpanjangan)\b|^(menyusul|draf|draft|rintisan|pengajuan|0|blm|belum)\b|\b(belum|blm)\s+(ada|punya|ber-?sk|terbit|jadi|keluar)\b|\b(masih|sedang|dalam|dlm)\s+proses\b/i;
const circular = /\bsurat edaran\b|\bedaran\b|(^|[\s/.-])se([\s/.-]|$)/i;
const deed = /\bakt[ae]\b|\bahu[\s.-]/i;
const registration = /\b(skt|surat keterangan terdaftar|registrasi|tanda daftar)\b/i;

/** Longest number the office may write. */
const longest = 80;

/**
 * Reads the number of a decree, free text. "dalam proses" and "belum ada" mean that there is none;
 * a circular is kept as one and never stands for a decree.
 */
export function parseDecree(cell: Cell | undefined): FieldResult<ParsedDecree | null> {
  const text = cellText(cell);
  if (isBlankText(text) || underWay.test(text)) return { value: null };
  const number = text.slice(0, longest);
  if (circular.test(text) || isKnownCircular(text)) {
    return { value: { kind: 'circular', number }, warning: 'decree-is-circular' };
  }
  const kind = deed.test(text) ? 'deed' : registration.test(text) ? 'registration' : 'decree';
  return {
    value: { kind, number },
    ...(text.length > longest && { warning: 'text-shortened' as const }),
  };
}
