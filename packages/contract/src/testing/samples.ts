import {
  sampleActivity,
  sampleAreas,
  sampleChallenge,
  sampleContact,
  sampleCoverage,
  sampleDirectory,
  sampleGroup,
  sampleGroupSummary,
  sampleMessageState,
  sampleReceipt,
  sampleRegency,
  sampleUncoveredVillages,
} from '../kit/testing.js';

const activity = sampleActivity({
  type: 'event',
  body: 'Baris satu.',
  startsAt: '2024-05-22T02:00:00.000Z',
  place: 'Aula Kecamatan',
  timeZone: 'Asia/Jakarta',
  pinnedUntil: '2024-05-23T02:00:00.000Z',
  image: {
    alt: 'Warga duduk melingkar',
    width: 1200,
    height: 800,
    sources: [{ type: 'image/webp', width: 480, path: '/media/35.02/a1b2c3-480.webp' }],
  },
  product: {
    price: 'Rp15.000',
    seller: { name: 'Warung Contoh', whatsapp: '+6281230000021' },
  },
  sourceUrl: 'https://blog.example/ngobras',
  sourceName: 'Blog KIM Kentongan',
});

/** An answer of each endpoint, by its operation, with all that it may hold. */
export const sampleAnswers: Readonly<Record<string, object>> = {
  getRegency: sampleRegency(),
  getAreas: sampleAreas(),
  getDirectory: sampleDirectory({ groups: [sampleGroupSummary()] }),
  listGroups: {
    items: [sampleGroupSummary()],
    nextCursor: null,
    total: 1,
    facets: {
      district: [{ value: '35.02.01', count: 1 }],
      villageKind: [{ value: 'rural', count: 1 }],
      groupType: [{ value: 'kim', count: 1 }],
      legalStatus: [{ value: 'decreed', count: 1 }],
      activityStatus: [{ value: 'active', count: 1 }],
      focus: [{ value: 'Lingkungan', count: 1 }],
    },
  },
  getGroup: sampleGroup({
    decrees: [{ kind: 'circular', number: '14/3241/405.19/2022', issuedOn: null, issuedBy: null }],
    secretariat: 'Balai Desa Broto',
    lastActivityAt: '2024-05-20T02:00:00.000Z',
  }),
  getGroupContact: sampleContact(),
  getCoverage: sampleCoverage({
    groupsTotal: 42,
    kimTotal: 42,
    targets: [{ measure: 'villages', count: 17, percent: 80, due: '2026-12-31' }],
    growth: {
      years: [
        { year: 2025, groups: 40, villages: 1 },
        { year: 2026, groups: 41, villages: 1 },
      ],
      undatedGroups: 1,
      undatedVillages: 0,
    },
  }),
  listUncoveredVillages: sampleUncoveredVillages(),
  listActivities: { items: [activity], nextCursor: 'eyJ', total: 2 },
  getActivity: activity,
  getMessageChallenge: sampleChallenge(),
  readMessageState: sampleMessageState(),
  createMessage: sampleReceipt(),
};
