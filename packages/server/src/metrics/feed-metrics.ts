import { sql, type Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { Metric } from './metric.ts';

/** How many feeds are read, fail, and are paused. */
export async function readFeedMetrics(db: Kysely<Tables>): Promise<Metric[]> {
  const rows = await db
    .selectFrom('feed')
    .select(({ fn }) => [
      sql<string>`case when state = 'active' and failure_count > 0 then 'failing' else state end`.as(
        'standing',
      ),
      fn.countAll<number>().as('count'),
    ])
    .groupBy('standing')
    .execute();
  const counts = new Map(rows.map(({ standing, count }) => [standing, Number(count)]));
  return [
    {
      name: 'kentongan_feeds',
      help: 'Feeds by state.',
      type: 'gauge',
      samples: ['active', 'failing', 'paused'].map((state) => ({
        labels: { state },
        value: counts.get(state) ?? 0,
      })),
    },
  ];
}
