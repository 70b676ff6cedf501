import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { chooseQueries } from './choose-queries.ts';

const rule = {
  fold: (text: string) => text.toLowerCase(),
  terms: (text: string) => [text.toLowerCase()],
  matches: (folded: string, terms: readonly string[]) =>
    terms.every((term) => folded.includes(term)),
};

function group(name: string) {
  return { name, villageName: 'Wates', districtName: 'Slahung', legalStatus: 'pilot' };
}

describe('chooseQueries', () => {
  it('names the group that must stand first in the result', () => {
    const queries = chooseQueries([group('Aruna'), group('Bina'), group('Binar')], 1, rule);

    assert.deepEqual(queries, [{ text: 'Bi', expected: 'Bina' }]);
  });

  it('leaves out what finds the first row of the list, because it is there already', () => {
    assert.deepEqual(chooseQueries([group('Aruna')], 5, rule), []);
  });

  it('leaves out what would be more work for one of the two', () => {
    const isFair = (text: string, found: number) => text !== 'Bi' && found === 1;
    const groups = [group('Aruna'), group('Bina'), group('Citra')];

    assert.deepEqual(chooseQueries(groups, 5, { ...rule, isFair }), [
      { text: 'Ci', expected: 'Citra' },
    ]);
  });
});
