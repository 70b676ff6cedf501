import { expect } from '@open-wc/testing';

import { id } from '../locales/id.js';
import { groupSummary } from '../testing/fixtures.js';
import { areaLabel } from './area-label.js';
import { groupLabel } from './group-label.js';
import { wordFor } from './word-for.js';

describe('areaLabel', () => {
  const label = (change: Parameters<typeof groupSummary>[0]): string =>
    areaLabel(id.area, groupSummary(change));

  it('says kind, name and district', () => {
    expect(label({})).to.equal('Desa Broto, Kec. Slahung');
    expect(label({ villageKind: 'urban' })).to.equal('Kelurahan Broto, Kec. Slahung');
    expect(label({ villageKind: 'customary' })).to.equal('Desa Adat Broto, Kec. Slahung');
  });

  it('leaves out what a group of a district or regency does not have', () => {
    expect(label({ villageName: null, villageKind: null })).to.equal('Kec. Slahung');
    expect(label({ villageName: null, villageKind: null, districtName: null })).to.equal('');
  });

  it('says the bare name for a kind it does not know', () => {
    expect(label({ villageKind: 'constructor' })).to.equal('Broto, Kec. Slahung');
  });
});

describe('groupLabel', () => {
  it('puts the kind in front of the name', () => {
    expect(groupLabel(id.groupName, { groupType: 'kim', name: 'Kentongan' })).to.equal(
      'KIM Kentongan',
    );
    expect(groupLabel(id.groupName, { groupType: 'kim_forum', name: 'Ponorogo' })).to.equal(
      'Forum KIM Ponorogo',
    );
  });

  it('says the bare name for a kind it does not know', () => {
    expect(groupLabel(id.groupName, { groupType: 'toString', name: 'Baru' })).to.equal('Baru');
  });
});

describe('wordFor', () => {
  it('finds own words only', () => {
    expect(wordFor({ pilot: 'Rintisan' }, 'pilot')).to.equal('Rintisan');
    expect(wordFor({ pilot: 'Rintisan' }, 'valueOf')).to.equal(undefined);
  });
});
