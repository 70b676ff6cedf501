import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toLegalText } from './legal-text.ts';

describe('toLegalText', () => {
  it('keeps what people write', () => {
    const text = 'Ngopi é \u{1F33E}\tsatu\n“dua”\r\n';
    assert.equal(toLegalText(text), text);
  });

  it('drops controls, halves of characters and what is no character', () => {
    assert.equal(toLegalText('a\u0000\u0008\u001B\uD800b\uDC00\uFFFE\uFFFFc'), 'abc');
  });
});
