import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { foldName, matchesTerms, searchTerms, stripPrefix } from './search-text.js';

const finds = (query: string, name: string) => matchesTerms(foldName(name), searchTerms(query));

describe('foldName', () => {
  for (const spelling of ['Ngilo-Ilo', 'Ngilo Ilo', 'NGILO ILO', "ngilo'ilo", 'ngiloilo']) {
    it(`folds ${spelling} like all its spellings`, () => {
      assert.equal(foldName(spelling), 'ngiloilo');
    });
  }

  it('drops accents and keeps letters of every script', () => {
    assert.equal(foldName('Kalirejå'), 'kalireja');
    assert.equal(foldName('ꦥꦤ'), 'ꦥꦤ');
  });
});

describe('stripPrefix', () => {
  for (const name of [
    'KIM Wates',
    'kim  Wates',
    'Kelompok Informasi Masyarakat Wates',
    'Komunitas Informasi Masyarakat Wates',
    'KIM Desa Wates',
    'Ds. Wates',
    'Ds.Wates',
    'DS Wates',
    'Kel. Wates',
    'Kelurahan Wates',
    'Kec.Wates',
    'Kecamatan Wates',
  ]) {
    it(`takes the prefix off ${name}`, () => {
      assert.equal(stripPrefix(name), 'Wates');
    });
  }

  for (const name of ['Kimia Jaya', 'Desanto', 'Keltek', 'Kecubung', 'Desa', 'Kec.']) {
    it(`leaves ${name} as it is`, () => {
      assert.equal(stripPrefix(name), name);
    });
  }
});

describe('searchTerms', () => {
  it('is empty when nothing is left to look for', () => {
    for (const query of ['', '   ', 'KIM', 'kim desa', 'Kec.', '--']) {
      assert.deepEqual(searchTerms(query), []);
    }
  });

  it('drops the same words inside a query', () => {
    assert.deepEqual(searchTerms('wates kec. slahung'), ['wates', 'slahung']);
    assert.deepEqual(searchTerms('wates,kec.slahung'), ['wates', 'slahung']);
  });
});

describe('a search', () => {
  it('finds a village by its old and by its new spelling', () => {
    assert.equal(finds('Tambak Sari', 'Tambaksari'), true);
    assert.equal(finds('Tambaksari', 'Tambak Sari'), true);
    assert.equal(finds('ngilo ilo', 'Ngilo-Ilo'), true);
    assert.equal(finds('ngiloilo', 'Ngilo-Ilo'), true);
  });

  it('finds both villages called Wates, and one when the district is named', () => {
    const villages = ['Wates Slahung', 'Wates Jenangan', 'Bungkal'];

    assert.deepEqual(
      villages.filter((name) => finds('desa wates', name)),
      ['Wates Slahung', 'Wates Jenangan'],
    );
    assert.deepEqual(
      villages.filter((name) => finds('Ds. Wates Kec. Slahung', name)),
      ['Wates Slahung'],
    );
  });

  it('needs every word', () => {
    assert.equal(finds('wates bungkal', 'Wates Slahung'), false);
  });

  it('takes characters of patterns literally', () => {
    assert.equal(finds('%', 'Wates'), true);
    assert.equal(finds('w_tes', 'Wates'), false);
    assert.equal(finds('.*', 'Wates'), true);
  });
});
