import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseSocialAccounts, parseWebsites } from './parse-channels.ts';
import { parseConsent } from './parse-consent.ts';
import { parseDate, parseDay } from './parse-date.ts';
import { parseDecree } from './parse-decree.ts';
import { parseFocus } from './parse-focus.ts';
import { parseMemberCount } from './parse-member-count.ts';
import { parseGroupName, parsePersonName } from './parse-names.ts';
import { parsePhone } from './parse-phone.ts';
import { parseTerm } from './parse-term.ts';

describe('parseDate', () => {
  const dates: readonly (readonly [string | number, string | null])[] = [
    ['20-12-2022', '2022-12-20'],
    ['08/06/2023', '2023-06-08'],
    ['5.9.2020', '2020-09-05'],
    ['15 Juni 2020', '2020-06-15'],
    ['22 Agt 2024', '2024-08-22'],
    ['3 Agu 2024', '2024-08-03'],
    ['1 Okt. 2020', '2020-10-01'],
    ['24 Nopember 2021', '2021-11-24'],
    ['31 Des 2021', '2021-12-31'],
    ['Rabu, 22 Mei 2024', '2024-05-22'],
    ['2024-05-22', '2024-05-22'],
    ['Mei 2024', '2024-05'],
    ['2012', '2012'],
    [44_118, '2020-10-14'],
    ['-', null],
  ];
  for (const [text, iso] of dates) {
    it(`reads ${JSON.stringify(text)} as ${iso}`, () => {
      assert.deepEqual(parseDate(text), { value: iso });
    });
  }

  for (const text of ['31/02/2020', '05/22/2024', 'besok', '12/12/1899', '17/08']) {
    it(`warns about ${text} and keeps nothing`, () => {
      assert.deepEqual(parseDate(text), { value: null, warning: 'date-not-understood' });
    });
  }

  it('wants a whole day where a decree is dated', () => {
    assert.deepEqual(parseDay('Mei 2024'), { value: null, warning: 'date-incomplete' });
  });
});

describe('parseTerm', () => {
  const terms: readonly (readonly [string, string | null, string | null])[] = [
    ['2022 s/d 2027', '2022', '2027'],
    ['2020 – 2025', '2020', '2025'],
    ['2025-2028', '2025', '2028'],
    ['01/01/2022 s.d. 31/12/2027', '2022-01-01', '2027-12-31'],
    ['2020 - sekarang', '2020', null],
    ['3 tahun', '2020-02-29', '2023-02-28'],
    ['5 (lima) tahun', '2020-02-29', '2025-02-28'],
    ['-', null, null],
  ];
  for (const [text, startsOn, endsOn] of terms) {
    it(`reads "${text}"`, () => {
      assert.deepEqual(parseTerm(text, '2020-02-29'), { value: { startsOn, endsOn } });
    });
  }

  it('warns about a length without a decree date, a term backwards, and words', () => {
    assert.equal(parseTerm('3 tahun', null).warning, 'term-without-date');
    assert.equal(parseTerm('2027-2022', null).warning, 'term-backwards');
    assert.equal(parseTerm('seumur hidup', null).warning, 'term-not-understood');
  });
});

describe('parseDecree', () => {
  for (const text of ['dalam proses', 'belum ada', '-', '', 'masih proses', 'belum ber-SK', '0']) {
    it(`takes ${JSON.stringify(text)} for no decree`, () => {
      assert.deepEqual(parseDecree(text), { value: null });
    });
  }

  for (const text of ['Nomor 1 Tahun 2022', '16/SK/DS/SEP/2020', '188.45/14/405.32.01/2020']) {
    it(`keeps ${text} as it is written`, () => {
      assert.deepEqual(parseDecree(text), { value: { kind: 'decree', number: text } });
    });
  }

  for (const text of ['14/3241/405.19/2022', 'SE Bupati No 5', 'Surat Edaran 14/2022']) {
    it(`never takes the circular ${text} for a decree`, () => {
      assert.equal(parseDecree(text).value?.kind, 'circular');
    });
  }
});

