import { isMobile, toE164 } from '@kentongan/contract';
import type { GroupContact } from '@kentongan/sdk';

/** Address that reaches a contact, or `undefined` when it is none we know how to reach. */
export function contactHref({ kind, value }: GroupContact): string | undefined {
  if (kind === 'email') {
    return /^[^\s@]+@[^\s@]+$/.test(value)
      ? `mailto:${encodeURIComponent(value).replace('%40', '@')}`
      : undefined;
  }
  const number = toE164(value);
  if (number === null) return undefined;
  return kind === 'whatsapp' && isMobile(number)
    ? `https://wa.me/${number.slice(1)}`
    : `tel:${number}`;
}
