import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { sampleGroup } from '../testing/sample-group.js';
import { createGroupSearch } from './group-search.js';

const groups = [
  sampleGroup({ slug: 'wates-slahung', name: 'Wates Maju', villageName: 'Wates' }),
  sampleGroup({
    slug: 'wates-jenangan',
    name: 'Reog Bina',
    villageName: 'Wates',
    districtName: 'Jenangan',
  }),
  sampleGroup({ slug: 'tambaksari', name: 'Tirta', villageName: 'Tambak Sari' }),
  sampleGroup({ slug: 'ngilo', name: 'Melati', villageName: 'Ngilo-Ilo', focus: ['UMKM', 'Kopi'] }),
  sampleGroup({ slug: 'sumoroto', name: 'Tjahaja Djaja', villageName: 'Soemoroto' }),
  sampleGroup({
    slug: 'mojo',
    name: 'Mojo Ekosari',
    villageName: 'Kunci',
    districtName: 'Pulung',
    focus: ['Jum’at Bersih'],
  }),
  sampleGroup({
    slug: 'kentongan',
    name: 'Kentongan',
    villageName: 'Klampok',
    districtName: 'Babadan',
  }),
];
const search = createGroupSearch(groups);
const find = (text: string) => search.find(text).map(({ slug }) => slug);

describe('a search among groups', () => {
  it('gives the very list for a text without words', () => {
    for (const text of ['', '  ', 'KIM', 'Kel. ', '🎉🎉', '.*', '%', '\\', '(((']) {
      assert.equal(search.find(text), groups, text);
    }
  });

  it('finds both villages called Wates, and one when the district is named', () => {
    assert.deepEqual(find('desa wates'), ['wates-slahung', 'wates-jenangan']);
    assert.deepEqual(find('Ds. Wates Kec. Slahung'), ['wates-slahung']);
    assert.deepEqual(find('kec.jenangan KIM-wates'), ['wates-jenangan']);
  });

  it('finds a village by its spelling before and after a renaming', () => {
    for (const text of ['Tambaksari', 'Tambak Sari', 'tambak-sari', 'TAMBAK  SARI']) {
      assert.deepEqual(find(text), ['tambaksari'], text);
    }
  });

  for (const text of ['ngilo ilo', 'ngiloilo', 'NGILO-ILO', 'ngilo’ilo', 'Ngílo Ilo']) {
    it(`ignores case, gaps, hyphens, quotes and accents: ${text}`, () => {
      assert.deepEqual(find(text), ['ngilo']);
    });
  }

  it('finds what is written in an old spelling by the new one, and the reverse', () => {
    for (const text of ['soemoroto', 'sumoroto', 'tjahaja', 'cahaja', 'djaja', 'jaja']) {
      assert.deepEqual(find(text), ['sumoroto'], text);
    }
    assert.deepEqual(find('Koentji Poeloeng'), ['mojo']);
  });

  it('finds an old spelling from its first letters on', () => {
    for (const text of ['s', 'so', 'soe', 'soem', 'su', 'sum']) {
      assert.ok(find(text).includes('sumoroto'), text);
    }
  });

  it('sees no old spelling where two words meet', () => {
    for (const text of ['ekosari', 'mojo ekosari', 'mojoekosari']) {
      assert.deepEqual(find(text), ['mojo'], text);
    }
  });

  it('looks through name, village, district and focus, and needs every word', () => {
    assert.deepEqual(find('melati'), ['ngilo']);
    assert.deepEqual(find('babadan kentongan'), ['kentongan']);
    assert.deepEqual(find('kopi slahung'), ['ngilo']);
    assert.deepEqual(find('jumat'), ['mojo']);
    assert.deepEqual(find('melati babadan'), []);
  });

  it('joins no end of one text to the beginning of the next', () => {
    assert.deepEqual(find('majuwates'), []);
  });

  const misspelt: readonly [kind: string, text: string, slugs: readonly string[]][] = [
    ['a wrong letter', 'kentongqn', ['kentongan']],
    ['a missing letter', 'kentngan', ['kentongan']],
    ['a letter too many', 'kenttongan', ['kentongan']],
    ['swapped letters', 'kentonagn', ['kentongan']],
    ['a gap left out', 'tambaksri', ['tambaksari']],
    ['a gap too many', 'kent ongqn', ['kentongan']],
    ['an old spelling', 'soemorotto', ['sumoroto']],
    ['its end not typed yet', 'kentng', ['kentongan']],
    ['the other word right', 'wates slahnug', ['wates-slahung']],
  ];
  for (const [kind, text, slugs] of misspelt) {
    it(`forgives a misspelt word with ${kind}: ${text}`, () => {
      assert.deepEqual(find(text), slugs);
    });
  }

  it('takes no word for a near one while it finds something as written', () => {
    const near = createGroupSearch([
      sampleGroup({ slug: 'melati' }),
      sampleGroup({ slug: 'melatu' }),
    ]);

    assert.deepEqual(
      near.find('melati').map(({ slug }) => slug),
      ['melati'],
    );
  });

  it('takes a word for a near one when the words stand in no group together', () => {
    assert.deepEqual(find('mojo kunci'), ['mojo']);
    assert.deepEqual(find('melati tirta'), []);
    const near = createGroupSearch([
      sampleGroup({ slug: 'one', name: 'Melati', districtName: 'Pulung' }),
      sampleGroup({ slug: 'two', name: 'Melatu', districtName: 'Bungkal' }),
    ]);

    assert.deepEqual(
      near.find('melati bungkal').map(({ slug }) => slug),
      ['two'],
    );
  });

  it('forgives nothing in short words and in numbers', () => {
    assert.deepEqual(find('ixo'), []);
    assert.deepEqual(find('k9'), []);
  });

  it('keeps the order of the list', () => {
    const reversed = createGroupSearch(groups.toReversed());

    assert.deepEqual(
      reversed.find('wates').map(({ slug }) => slug),
      ['wates-jenangan', 'wates-slahung'],
    );
  });

  it('bears whatever somebody types or pastes', () => {
    const hostile = [
      'a'.repeat(10_000),
      'wates '.repeat(1_000),
      '[.*+?^${}()|\\',
      "'; drop table information_group; --",
      '<img src=x onerror=alert(1)>',
      '|',
      'wates|slahung',
      '\u{d83c}',
      '👩‍👩‍👧',
      '\u0000\u202e',
      '__proto__ constructor',
      'ﷺ'.repeat(80),
    ];
    for (const text of hostile) assert.ok(find(text).length <= groups.length, text);
    assert.deepEqual(find('constructor'), []);
    assert.deepEqual(find('wates '.repeat(1_000)), ['wates-slahung', 'wates-jenangan']);
  });

  it('can be prepared in pieces, and finds the same', () => {
    const many = Array.from({ length: 950 }, (_, index) =>
      sampleGroup({ slug: `g-${index}`, name: `Kelompok ${index}` }),
    );
    const prepared = createGroupSearch(many);
    let pieces = 1;

    while (!prepared.prepare(() => true)) pieces += 1;

    assert.ok(pieces > 10);
    assert.deepEqual(prepared.find('klompok 949'), createGroupSearch(many).find('klompok 949'));
    assert.equal(prepared.find('klompok 949').length, 1);
  });

  it('searches an empty list', () => {
    assert.deepEqual(createGroupSearch([]).find('wates'), []);
  });
});

