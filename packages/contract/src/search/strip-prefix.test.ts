import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { stripPrefix } from './strip-prefix.js';

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
