import type { Activity } from '../activity.js';

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
