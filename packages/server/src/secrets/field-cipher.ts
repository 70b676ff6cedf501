import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import type { Keyring } from './keyring.ts';

/** Encrypts single fields, so that a copy of the database tells nothing about people. */
export interface FieldCipher {
  /** `place` is where the text is kept: a text that was moved elsewhere does not open. */
  seal(text: string, place: string): string;
  /**
   * Opens what {@link FieldCipher.seal} made. A text that was never sealed comes back as it is.
   *
   * @throws {@link FieldCipherError} without the key, or when the text was changed or moved.
   */
  open(stored: string, place: string): string;
  /** Whether a stored text is sealed with the newest key. */
  isCurrent(stored: string): boolean;
}

/** A field that does not open. */
export class FieldCipherError extends Error {
  override readonly name = 'FieldCipherError';
}

const sealed = /^v1:([0-9a-f]{8}):([A-Za-z0-9+/]+=*)$/;
const ivLength = 12;
const tagLength = 16;

/** Makes the cipher: AES-256-GCM with a random nonce for each field. */
export function createFieldCipher(keyring: Keyring): FieldCipher {
  const [current] = keyring;
  const byId = new Map(keyring.map((key) => [key.id, key.bytes]));
  return {
    seal(text, place) {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv('aes-256-gcm', current.bytes, iv);
      cipher.setAAD(Buffer.from(place));
      const body = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
      return `v1:${current.id}:${Buffer.concat([body, cipher.getAuthTag()]).toString('base64')}`;
    },

    open(stored, place) {
      const [, id = '', body] = sealed.exec(stored) ?? [];
      if (body === undefined) return stored;
      const key = byId.get(id);
      if (key === undefined) {
        throw new FieldCipherError(
          `A field was encrypted with the key "${id}", which is not among FIELD_KEYS. Add that key again.`,
        );
      }
      const bytes = Buffer.from(body, 'base64');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength));
        decipher.setAAD(Buffer.from(place));
        decipher.setAuthTag(bytes.subarray(-tagLength));
        const text = decipher.update(bytes.subarray(ivLength, -tagLength));
        return Buffer.concat([text, decipher.final()]).toString('utf8');
      } catch (error) {
        throw new FieldCipherError('An encrypted field was changed, moved or cut.', {
          cause: error,
        });
      }
    },

    isCurrent: (stored) => sealed.exec(stored)?.[1] === current.id,
  };
}
