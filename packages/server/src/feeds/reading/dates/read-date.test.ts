import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readDate } from './read-date.ts';

const now = Date.parse('2026-11-22T01:00:00Z');

/** Each way of writing it, and the instant it means. */
const spellings: readonly (readonly [text: string, instant: string])[] = [
  // RFC 822 and what became of it
  ['Mon, 21 Sep 2015 10:00:00 GMT', '2015-09-21T10:00:00.000Z'],
  ['Mon, 21 Sep 2015 10:00:00 +0700', '2015-09-21T03:00:00.000Z'],
  ['Mon, 21 Sep 2015 10:00 +0700', '2015-09-21T03:00:00.000Z'],
  ['21 Sep 2015 10:00:00 -0300', '2015-09-21T13:00:00.000Z'],
  ['21 Sep 15 10:00:00 EST', '2015-09-21T15:00:00.000Z'],
  ['Sat, 12 Oct 2019 07:00:00 PDT', '2019-10-12T14:00:00.000Z'],
  ['Tue, 21 Sept 2015 10:00:00 WIB', '2015-09-21T03:00:00.000Z'],
  ['Monday, 21-Sep-15 10:00:00 GMT', '2015-09-21T10:00:00.000Z'],
  ['Mon,21 Sep 2015 10:00:00 Z', '2015-09-21T10:00:00.000Z'],
  ['Fri, 31 Dec 1999 23:59:59 UT', '1999-12-31T23:59:59.000Z'],
  ['21 Sep 99 10:00:00 GMT', '1999-09-21T10:00:00.000Z'],
  ['Mon, 21 Sep 2015 24:00:00 GMT', '2015-09-22T00:00:00.000Z'],
  ['Mon, 21 Sep 2015 10:00:60 GMT', '2015-09-21T10:00:59.000Z'],
  ['Mon, 21 Sep 2015 10:00:00 GMT+07:00', '2015-09-21T03:00:00.000Z'],
  ['Mon, 21 Sep 2015 10:00:00 +7', '2015-09-21T03:00:00.000Z'],
  ['Mon, 21 Sep 2015 10:00:00 +9999', '2015-09-21T03:00:00.000Z'],
  ['Mon Sep 21 10:00:00 2015', '2015-09-21T03:00:00.000Z'],
  ['Mon Sep 21 10:00:00 WIB 2015', '2015-09-21T03:00:00.000Z'],
  ['Mon Sep 21 2015 10:00:00 GMT+0700 (Western Indonesia Time)', '2015-09-21T03:00:00.000Z'],
  // ISO 8601 and its neighbours
  ['2015-09-21T10:00:00Z', '2015-09-21T10:00:00.000Z'],
  ['2015-09-21T10:00:00.123+07:00', '2015-09-21T03:00:00.123Z'],
  ['2015-09-21T10:00:00.1234567+07:00', '2015-09-21T03:00:00.123Z'],
  ['2015-09-21T10:00:00-08:00', '2015-09-21T18:00:00.000Z'],
  ['2015-09-21t10:00:00z', '2015-09-21T10:00:00.000Z'],
  ['2015-09-21T10:00:00+0700', '2015-09-21T03:00:00.000Z'],
  ['2015-09-21T10:00+07', '2015-09-21T03:00:00.000Z'],
  ['2015-09-21 10:00:00', '2015-09-21T03:00:00.000Z'],
  ['2015-09-21 10:00:00 +08:00', '2015-09-21T02:00:00.000Z'],
  ['2015-09-21', '2015-09-20T17:00:00.000Z'],
  ['2015-09', '2015-08-31T17:00:00.000Z'],
  ['20150921', '2015-09-20T17:00:00.000Z'],
  ['20150921T100000Z', '2015-09-21T10:00:00.000Z'],
  ['20150921100000', '2015-09-21T03:00:00.000Z'],
  ['2015/09/21 10:00', '2015-09-21T03:00:00.000Z'],
  ['2015-21-09', '2015-09-20T17:00:00.000Z'],
  // Unix time
  ['1442804400', '2015-09-21T03:00:00.000Z'],
  ['1442804400000', '2015-09-21T03:00:00.000Z'],
  // Figures
  ['21/09/2015 10.00', '2015-09-21T03:00:00.000Z'],
  ['05/08/24 13.45 WIB', '2024-08-05T06:45:00.000Z'],
  ['21.09.2015 10:00', '2015-09-21T03:00:00.000Z'],
  ['9/21/2015 10:00 AM', '2015-09-21T03:00:00.000Z'],
  ['9/21/2015 12:30 am', '2015-09-20T17:30:00.000Z'],
  // English words
  ['September 21, 2015', '2015-09-20T17:00:00.000Z'],
  ['Sept. 21st, 2015 3:05 pm', '2015-09-21T08:05:00.000Z'],
  ['21st of September 2015', '2015-09-20T17:00:00.000Z'],
  ['2015 September 21', '2015-09-20T17:00:00.000Z'],
  ['21 Sep 2015 3 pm', '2015-09-21T08:00:00.000Z'],
  // Indonesian words
  ['Senin, 21 Sept 2015', '2015-09-20T17:00:00.000Z'],
  ['Senin, 21 September 2015', '2015-09-20T17:00:00.000Z'],
  ["Jum'at, 9 Agustus 2024 13.45 WIB", '2024-08-09T06:45:00.000Z'],
  ['Jumat, 09 Agt 2024 13:45 WITA', '2024-08-09T05:45:00.000Z'],
  ['Jum’at, 9 Ags 2024 13.45.30 WIT', '2024-08-09T04:45:30.000Z'],
  ['Senin, 5 Agustus 2024 | 13:45 WIB', '2024-08-05T06:45:00.000Z'],
  ['Senin, 5 Agustus 2024 pukul 13.45 WIB', '2024-08-05T06:45:00.000Z'],
  ['Sel, 06 Agu 2024 07:00:00 +0700', '2024-08-06T00:00:00.000Z'],
  ['Min, 01 Des 2024 07:00:00 +0700', '2024-12-01T00:00:00.000Z'],
  ['Sab, 17 Mei 2025 07:00:00 +0800', '2025-05-16T23:00:00.000Z'],
  ['5 Nopember 2014', '2014-11-04T17:00:00.000Z'],
  ['12 Pebruari 2014 08:00:00 WIB', '2014-02-12T01:00:00.000Z'],
  ['1 Okt 2023', '2023-09-30T17:00:00.000Z'],
  ['Mei 17, 2023 9:05 PM', '2023-05-17T14:05:00.000Z'],
  ['5-Mei-2024', '2024-05-04T17:00:00.000Z'],
  ['05 Mrt 24', '2024-03-04T17:00:00.000Z'],
  ['September 2015', '2015-08-31T17:00:00.000Z'],
];

