import type {
  Activity,
  Areas,
  Coverage,
  Directory,
  Group,
  GroupContact,
  GroupFacets,
  GroupSummary,
  MessageReceipt,
  MessageRequest,
  Regency,
  UncoveredVillages,
} from '@kentongan/contract';

const areaSource = { name: 'areas', version: '4', license: 'ODbL-1.0', url: 'https://example.org' };

export const groupSummary: GroupSummary = {
  slug: 'wates',
  name: 'Wates',
  groupType: 'kim',
  level: 'village',
  areaCode: '35.02.01.2008',
  districtCode: '35.02.01',
  districtName: 'Slahung',
  villageName: 'Wates',
  villageKind: 'rural',
  legalStatus: 'decreed',
  activityStatus: 'unknown',
  memberCount: null,
  focus: ['Pertanian'],
  hasContact: true,
};

export const groupFacets: GroupFacets = {
  district: [{ value: '35.02.01', count: 1 }],
  villageKind: [{ value: 'rural', count: 1 }],
  groupType: [{ value: 'kim', count: 1 }],
  legalStatus: [{ value: 'decreed', count: 1 }],
  activityStatus: [{ value: 'unknown', count: 1 }],
  focus: [{ value: 'Pertanian', count: 1 }],
};

export const group: Group = {
  ...groupSummary,
  establishedOn: '2012',
  description: null,
  decrees: [{ kind: 'decree', number: '188.45/12', issuedOn: '2022-05-01' }],
  board: { startsOn: '2022', endsOn: null, termStatus: 'unknown', members: [] },
  channels: [{ kind: 'blog', label: 'blog.example', url: 'https://blog.example/' }],
  lastActivityAt: null,
  verifiedAt: null,
  source: 'Dinas Contoh',
};

export const contact: GroupContact = { kind: 'whatsapp', value: '+6281230000021', owner: 'group' };

export const regency: Regency = {
  code: '35.02',
  name: 'Ponorogo',
  kind: 'regency',
  officeName: 'Dinas Contoh',
  timeZone: 'Asia/Jakarta',
  locale: 'id',
  coverageDenominator: 'rural_and_urban',
  topics: ['general_question'],
  topicLabels: [],
  notice: {
    version: '1',
    text: 'Data Anda hanya dipakai untuk menjawab.',
    hash: 'a'.repeat(64),
    retentionDays: 365,
    controller: { name: 'Dinas Contoh', address: null, email: null, phone: null },
  },
  links: { complaint: null, informationRequest: null },
  areaSource,
  updatedAt: '2026-01-02T03:04:05.000Z',
};

export const areas: Areas = {
  regencyCode: '35.02',
  districts: [{ code: '35.02.01', name: 'Slahung' }],
  villages: [{ code: '35.02.01.2008', districtCode: '35.02.01', name: 'Wates', kind: 'rural' }],
  source: areaSource,
};

export const directory: Directory = {
  regencyCode: '35.02',
  updatedAt: '2026-01-02T03:04:05.000Z',
  total: 1,
  villagesWithGroup: 1,
  districts: [{ code: '35.02.01', name: 'Slahung', groups: 1 }],
  groups: [groupSummary],
};

export const coverage: Coverage = {
  regencyCode: '35.02',
  asOf: '2026-01-02',
  denominator: 'rural_and_urban',
  villagesTotal: 307,
  villagesWithGroup: 230,
  districtsTotal: 21,
  districtsWithGroup: 21,
  groupsTotal: 236,
  byVillageKind: {
    rural: { villagesTotal: 281, villagesWithGroup: 210 },
    urban: { villagesTotal: 26, villagesWithGroup: 20 },
    customary: { villagesTotal: 0, villagesWithGroup: 0 },
  },
  byLegalStatus: { pilot: 44, decreed: 192, incorporated: 0 },
  areaDatasetVersion: '4',
  areaSource,
  districts: [],
  targets: [{ measure: 'villages', count: 246, percent: 80, due: '2026-12-31' }],
};

export const uncoveredVillages: UncoveredVillages = {
  ...areas,
  asOf: '2026-01-02',
  denominator: 'rural_and_urban',
};

export const activity: Activity = {
  id: '3f0f6c1e-6f0b-4a52-9a3c-0d6f2f6c7a11',
  type: 'news',
  categories: ['msme'],
  title: 'Pelatihan foto produk',
  summary: null,
  body: null,
  contentLanguage: 'id',
  group: null,
  startsAt: null,
  endsAt: null,
  place: null,
  timeZone: null,
  pinnedUntil: null,
  image: null,
  product: null,
  sourceUrl: null,
  sourceName: null,
  publishedAt: '2026-01-02T03:04:05.000Z',
  updatedAt: '2026-01-02T03:04:05.000Z',
};

export const message: MessageRequest = {
  topic: 'general_question',
  senderName: 'Sari',
  replyChannel: 'whatsapp',
  replyAddress: '0812-3000-0021',
  text: 'Kapan pelatihan berikutnya?',
  isAdultOrGuardianConsent: true,
  consent: { noticeVersion: '1', noticeHash: 'a'.repeat(64), accepted: true },
};

export const receipt: MessageReceipt = {
  reference: 'KIM-3502-7QX4-M2KD',
  secret: '7QX4-M2KD-9PTR',
  receivedAt: '2026-01-02T03:04:05.000Z',
  retainUntil: '2027-01-02T03:04:05.000Z',
};
