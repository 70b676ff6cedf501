const mobile = /^\+628[1-9]\d{7,10}$/;
const landline = /^\+62[2-79]\d{6,10}$/;

/**
 * Turns an Indonesian phone number in any usual spelling into E.164, or `null` when it is none.
 *
 * Reads `0812…`, `62812…`, `+62 812-…`, `+62 0812…` and `812…` (a leading zero that a spreadsheet ate).
 *
 * @example
 * ```ts
 * import { toE164 } from '@kentongan/contract';
 *
 * toE164('0812.3000.0021'); // '+6281230000021'
 * ```
 */
export function toE164(input: string): string | null {
  const text = input.trim();
  if (!/^\+?[\d\s().-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  const national = digits.startsWith('62')
    ? digits.slice(2).replace(/^0/, '')
    : text.startsWith('+')
      ? null
      : digits.replace(/^0/, '');
  if (national === null) return null;
  // Without 0 or 62 in front only a mobile number can be told from some other number.
  if (!digits.startsWith('62') && !digits.startsWith('0') && !national.startsWith('8')) return null;
  const number = `+62${national}`;
  return mobile.test(number) || landline.test(number) ? number : null;
}

/**
 * Whether an E.164 number is an Indonesian mobile number, which WhatsApp needs.
 *
 * @example
 * ```ts
 * import { isMobile } from '@kentongan/contract';
 *
 * isMobile('+6281230000021'); // true
 * isMobile('+62352481000'); // false
 * ```
 */
export function isMobile(number: string): boolean {
  return mobile.test(number);
}
