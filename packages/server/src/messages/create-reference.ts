import { randomInt } from 'node:crypto';

/** Without 0 and O, 1 and I and L, and U, so that it can be read out on the phone. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Makes a reference number that cannot be guessed: `KIM-3502-7QX4-M2KD`. */
export function createReference(regencyCode: string): string {
  const block = () =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `KIM-${regencyCode.replace('.', '')}-${block()}-${block()}`;
}
