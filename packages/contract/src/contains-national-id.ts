/** Digits, in one piece or in groups that the same single character keeps apart. */
const digitGroups = /\d+(?:([\s.–-])\d+(?:\1\d+)*)?/g;

/**
 * Whether a text holds a 16-digit population or family card number (NIK, KK), however it is
 * grouped. Two phone numbers or two dates side by side are none.
 */
export function containsNationalId(text: string): boolean {
  return (text.match(digitGroups) ?? []).some(
    (run) => run.replace(/\D/g, '').length === 16 || /(^|\D)\d{16}(\D|$)/.test(run),
  );
}
