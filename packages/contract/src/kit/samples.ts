import type { Activity } from '../activity.js';
import type { Areas } from '../area.js';
import type { Coverage } from '../coverage.js';
import type { UncoveredVillages } from '../coverage-villages.js';
import type { Directory } from '../directory.js';
import type { Group, GroupContact } from '../group.js';
import type { GroupSummary } from '../group-summary.js';
import type { Regency } from '../regency.js';

const areaSource = {
  name: 'idn-area-data',
  version: '4.0.1',
  license: 'ODbL-1.0',
  url: 'https://github.com/fityannugroho/idn-area-data',
};

/**
 * Profile of the regency that tests live in. All people and addresses are invented.
 *
 * @example
 * ```ts
 * import { sampleRegency } from '@kentongan/contract/testing';
 *
 * sampleRegency({ name: 'Kabupaten Contoh' }).name; // 'Kabupaten Contoh'
 * ```
 */
export function sampleRegency(change: Partial<Regency> = {}): Regency {
  return {
    code: '35.02',
    name: 'Ponorogo',
    kind: 'regency',
    officeName: 'Dinas Komunikasi dan Informatika Kabupaten Ponorogo',
    timeZone: 'Asia/Jakarta',
    locale: 'id',
    coverageDenominator: 'rural_and_urban',
    topics: ['general_question'],
    topicLabels: [],
    notice: {
      version: '2026-01',
      text: 'Data Anda dipakai untuk menjawab pesan ini.',
      hash: 'a'.repeat(64),
      retentionDays: 365,
      controller: { name: 'Diskominfo Ponorogo', address: null, email: null, phone: null },
    },
    links: { complaint: 'https://www.lapor.go.id/', informationRequest: null },
    areaSource,
    updatedAt: '2026-01-02T03:04:05.000Z',
    ...change,
  };
}

/**
 * A group for a list; pass what the test is about.
 *
 * @example
 * ```ts
 * import { sampleGroupSummary } from '@kentongan/contract/testing';
 *
 * sampleGroupSummary({ name: 'Reog Bina' }).name; // 'Reog Bina'
 * ```
 */
export function sampleGroupSummary(change: Partial<GroupSummary> = {}): GroupSummary {
  return {
    slug: 'reog-bina-broto',
    name: 'Reog Bina',
    groupType: 'kim',
    level: 'village',
    areaCode: '35.02.01.2001',
    districtCode: '35.02.01',
    districtName: 'Slahung',
    villageName: 'Broto',
    villageKind: 'rural',
    legalStatus: 'decreed',
    activityStatus: 'unknown',
    memberCount: 16,
    focus: ['Pertanian'],
    hasContact: false,
    ...change,
  };
}

/**
 * A group in full.
 *
 * @example
 * ```ts
 * import { sampleGroup } from '@kentongan/contract/testing';
 *
 * sampleGroup({ name: 'Reog Bina' }).name; // 'Reog Bina'
 * ```
 */
export function sampleGroup(change: Partial<Group> = {}): Group {
  return {
    ...sampleGroupSummary(),
    establishedOn: '2012',
    description: null,
    decrees: [{ kind: 'decree', number: 'Nomor 1 Tahun 2022', issuedOn: '2022-12-20' }],
    board: {
      startsOn: '2022',
      endsOn: '2027',
      termStatus: 'current',
      members: [
        { name: 'Siti Aminah', role: 'chair' },
        { name: 'Slamet, S.Pd', role: 'treasurer' },
      ],
    },
    channels: [
      { kind: 'website', label: 'kimbroto.example.id', url: 'https://kimbroto.example.id' },
    ],
    lastActivityAt: null,
    verifiedAt: '2026-01-02T03:04:05.000Z',
    source: 'kim-ponorogo-2025.xlsx',
    ...change,
  };
}

/**
 * Two villages called Wates in two districts, and one group elsewhere.
 *
 * @example
 * ```ts
 * import { sampleDirectory } from '@kentongan/contract/testing';
 *
 * sampleDirectory({ total: 0, groups: [] }).total; // 0
 * ```
 */
