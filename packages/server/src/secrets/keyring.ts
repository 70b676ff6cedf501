import { createHash, randomBytes } from 'node:crypto';

/** One key that fields are encrypted with. */
export interface FieldKey {
  /** Stands before each text that was encrypted with it. */
  readonly id: string;
  /** 256 bits. */
  readonly bytes: Buffer;
}

/** The keys of a backend: the first encrypts, all of them decrypt. */
export type Keyring = readonly [FieldKey, ...FieldKey[]];

/** Keys that cannot be used. The message is one line that does not repeat them. */
export class KeyringError extends Error {
  override readonly name = 'KeyringError';
}

/**
 * Reads keys as an operator writes them: 32 bytes in base64 each, separated by commas, the newest
 * first.
 *
 * @throws {@link KeyringError}
 */
export function parseKeyring(text: string): Keyring {
  const keys = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(toKey);
  const [first, ...others] = keys;
  if (first === undefined) {
    throw new KeyringError('no key is there. Make one with: openssl rand -base64 32');
  }
  return [first, ...others];
}

/** Makes a key for a backend that has none. */
export function createKeyText(): string {
  return randomBytes(32).toString('base64');
}

function toKey(text: string, index: number): FieldKey {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 32 || !/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) {
    throw new KeyringError(
      `key ${index + 1} is not 32 bytes in base64. Make one with: openssl rand -base64 32`,
    );
  }
  // Its name says nothing about it and needs no care from the operator.
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
}