describe('parsePhone', () => {
  const spellings = [
    81230000007,
    '+62 812-3000-0007',
    '0812.3000.0007',
    '081230000007',
    '6281230000007',
    'WA: 0812 3000 0007',
  ];
  for (const spelling of spellings) {
    it(`reads ${JSON.stringify(spelling)}`, () => {
      assert.deepEqual(parsePhone(spelling), { value: '+6281230000007' });
    });
  }

  it('takes the first of two numbers and says so', () => {
    assert.deepEqual(parsePhone('081230000007 / 081230000014'), {
      value: '+6281230000007',
      warning: 'phone-more-than-one',
    });
  });

  it('notices digits that a spreadsheet has thrown away', () => {
    assert.equal(parsePhone('8,12E+10').warning, 'phone-digits-lost');
  });

  it('takes a dash for no number', () => {
    assert.deepEqual(parsePhone('-'), { value: null });
  });
});

describe('parseConsent', () => {
  it('takes every spelling of yes', () => {
    for (const text of ['ya', 'YA', 'Y', 'Ya ']) assert.equal(parseConsent(text).value, true);
  });

  it('takes everything else for a no, and asks where it is unclear', () => {
    for (const text of ['Tidak', 'TIDAK', '-', '', 'tdk']) {
      assert.deepEqual(parseConsent(text), { value: false });
    }
    assert.deepEqual(parseConsent('mungkin'), {
      value: false,
      warning: 'consent-not-understood',
    });
  });
});

describe('parseGroupName and parsePersonName', () => {
  it('strip the leading KIM and nothing else', () => {
    assert.equal(parseGroupName('KIM Reog Bina'), 'Reog Bina');
    assert.equal(parseGroupName('Kim "Kentongan"'), 'Kentongan');
    assert.equal(parseGroupName('Kimberly Jaya'), 'Kimberly Jaya');
    assert.equal(parseGroupName('KIM'), null);
  });

  it('keep names with titles and names of one word', () => {
    for (const name of ['Nama, SE., MM', 'Hj Nama, S.Pd, MT', 'Nama, S.Sos', 'Sutrisno']) {
      assert.deepEqual(parsePersonName(name), { value: name });
    }
  });

  it('never take a number for a person', () => {
    assert.equal(parsePersonName('3502010101900001').warning, 'name-not-understood');
  });
});

describe('parseMemberCount and parseFocus', () => {
  it('read numbers with words and signs around them', () => {
    assert.equal(parseMemberCount('15 orang').value, 15);
    assert.equal(parseMemberCount('±20').value, 20);
    assert.deepEqual(parseMemberCount(null), { value: null });
    assert.equal(parseMemberCount('20-25').warning, 'count-not-understood');
  });

  it('split what a group is known for', () => {
    assert.deepEqual(parseFocus('Batik; kopi, dan wisata alam'), ['Batik', 'kopi', 'wisata alam']);
  });
});

describe('parseSocialAccounts and parseWebsites', () => {
  const read = (text: string) =>
    parseSocialAccounts(text).channels.map(({ kind, label, url }) => [kind, label, url]);

  it('read accounts however they are written', () => {
    const account = ['instagram', '@kim.broto', 'https://www.instagram.com/kim.broto'];
    assert.deepEqual(read('IG: @kim.broto'), [account]);
    assert.deepEqual(read('@kim.broto'), [account]);
    assert.deepEqual(read('https://www.instagram.com/kim.broto'), [account]);
    assert.deepEqual(read('FB Kim Baosan Kidul'), [['facebook', 'Kim Baosan Kidul', null]]);
    assert.deepEqual(read('IG: @kim.broto FB: Kim Broto'), [
      account,
      ['facebook', 'Kim Broto', null],
    ]);
  });

  it('read addresses without a scheme', () => {
    assert.deepEqual(parseWebsites('kimbroto.blogspot.example').channels, [
      {
        kind: 'blog',
        label: 'kimbroto.blogspot.example',
        url: 'https://kimbroto.blogspot.example/',
      },
    ]);
  });

  it('leave out scripts, nonsense and invitations to private groups', () => {
    for (const text of [
      'javascript:alert(1)',
      'data:text/html,x',
      'localhost',
      'https://a:b@c.example',
    ]) {
      assert.deepEqual(parseWebsites(text).channels, []);
    }
    assert.deepEqual(parseWebsites('https://chat.whatsapp.com/x').warnings, [
      'group-invitation-left-out',
    ]);
  });
});
