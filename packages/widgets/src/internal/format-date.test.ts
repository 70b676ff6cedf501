import { expect } from '@open-wc/testing';

import { formatDate } from './format-date.js';

describe('formatDate', () => {
  it('says as much of a date as is known', () => {
    expect(formatDate('2024-05-22', 'id')).to.equal('22 Mei 2024');
    expect(formatDate('2024-05', 'id')).to.equal('Mei 2024');
    expect(formatDate('2012', 'id')).to.equal('2012');
  });

  it('keeps the day of a calendar date in every time zone', () => {
    expect(formatDate('2024-01-01', 'id', 'America/Los_Angeles')).to.equal('1 Januari 2024');
  });

  it('prints an instant in the time zone of the regency', () => {
    expect(formatDate('2024-05-21T17:30:00.000Z', 'id', 'Asia/Jakarta')).to.equal('22 Mei 2024');
  });

  it('says nothing about what is no date', () => {
    expect(formatDate('kemarin', 'id')).to.equal('');
  });
});
