import { expect } from '@open-wc/testing';

import { en } from '../../locales/en.js';
import { id } from '../../locales/id.js';
import { eventText } from './event-text.js';

describe('eventText', () => {
  const now = Date.now;
  beforeEach(() => {
    Date.now = () => Date.parse('2024-05-20T03:00:00.000Z');
  });
  afterEach(() => {
    Date.now = now;
  });

  it('says the day and the hours on the clocks of the zone, and which zone that is', () => {
    const meeting = { startsAt: '2024-05-22T02:00:00.000Z', endsAt: '2024-05-22T05:00:00.000Z' };

    expect(eventText(meeting, id, 'Asia/Jakarta')).to.deep.include({
      day: 'Rabu, 22 Mei 2024',
      time: '09.00–12.00 WIB',
      blockDay: '22',
      blockMonth: 'Mei',
    });
    expect(eventText(meeting, id, 'Asia/Makassar')?.time).to.equal('10.00–13.00 WITA');
    expect(eventText(meeting, en, 'Asia/Jayapura')?.time).to.equal('11:00–14:00 WIT');
  });

  it('counts a night to the day on which it begins', () => {
    const wayang = { startsAt: '2024-05-22T14:00:00.000Z', endsAt: '2024-05-22T21:00:00.000Z' };

    expect(eventText(wayang, id, 'Asia/Jakarta')).to.deep.include({
      day: 'Rabu, 22 Mei 2024',
      time: '21.00–04.00 WIB',
    });
    const camp = { startsAt: '2024-05-22T10:00:00.000Z', endsAt: '2024-05-22T22:00:00.000Z' };
    expect(eventText(camp, id, 'Asia/Jakarta')).to.deep.include({
      day: '22–23 Mei 2024',
      time: '17.00 WIB',
    });
  });

  it('names no zone that it does not know', () => {
    const meeting = { startsAt: '2024-05-22T02:30:00.000Z', endsAt: null };

    expect(eventText(meeting, id, 'Mars/Olympus')?.time).to.match(/^\d\d\.30$/);
    expect(eventText(meeting, id, 'constructor')?.time).to.match(/^\d\d\.30$/);
  });

  it('writes the day of the month as one speaks it', () => {
    const feast = { startsAt: '2026-12-06T01:00:00.000Z', endsAt: null };

    expect(eventText(feast, id, 'Asia/Jakarta')?.day).to.equal('Minggu, 6 Desember 2026');
    expect(eventText(feast, en, 'Asia/Jakarta')?.day).to.equal('Sunday, December 6, 2026');
  });

  it('moves to the next day where that has already begun', () => {
    const evening = { startsAt: '2024-05-22T16:00:00.000Z', endsAt: null };

    expect(eventText(evening, id, 'Asia/Jakarta')?.day).to.equal('Rabu, 22 Mei 2024');
    expect(eventText(evening, id, 'Asia/Jayapura')?.day).to.equal('Kamis, 23 Mei 2024');
  });

  it('says the first and the last day of what takes longer', () => {
    const days = (endsAt: string) => ({ startsAt: '2025-09-21T17:00:00.000Z', endsAt });
    const text = (endsAt: string, words: typeof id) =>
      eventText(days(endsAt), words, 'Asia/Jakarta');

    expect(text('2025-09-24T09:00:00.000Z', id)).to.deep.include({
      day: '22–24 September 2025',
      time: '',
    });
    expect(text('2025-10-02T09:00:00.000Z', id)?.day).to.equal('22 September – 2 Oktober 2025');
    expect(text('2026-01-02T09:00:00.000Z', id)?.day).to.equal(
      '22 September 2025 – 2 Januari 2026',
    );
    expect(text('2025-09-24T09:00:00.000Z', en)?.day).to.equal('September 22–24, 2025');
    expect(text('2025-10-02T09:00:00.000Z', en)?.day).to.equal('September 22 – October 2, 2025');
    expect(text('2026-01-02T09:00:00.000Z', en)?.day).to.equal(
      'September 22, 2025 – January 2, 2026',
    );
  });

  it('shows one moment where the end is missing or before the start', () => {
    const startsAt = '2024-05-22T02:00:00.000Z';

    for (const endsAt of [null, '2024-05-21T02:00:00.000Z', 'x']) {
      expect(eventText({ startsAt, endsAt }, id, 'Asia/Jakarta')?.time).to.equal('09.00 WIB');
    }
  });

  it('says how soon it is, that it is on, and that it is over', () => {
    const startsAt = '2024-05-22T02:00:00.000Z';
    const statusAt = (at: string, endsAt: string | null = null): string | undefined => {
      Date.now = () => Date.parse(at);
      return eventText({ startsAt, endsAt }, id, 'Asia/Jakarta')?.status;
    };

    expect(statusAt('2024-05-14T02:00:00.000Z')).to.equal('');
    expect(statusAt('2024-05-20T02:00:00.000Z')).to.equal('2 hari lagi');
    // Already the day before in Jakarta, though not in Greenwich.
    expect(statusAt('2024-05-20T18:00:00.000Z')).to.equal('Besok');
    expect(statusAt('2024-05-22T01:00:00.000Z')).to.equal('Hari ini');
    expect(statusAt('2024-05-22T03:00:00.000Z')).to.equal('Sedang berlangsung');
    expect(statusAt('2024-05-22T17:30:00.000Z')).to.equal('Sudah selesai');
    expect(statusAt('2024-05-22T03:00:00.000Z', '2024-05-22T02:30:00.000Z')).to.equal(
      'Sudah selesai',
    );
  });

  it('says nothing of what has no beginning', () => {
    expect(eventText({ startsAt: null, endsAt: null }, id, 'Asia/Jakarta')).to.equal(null);
    expect(eventText({ startsAt: 'besok', endsAt: null }, id, 'Asia/Jakarta')).to.equal(null);
  });
});
