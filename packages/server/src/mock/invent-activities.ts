import { createChance } from '@kentongan/contract/testing';

import type { FileActivity } from '../import/activities/activity-file.ts';

/** What to invent, and who did it. */
export interface InventActivitiesOptions {
  readonly groups: readonly string[];
  readonly count: number;
  readonly seed: number;
  /** Milliseconds. */
  readonly now: number;
}

const hour = 3_600_000;
const types = ['news', 'announcement', 'training', 'event'] as const;
const topics = [
  'bank sampah',
  'foto produk',
  'literasi digital',
  'wisata desa',
  'tanam pohon',
] as const;

/** Invents activities of the last weeks, and events of the next ones. */
export function inventActivities(options: InventActivitiesOptions): FileActivity[] {
  const { groups, count, seed, now } = options;
  const chance = createChance(seed + 1);
  const noGroup: [string | null, ...string[]] = [null];
  return Array.from({ length: count }, (_, at) => {
    const type = chance.pick(types);
    const group = groups[chance.below(groups.length)] ?? noGroup[0];
    return {
      id: `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`,
      type,
      categories: [],
      title: `Kegiatan contoh ${at + 1}: ${chance.pick(topics)}`,
      summary: 'Kegiatan ini dikarang untuk percobaan.',
      contentLanguage: 'id',
      group,
      publishedAt: new Date(now - (at + 1) * 20 * hour).toISOString(),
      ...(type === 'event' && {
        startsAt: new Date(now + (at + 1) * 24 * hour).toISOString(),
        place: 'Balai desa',
      }),
    };
  });
}
