import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { quietName } from './quiet-name.ts';
import { readRegencyAreas } from './read-regency-areas.ts';

describe('readRegencyAreas', () => {
  it('reads the districts and villages of Ponorogo with their kinds', async () => {
    const areas = await readRegencyAreas('35.02');

    assert.equal(areas?.name, 'Ponorogo');
    assert.equal(areas.kind, 'regency');
    assert.equal(areas.districts.length, 21);
    assert.equal(areas.villages.filter(({ kind }) => kind === 'rural').length, 281);
    assert.equal(areas.villages.filter(({ kind }) => kind === 'urban').length, 26);
  });

  it('knows cities and customary villages', async () => {
    const blitar = await readRegencyAreas('35.72');
    const jayapura = await readRegencyAreas('91.03');

    assert.deepEqual([blitar?.name, blitar?.kind, blitar?.villages.length], ['Blitar', 'city', 21]);
    assert.equal(jayapura?.villages.filter(({ kind }) => kind === 'customary').length, 14);
  });

  it('names the data and its licence', async () => {
    const areas = await readRegencyAreas('35.02');

    assert.equal(areas?.source.name, 'idn-area-data');
    assert.equal(areas.source.license, 'ODbL-1.0');
    assert.match(areas.source.version, /^\d+\.\d+\.\d+$/);
  });

  it('knows no regency of an unknown code', async () => {
    assert.equal(await readRegencyAreas('35.99'), null);
  });
});

describe('quietName', () => {
  it('calms a name that shouts and leaves others alone', () => {
    assert.equal(quietName('PATIHAN WETAN'), 'Patihan Wetan');
    assert.equal(quietName('KARANG ANYAR II'), 'Karang Anyar II');
    assert.equal(quietName('MKCM'), 'MKCM');
    assert.equal(quietName('Ngilo-Ilo'), 'Ngilo-Ilo');
  });
});