export function sampleDirectory(change: Partial<Directory> = {}): Directory {
  return {
    regencyCode: '35.02',
    updatedAt: '2026-01-02T03:04:05.000Z',
    total: 3,
    villagesWithGroup: 3,
    districts: [
      { code: '35.02.01', name: 'Slahung', groups: 2 },
      { code: '35.02.18', name: 'Jenangan', groups: 1 },
      { code: '35.02.19', name: 'Ngebel', groups: 0 },
    ],
    groups: [
      sampleGroupSummary(),
      sampleGroupSummary({
        slug: 'lentera-warta-wates',
        name: 'Lentera Warta',
        areaCode: '35.02.01.2008',
        villageName: 'Wates',
        legalStatus: 'pilot',
      }),
      sampleGroupSummary({
        slug: 'bantarangin-pelita-wates',
        name: 'Bantarangin Pelita',
        areaCode: '35.02.18.2016',
        districtCode: '35.02.18',
        districtName: 'Jenangan',
        villageName: 'Wates',
      }),
    ],
    ...change,
  };
}

/**
 * Ponorogo as of 2025: 230 of 307 villages, 21 of 21 districts.
 *
 * @example
 * ```ts
 * import { sampleCoverage } from '@kentongan/contract/testing';
 *
 * sampleCoverage({ villagesWithGroup: 1 }).villagesWithGroup; // 1
 * ```
 */
export function sampleCoverage(change: Partial<Coverage> = {}): Coverage {
  return {
    regencyCode: '35.02',
    asOf: '2026-01-02',
    denominator: 'rural_and_urban',
    villagesTotal: 307,
    villagesWithGroup: 230,
    districtsTotal: 21,
    districtsWithGroup: 21,
    groupsTotal: 236,
    byVillageKind: {
      rural: { villagesTotal: 281, villagesWithGroup: 213 },
      urban: { villagesTotal: 26, villagesWithGroup: 17 },
      customary: { villagesTotal: 0, villagesWithGroup: 0 },
    },
    byLegalStatus: { pilot: 44, decreed: 192, incorporated: 0 },
    areaDatasetVersion: '4.0.1',
    areaSource,
    districts: [
      {
        code: '35.02.01',
        name: 'Slahung',
        villagesTotal: 22,
        villagesWithGroup: 15,
        groupsTotal: 17,
      },
      {
        code: '35.02.02',
        name: 'Ngrayun',
        villagesTotal: 11,
        villagesWithGroup: 8,
        groupsTotal: 8,
      },
      { code: '35.02.20', name: 'Jambon', villagesTotal: 13, villagesWithGroup: 0, groupsTotal: 0 },
    ],
    targets: [],
    ...change,
  };
}

/**
 * One item of the feed.
 *
 * @example
 * ```ts
 * import { sampleActivity } from '@kentongan/contract/testing';
 *
 * sampleActivity({ title: 'Posyandu' }).title; // 'Posyandu'
 * ```
 */
export function sampleActivity(change: Partial<Activity> = {}): Activity {
  return {
    id: '3f0f6c1e-6f0b-4a52-9a3c-0d6f2f6c7a11',
    type: 'news',
    categories: ['environment'],
    title: 'Bank sampah mulai menerima setoran',
    summary: 'Warga menyetor sampah terpilah setiap Minggu pagi.',
    body: null,
    contentLanguage: 'id',
    group: {
      slug: 'reog-bina-broto',
      name: 'Reog Bina',
      groupType: 'kim',
      villageName: 'Broto',
      villageKind: 'rural',
      districtName: 'Slahung',
    },
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
    ...change,
  };
}

/**
 * The contact of a group.
 *
 * @example
 * ```ts
 * import { sampleContact } from '@kentongan/contract/testing';
 *
 * sampleContact({ owner: 'office' }).owner; // 'office'
 * ```
 */
export function sampleContact(change: Partial<GroupContact> = {}): GroupContact {
  return { kind: 'whatsapp', value: '+6281230000021', owner: 'group', ...change };
}

/**
 * One district with one village.
 *
 * @example
 * ```ts
 * import { sampleAreas } from '@kentongan/contract/testing';
 *
 * sampleAreas({ regencyCode: '35.01' }).regencyCode; // '35.01'
 * ```
 */
export function sampleAreas(change: Partial<Areas> = {}): Areas {
  return {
    regencyCode: '35.02',
    districts: [{ code: '35.02.01', name: 'Slahung' }],
    villages: [{ code: '35.02.01.2008', districtCode: '35.02.01', name: 'Wates', kind: 'rural' }],
    source: areaSource,
    ...change,
  };
}

/**
 * One village without a KIM.
 *
 * @example
 * ```ts
 * import { sampleUncoveredVillages } from '@kentongan/contract/testing';
 *
 * sampleUncoveredVillages({ districts: [] }).districts; // []
 * ```
 */
export function sampleUncoveredVillages(
  change: Partial<UncoveredVillages> = {},
): UncoveredVillages {
  return { ...sampleAreas(), asOf: '2026-01-02', denominator: 'rural_and_urban', ...change };
}
