import { expect } from '@open-wc/testing';

import { formatEvent } from './format-event.js';

describe('formatEvent', () => {
  it('says the day and the hours in the time zone of the regency', () => {
    const meeting = { startsAt: '2024-05-22T02:00:00.000Z', endsAt: '2024-05-22T05:00:00.000Z' };

    expect(formatEvent(meeting, 'id', 'Asia/Jakarta')).to.deep.equal({
      day: 'Rabu, 22 Mei 2024',
      time: '09.00–12.00 WIB',
    });
    expect(formatEvent(meeting, 'id', 'Asia/Jayapura')?.time).to.equal('11.00–14.00 WIT');
  });

  it('writes the day of the month as one speaks it', () => {
    const feast = { startsAt: '2026-12-06T01:00:00.000Z', endsAt: null };

    expect(formatEvent(feast, 'id', 'Asia/Jakarta')?.day).to.equal('Minggu, 6 Desember 2026');
    expect(formatEvent(feast, 'en', 'Asia/Jakarta')?.day).to.equal('Sunday, December 6, 2026');
  });

  it('moves to the next day where that has already begun', () => {
    const evening = { startsAt: '2024-05-22T16:00:00.000Z', endsAt: null };

    expect(formatEvent(evening, 'id', 'Asia/Jakarta')?.day).to.equal('Rabu, 22 Mei 2024');
    expect(formatEvent(evening, 'id', 'Asia/Jayapura')?.day).to.equal('Kamis, 23 Mei 2024');
  });

  it('says the first and the last day of what takes longer', () => {
    const training = { startsAt: '2025-09-22T17:00:00.000Z', endsAt: '2025-09-24T09:00:00.000Z' };

    expect(formatEvent(training, 'id', 'Asia/Jakarta')).to.deep.equal({
      day: '23–24 September 2025',
      time: '',
    });
  });

  it('shows one moment where the end is missing or before the start', () => {
    const startsAt = '2024-05-22T02:00:00.000Z';

    for (const endsAt of [null, '2024-05-21T02:00:00.000Z', 'x']) {
      expect(formatEvent({ startsAt, endsAt }, 'id', 'Asia/Jakarta')?.time).to.equal('09.00 WIB');
    }
  });

  it('says nothing of what has no beginning', () => {
    expect(formatEvent({ startsAt: null, endsAt: null }, 'id', 'Asia/Jakarta')).to.equal(null);
    expect(formatEvent({ startsAt: 'besok', endsAt: null }, 'id', 'Asia/Jakarta')).to.equal(null);
  });
});
