import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isNear } from './is-near.js';

describe('a misspelt word', () => {
  const near: readonly [kind: string, term: string, word: string][] = [
    ['one wrong letter', 'wqtes', 'wates'],
    ['a wrong first letter', 'qates', 'wates'],
    ['a wrong last letter', 'wateq', 'wates'],
    ['one missing letter', 'wtes', 'wates'],
    ['a missing first letter', 'ates', 'wates'],
    ['a missing last letter', 'wate', 'wates'],
    ['one letter too many', 'wattes', 'wates'],
    ['a letter too many in front', 'qwates', 'wates'],
    ['a letter too many at the end', 'watesq', 'wates'],
    ['two swapped letters', 'waets', 'wates'],
    ['a missing letter of four', 'reg', 'reog'],
    ['a misspelt beginning', 'sumort', 'sumoroto'],
  ];
  for (const [kind, term, word] of near) {
    it(`with ${kind} is near: ${term}, ${word}`, () => {
      assert.equal(isNear(term, word), true);
    });
  }

  const far: readonly [reason: string, term: string, word: string][] = [
    ['two letters are wrong', 'wqtqs', 'wates'],
    ['a letter is wrong and another missing', 'wqte', 'wates'],
    ['letters apart are swapped', 'setaw', 'wates'],
    ['the word has fewer than four letters', 'iko', 'ilo'],
    ['a beginning is too short to be told', 'slxh', 'slahung'],
    ['a digit is wrong', 'rt2023', 'rt2024'],
    ['a digit is missing', '202', '2024'],
    ['the words have nothing in common', 'bungkal', 'slahung'],
    ['there is no term', '', 'wates'],
  ];
  for (const [reason, term, word] of far) {
    it(`is not near when ${reason}: ${term}, ${word}`, () => {
      assert.equal(isNear(term, word), false);
    });
  }
});
