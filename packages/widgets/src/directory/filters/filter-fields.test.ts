import { expect } from '@open-wc/testing';

import { activityStatuses, groupTypes, legalStatuses, villageKinds } from '@kentongan/contract';

import { readFilter, writeFilter, type DirectoryFilter } from './filter-fields.js';

const written = (filter: DirectoryFilter): string => writeFilter(filter, '').join('&');

describe('A filter in the address', () => {
  it('is read as it was written', () => {
    const filter: DirectoryFilter = {
      text: 'Sido-mukti & Wates, 100%',
      district: '35.02.17',
      villageKind: 'urban',
      groupType: 'kim_forum',
      legalStatus: 'decreed',
      activityStatus: 'dormant',
      focus: 'Seni & budaya #reog',
      sort: 'name',
    };

    expect(readFilter(written(filter))).to.deep.equal(filter);
  });

  it('has short names that never change', () => {
    const filter = { text: 'wates kidul', district: '35.02.17', legalStatus: 'decreed' };

    expect(written(filter)).to.equal('q=wates+kidul&district=35.02.17&legal=decreed');
  });

  it('knows every value of the contract', () => {
    const known = { villageKinds, groupTypes, legalStatuses, activityStatuses };

    const filters = [
      ...known.villageKinds.map((villageKind) => ({ villageKind })),
      ...known.groupTypes.map((groupType) => ({ groupType })),
      ...known.legalStatuses.map((legalStatus) => ({ legalStatus })),
      ...known.activityStatuses.map((activityStatus) => ({ activityStatus })),
    ];

    for (const filter of filters) expect(readFilter(written(filter))).to.deep.equal(filter);
  });

  it('leaves out what is empty', () => {
    expect(written({ text: '  ', legalStatus: '' })).to.equal('');
  });

  for (const garbage of [
    'legal=banned',
    'legal=pilot%00',
    'district=35.02',
    'district=35.02.17.2001',
    'kind=constructor',
    'type=kim_kim_forum',
    'sort=date',
    'q=',
    'q=+++',
    `q=${'a'.repeat(81)}`,
    'q=%E0%A4%A',
    '__proto__=1',
    '=&==&&%',
    'text=wates',
  ]) {
    it(`reads nothing from ${garbage.slice(0, 40)}`, () => {
      expect(readFilter(`${garbage}&focus=Reog`)).to.deep.equal({ focus: 'Reog' });
    });
  }
});