describe('the marks of a search', () => {
  const marked = (shown: string, text: string) =>
    search.marks(shown, text).map(([start, end]) => shown.slice(start, end));

  it('cover what was found, whatever it is written with', () => {
    assert.deepEqual(marked('Tambak Sari', 'tambaksari'), ['Tambak Sari']);
    assert.deepEqual(marked('Ngilo-Ilo', 'ngilo ilo'), ['Ngilo', 'Ilo']);
    assert.deepEqual(marked('Jum’at Bersih', 'jumat'), ['Jum’at']);
    assert.deepEqual(marked('Kalirejå', 'reja'), ['rejå']);
    assert.deepEqual(marked('Wates, Kec. Slahung', 'Ds. Wates Kec. Slahung'), ['Wates', 'Slahung']);
  });

  it('cover a letter with its accent, one sign or two', () => {
    const search = createGroupSearch([sampleGroup({ slug: 'a', name: 'Kale\u0301 Maju' })]);
    assert.deepEqual(search.marks('Kale\u0301 Maju', 'kale'), [[0, 5]]);
    assert.deepEqual(search.marks('Kal\u00e9 Maju', 'kale'), [[0, 4]]);
  });

  it('cover a name in its old spelling for the new one, and the reverse', () => {
    assert.deepEqual(marked('Soemoroto', 'sumoroto'), ['Soemoroto']);
    assert.deepEqual(marked('Sumoroto', 'soemo'), ['Sumo']);
    assert.deepEqual(marked('Tjahaja Djaja', 'cahaja'), ['Tjahaja']);
  });

  it('cover the whole word that a misspelt one was taken for', () => {
    assert.deepEqual(marked('KIM Kentongan Baru', 'kentngan'), ['Kentongan']);
    assert.deepEqual(marked('Tambak Sari Indah', 'tambaksri'), ['Tambak Sari']);
  });

  it('are sorted and never overlap', () => {
    assert.deepEqual(search.marks('Wates Maju', 'maju wates ates'), [
      [0, 5],
      [6, 10],
    ]);
  });

  it('count code units behind signs outside the basic plane', () => {
    assert.deepEqual(search.marks('🎉 Wates', 'wates'), [[3, 8]]);
  });

  it('are none for a text without words and for a text that is not shown', () => {
    assert.deepEqual(search.marks('Wates', ''), []);
    assert.deepEqual(search.marks('Bungkal', 'wates'), []);
  });
});
