import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isMobile, toE164 } from './phone.js';

describe('toE164', () => {
  for (const spelling of [
    '0812-3000-0021',
    '0812.3000.0021',
    '081230000021',
    ' 0812 3000 0021 ',
    '(0812) 3000-0021',
    '6281230000021',
    '62 812-3000-0021',
    '+6281230000021',
    '+62 812-3000-0021',
    '+62 0812 3000 0021',
    '620812-3000-0021',
    '81230000021',
    '812-3000-0021',
  ]) {
    it(`reads ${JSON.stringify(spelling)}`, () => {
      assert.equal(toE164(spelling), '+6281230000021');
    });
  }

  it('reads a landline number with its area code', () => {
    assert.equal(toE164('(0352) 481234'), '+62352481234');
  });

  for (const junk of [
    '',
    '-',
    '+',
    'belum ada',
    '0812',
    '08123000002112345',
    '0812-3000-0021 / 0812-3000-0022',
    '0812-3000-002x',
    '+65 8123 4567',
    '8.1230000021E+10',
    '352481234',
    '0012 3000 0021',
    '０８１２３００００２１',
  ]) {
    it(`refuses ${JSON.stringify(junk)}`, () => {
      assert.equal(toE164(junk), null);
    });
  }
});

describe('isMobile', () => {
  it('tells a mobile number from a landline', () => {
    assert.equal(isMobile('+6281230000021'), true);
    assert.equal(isMobile('+62352481234'), false);
  });
});
