import { sql, type Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import type { Metric } from './metric.ts';

/** How much work waits, runs and has failed, by kind. */
export async function readJobMetrics(db: Kysely<Tables>, now: number): Promise<Metric[]> {
  const rows = await db
    .selectFrom('job')
    .select(({ fn }) => [
      'kind',
      sql<string>`case when lease_id is not null then 'running' else state end`.as('standing'),
      fn.countAll<number>().as('count'),
      fn.min('run_at').as('oldest'),
    ])
    .groupBy(['kind', 'standing'])
    .orderBy('kind')
    .orderBy('standing')
    .execute();
  return [
    {
      name: 'kentongan_jobs',
      help: 'Jobs by kind and state.',
      type: 'gauge',
      samples: rows.map(({ kind, standing, count }) => ({
        labels: { kind, state: standing },
        value: Number(count),
      })),
    },
    {
      name: 'kentongan_jobs_oldest_due_seconds',
      help: 'For how long the oldest waiting job of a kind has been due.',
      type: 'gauge',
      samples: rows
        .filter(({ standing }) => standing === 'waiting')
        .map(({ kind, oldest }) => ({
          labels: { kind },
          value: Math.max(0, now - oldest) / 1_000,
        })),
    },
  ];
}
