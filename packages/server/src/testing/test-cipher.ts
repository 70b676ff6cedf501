import { createFieldCipher } from '../secrets/field-cipher.ts';
import { parseKeyring } from '../secrets/keyring.ts';

/** A key that tests share, as an operator writes it. */
export const testFieldKeys = Buffer.alloc(32, 7).toString('base64');

/** Opens what the applications of tests have stored. */
export const testCipher = createFieldCipher(parseKeyring(testFieldKeys));
