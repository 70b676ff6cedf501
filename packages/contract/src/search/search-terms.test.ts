import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { limits } from '../limits.js';
import { searchTerms } from './search-terms.js';

describe('searchTerms', () => {
  for (const query of ['', '   ', 'KIM', 'kim desa', 'Kec.', 'KIM-Desa', '--', '%', '.*', '🎉']) {
    it(`is empty for ${JSON.stringify(query)}, which leaves nothing to look for`, () => {
      assert.deepEqual(searchTerms(query), []);
    });
  }

  it('drops prefixes inside a query, also those that hang on a word', () => {
    for (const query of [
      'wates kec. slahung',
      'wates,kec.slahung',
      'KIM-Wates; Kec:Slahung',
      'Ds. Wates (Kec. Slahung)',
    ]) {
      assert.deepEqual(searchTerms(query), ['wates', 'slahung']);
    }
  });

  it('keeps what hangs together in one word', () => {
    assert.deepEqual(searchTerms('Ngilo-Ilo'), ['ngiloilo']);
  });

  it('reads no more of a text than a search may be long', () => {
    const query = `${'a'.repeat(limits.searchText)}b`;

    assert.deepEqual(searchTerms(query), ['a'.repeat(limits.searchText)]);
  });
});
