import type { Directory } from '../directory.js';
import type { GroupSummary } from '../group-summary.js';
import type { Group, GroupContact } from '../group.js';

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
