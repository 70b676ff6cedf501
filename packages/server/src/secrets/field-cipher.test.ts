import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { createFieldCipher, FieldCipherError } from './field-cipher.ts';
import { createKeyText, KeyringError, parseKeyring } from './keyring.ts';

const oldKey = createKeyText();
const newKey = createKeyText();
const cipher = createFieldCipher(parseKeyring(oldKey));

describe('the field cipher', () => {
  it('gives back what it sealed, in any script', () => {
    for (const text of ['', 'Sari', 'ꦱꦫꦶ 🙏🏽', 'a'.repeat(10_000)]) {
      assert.equal(cipher.open(cipher.seal(text, 'here'), 'here'), text);
    }
  });

  it('never seals the same text alike', () => {
    assert.notEqual(cipher.seal('Sari', 'here'), cipher.seal('Sari', 'here'));
  });

  it('opens nothing that was moved, changed or cut', () => {
    const stored = cipher.seal('Sari', 'here');

    for (const [text, place] of [
      [stored, 'there'],
      [stored.slice(0, -6) + 'AAAAA=', 'here'],
      [`${stored.slice(0, 20)}`, 'here'],
    ] as const) {
      assert.throws(() => cipher.open(text, place), FieldCipherError);
    }
  });

  it('gives back a text that was stored before there was a key', () => {
    assert.equal(cipher.open('Sari', 'here'), 'Sari');
  });

  it('opens with an old key and seals with the newest', () => {
    const rotated = createFieldCipher(parseKeyring(`${newKey}, ${oldKey}`));
    const stored = cipher.seal('Sari', 'here');

    assert.equal(rotated.open(stored, 'here'), 'Sari');
    assert.equal(rotated.isCurrent(stored), false);
    assert.equal(rotated.isCurrent(rotated.seal('Sari', 'here')), true);
  });

  it('says which key is missing and never what it is', () => {
    const other = createFieldCipher(parseKeyring(newKey));

    assert.throws(
      () => other.open(cipher.seal('Sari', 'here'), 'here'),
      (error: Error) => /FIELD_KEYS/.test(error.message) && !error.message.includes(oldKey),
    );
  });
});

describe('parseKeyring', () => {
  for (const wrong of ['', ' , ', 'short', `${newKey},x`, 'ä'.repeat(43)]) {
    it(`refuses ${JSON.stringify(wrong.slice(0, 12))} without repeating it`, () => {
      assert.throws(
        () => parseKeyring(wrong),
        (error: Error) => error instanceof KeyringError && !error.message.includes(newKey),
      );
    });
  }
});
