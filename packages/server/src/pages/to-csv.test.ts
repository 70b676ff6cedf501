import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { toCsv } from './to-csv.ts';

describe('toCsv', () => {
  it('begins with a BOM, quotes every cell and ends every line as Excel does', () => {
    assert.equal(
      toCsv([
        ['a', 'b "c"'],
        ['1', 'x,y'],
      ]),
      '\uFEFF"a","b ""c"""\r\n"1","x,y"\r\n',
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
      assert.equal(toCsv([[text]]), `\uFEFF"'${text}"\r\n`);
    });
  }

  it('makes no formula after spaces, nor where Excel splits at a semicolon', () => {
    assert.equal(toCsv([['  =1']]), `\uFEFF"'  =1"\r\n`);
    assert.equal(toCsv([['Batik; =1;@x']]), `\uFEFF"Batik;' =1;'@x"\r\n`);
  });

  it('leaves signs inside a text alone', () => {
    assert.equal(toCsv([['A-B = C @ D']]), '\uFEFF"A-B = C @ D"\r\n');
  });
});
