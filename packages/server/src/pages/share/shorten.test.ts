import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { shorten } from './shorten.ts';

describe('a text that is shortened', () => {
  it('stays as it is when it fits, on one line', () => {
    assert.equal(shorten('Panen\n raya ', 10), 'Panen raya');
  });

  it('ends with a whole word and without its sign', () => {
    assert.equal(shorten('Panen raya, lalu pesta', 14), 'Panen raya…');
  });

  it('is cut inside a word that is too long by itself', () => {
    assert.equal(shorten('a'.repeat(20), 10), `${'a'.repeat(9)}…`);
  });

  it('never cuts a letter in half', () => {
    assert.equal(shorten('🎉'.repeat(20), 5), `${'🎉'.repeat(4)}…`);
  });
});
