import { groupDigits } from '../internal/group-digits.js';

/** `1.234` in Indonesian, `1,234` in English. */
export function formatNumber(value: number, locale: string): string {
  return groupDigits(value, locale === 'id' ? '.' : ',');
}

/** `74,9%` in Indonesian, `74.9%` in English. A share of nothing has no percentage. */
export function formatShare(part: number, whole: number, locale: string): string {
  if (whole === 0) return '–';
  const percent = `${Math.round((part / whole) * 1_000) / 10}%`;
  return locale === 'id' ? percent.replace('.', ',') : percent;
}
