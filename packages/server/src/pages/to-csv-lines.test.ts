import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toCsvLines } from './to-csv-lines.ts';

describe('a line of CSV', () => {
  it('has every cell quoted and ends as Excel ends it', () => {
    assert.equal(
      toCsvLines([
        ['a', 'b "c"'],
        ['1', 'x,y'],
      ]),
      '"a","b ""c"""\r\n"1","x,y"\r\n',
    );
  });

  for (const text of [
    '=1+1',
    '+62',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ]) {
    it(`makes no formula of ${JSON.stringify(text)}`, () => {
      assert.equal(toCsvLines([[text]]), `"'${text}"\r\n`);
    });
  }

  it('makes no formula after spaces, nor where Excel splits at a semicolon', () => {
    assert.equal(toCsvLines([['  =1']]), `"'  =1"\r\n`);
    assert.equal(toCsvLines([['Batik; =1;@x']]), `"Batik;' =1;'@x"\r\n`);
  });

  it('is not there without a row', () => {
    assert.equal(toCsvLines([]), '');
  });

  it('leaves signs inside a text alone', () => {
    assert.equal(toCsvLines([['A-B = C @ D']]), '"A-B = C @ D"\r\n');
  });
});
