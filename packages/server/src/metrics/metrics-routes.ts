import { createHash, timingSafeEqual } from 'node:crypto';

import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { apiHeaders } from '../http/api-headers.ts';
import type { Log } from '../http/log.ts';
import { toLogFields } from '../http/log.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { App } from '../http/serve.ts';
import type { AnswerCounter } from './answer-counter.ts';
import { readFeedMetrics } from './feed-metrics.ts';
import { readJobMetrics } from './job-metrics.ts';
import { writeMetrics, type Metric } from './metric.ts';
import { readProcessMetrics } from './process-metrics.ts';

/** What {@link serveMetrics} needs. */
export interface MetricsOptions {
  readonly db: Kysely<Tables>;
  readonly answers: AnswerCounter;
  readonly log: Log;
  readonly now: () => number;
  /** Whoever knows it may read. Without one there is no such address. */
  readonly token: string | undefined;
}

/**
 * Serves `/metrics` to whoever presents the token.
 *
 * The address of the asker proves nothing: behind a reverse proxy everybody comes from this machine.
 */
export function serveMetrics(app: App, { db, answers, log, now, token }: MetricsOptions): void {
  if (token === undefined) return;

  app.get('/metrics', async (c) => {
    if (!isSame(c.req.header('authorization') ?? '', `Bearer ${token}`)) {
      // The same answer as where there are no figures at all.
      throw new ProblemError('endpoint-not-found');
    }
    const stored = await readStored().catch((error: unknown) => {
      log.error('metrics-not-readable', toLogFields(error));
      return undefined;
    });
    const text = writeMetrics([
      {
        name: 'kentongan_storage_up',
        help: 'Whether the database answers.',
        type: 'gauge',
        samples: [{ value: stored ? 1 : 0 }],
      },
      ...(stored ?? []),
      ...readProcessMetrics(answers),
    ]);
    return new Response(text, {
      headers: {
        'content-type': 'text/plain; version=0.0.4; charset=utf-8',
        'cache-control': 'no-store',
        ...apiHeaders,
      },
    });
  });

  async function readStored(): Promise<Metric[]> {
    return [...(await readJobMetrics(db, now())), ...(await readFeedMetrics(db))];
  }
}

/** Compares digests, which takes the same time wherever the texts differ. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
