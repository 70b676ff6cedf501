import type { Activity, ActivityType, Areas, Group, LegalStatus } from '@kentongan/contract';
import {
  createChance,
  sampleActivity,
  sampleAreas,
  sampleGroup,
  sampleRegency,
  type Chance,
} from '@kentongan/contract/testing';

import type { BackendData } from './backend-data.js';

/** How much to invent. */
export interface GenerateOptions {
  /** Kemendagri code of the regency. @defaultValue `35.02` */
  readonly regency?: string | undefined;
  /** @defaultValue 30 */
  readonly groups?: number | undefined;
  /** @defaultValue 12 */
  readonly activities?: number | undefined;
  /** The same seed gives the same data. @defaultValue 1 */
  readonly seed?: number | undefined;
}

const districtCount = 5;
const villagesPerDistrict = 8;
const firstWords = ['Suara', 'Lentera', 'Warta', 'Pelita', 'Gema', 'Cahaya'] as const;
const lastWords = ['Desa', 'Rakyat', 'Mandiri', 'Sejahtera', 'Lestari', 'Makmur'] as const;
const placeWords = ['Suka', 'Karang', 'Banyu', 'Sumber', 'Wono', 'Kedung'] as const;
const placeEnds = ['maju', 'rejo', 'sari', 'asri', 'agung', 'jati', 'mulyo', 'harjo'] as const;
const focuses = ['Pertanian', 'UMKM', 'Wisata', 'Lingkungan', 'Literasi digital'] as const;
const legalStatuses: readonly [LegalStatus, ...LegalStatus[]] = ['decreed', 'decreed', 'pilot'];
const types: readonly [ActivityType, ...ActivityType[]] = [
  'news',
  'announcement',
  'training',
  'event',
];
const day = 86_400_000;
const start = Date.parse('2026-01-02T03:04:05.000Z');

/**
 * Invents a regency with groups and activities. No name in it is that of a person.
 *
 * @example
 * ```ts
 * import { createTestBackend, generateData } from '@kentongan/sdk/testing';
 *
 * const data = generateData({ groups: 200, seed: 7 });
 * const client = createTestBackend({ data }).client();
 * (await client.directory.get()).total; // 200
 * ```
 */
export function generateData({
  regency = '35.02',
  groups = 30,
  activities = 12,
  seed = 1,
}: GenerateOptions = {}): BackendData {
  const chance = createChance(seed);
  const areas = inventAreas(regency);
  const invented = Array.from({ length: groups }, (_, at) => inventGroup(areas, at, chance));
  return {
    regency: sampleRegency({ code: regency, name: 'Kabupaten Contoh', officeName: 'Dinas Contoh' }),
    areas,
    groups: invented,
    contacts: new Map(
      invented
        .filter(({ hasContact }) => hasContact)
        .map(({ slug }, at) => [
          slug,
          {
            kind: 'whatsapp',
            value: `+62812300${String(1_000 + at).padStart(5, '0')}`,
            owner: 'group',
          },
        ]),
    ),
    activities: Array.from({ length: activities }, (_, at) => inventActivity(invented, at, chance)),
  };
}

function inventAreas(regencyCode: string): Areas {
  const districts = Array.from({ length: districtCount }, (_, at) => ({
    code: `${regencyCode}.${String(at + 1).padStart(2, '0')}`,
    name: `${placeWords[at] ?? ''}${placeEnds[at] ?? ''}`,
  }));
  const villages = districts.flatMap(({ code }, district) =>
    Array.from({ length: villagesPerDistrict }, (_, at) => ({
      code: `${code}.${at === 0 ? 1001 : 2000 + at}`,
      districtCode: code,
      // Names repeat from district to district, as they do in life.
      name: `${placeWords[(district + at) % placeWords.length] ?? ''}${placeEnds[at] ?? ''}`,
      kind: at === 0 ? ('urban' as const) : ('rural' as const),
    })),
  );
  return sampleAreas({ regencyCode, districts, villages });
}

function inventGroup({ districts, villages }: Areas, at: number, chance: Chance): Group {
  const village = villages[(at * 7 + chance.below(3)) % villages.length];
  const district = districts.find(({ code }) => code === village?.districtCode);
  if (!village || !district) throw new Error('There are no villages to choose from');
  const name = `${chance.pick(firstWords)} ${chance.pick(lastWords)}`;
  const legalStatus = chance.pick(legalStatuses);
  const { code: districtCode, name: districtName } = district;
  return sampleGroup({
    slug: `${name} ${village.name} ${at + 1}`.toLowerCase().replaceAll(' ', '-'),
    name,
    ...{ areaCode: village.code, villageName: village.name, villageKind: village.kind },
    ...{ districtCode, districtName, legalStatus },
    activityStatus: chance.pick(['active', 'dormant', 'unknown']),
    memberCount: chance.below(4) === 0 ? null : 5 + chance.below(30),
    focus: [chance.pick(focuses)],
    hasContact: chance.below(2) === 0,
    board: { startsOn: null, endsOn: null, termStatus: 'unknown', members: [] },
    ...(legalStatus === 'pilot' && { decrees: [] }),
  });
}

function inventActivity(groups: readonly Group[], at: number, chance: Chance): Activity {
  const group = groups[chance.below(Math.max(1, groups.length))];
  const type = chance.pick(types);
  const publishedAt = new Date(start - at * day).toISOString();
  return sampleActivity({
    id: `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`,
    type,
    title: `Kegiatan contoh ${at + 1}`,
    group: group ? toGroupOfActivity(group) : null,
    ...(type === 'event' && {
      startsAt: new Date(start + at * day).toISOString(),
      place: 'Balai desa',
    }),
    ...{ publishedAt, updatedAt: publishedAt },
  });
}

function toGroupOfActivity(group: Group): NonNullable<Activity['group']> {
  const { slug, name, groupType, villageName, villageKind, districtName } = group;
  return { slug, name, groupType, villageName, villageKind, districtName };
}