const nonsense = [
  '',
  '   ',
  'kemarin',
  '2 jam yang lalu',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  '0',
  '0000-00-00 00:00:00',
  'Mon, 30 Nov -0001 00:00:00 +0000',
  '2099-01-01T00:00:00Z',
  '31 Februari 2024',
  '2024-13-32',
  '21 Sep 2015 25:00:00 GMT',
  '21 Sep 2015 10:75:00 GMT',
  'NaN',
  '{{ post.date }}',
  `${'9'.repeat(500)}-09-21`,
];

describe('readDate', () => {
  for (const [text, instant] of spellings) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const date = readDate(text, now);

      assert.equal(date === null ? null : new Date(date).toISOString(), instant);
    });
  }

  for (const text of nonsense) {
    it(`takes ${JSON.stringify(text.slice(0, 40))} for no date`, () => {
      assert.equal(readDate(text, now), null);
    });
  }

  it('takes what lies ahead by more than a day for now', () => {
    assert.equal(readDate('2027-03-01T00:00:00Z', now), now);
  });

  it('keeps what lies ahead by less than a day, which is a matter of zones', () => {
    assert.equal(readDate('2026-11-22T20:00:00Z', now), Date.parse('2026-11-22T20:00:00Z'));
  });

  it('knows a leap day from one that never was', () => {
    assert.equal(readDate('29 Februari 2023', now), null);
    assert.equal(readDate('29 Februari 2024 07.00 WIB', now), Date.parse('2024-02-29T00:00:00Z'));
  });

  it('has no date where the feed has none', () => {
    assert.equal(readDate(null, now), null);
    assert.equal(readDate(undefined, now), null);
  });
});
