import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { createPublicText } from '../http/public-answer.ts';
import { toPublicResponse } from '../http/send-public-answer.ts';
import type { App } from '../http/serve.ts';
import { sharePaths } from './share/share-links.ts';

/** What {@link serveRobots} needs. */
export interface RobotsDependencies {
  readonly app: App;
  readonly db: Kysely<Tables>;
  /** Address the public reaches this backend at. */
  readonly publicUrl: string | undefined;
}

/**
 * What crawlers have no business with. Data that widgets show is not among it: a search engine that
 * runs the page of a regency would see it empty. Nor are the frames, which say themselves that they
 * are not to be found on their own; who may not read them would not learn that.
 */
const disallowed = [
  '/v1/staff/',
  '/v1/regencies/*/challenge',
  '/v1/regencies/*/messages',
  '/v1/regencies/*/groups/*/contact',
  '/metrics',
];

/** Serves `/robots.txt`, which names the site map of every regency. */
export function serveRobots({ app, db, publicUrl }: RobotsDependencies): void {
  app.get('/robots.txt', async (c) => {
    const regencies =
      publicUrl === undefined
        ? []
        : await db.selectFrom('regency').select('regency_code').orderBy('regency_code').execute();
    const lines = [
      'User-agent: *',
      ...disallowed.map((path) => `Disallow: ${path}`),
      ...regencies.map(
        ({ regency_code: code }) =>
          `Sitemap: ${publicUrl}${sharePaths.sitemap.replace(':regency', code)}`,
      ),
    ];
    const answer = await createPublicText(`${lines.join('\n')}\n`, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    });
    return toPublicResponse(answer, c.req.raw);
  });
}
