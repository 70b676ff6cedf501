import type { IncomingMessage, ServerResponse } from 'node:http';

import { Hono } from 'hono';

import { createActivityRepository } from './activities/activity-repository.ts';
import { serveActivities } from './activities/activity-routes.ts';
import { serveCoverage } from './coverage/coverage-routes.ts';
import { serveBuilder } from './builder/builder-routes.ts';
import type { Database } from './db/database.ts';
import { planDeliveries } from './delivery/plan-deliveries.ts';
import { serveDirectory } from './directory/directory-routes.ts';
import { serveEmbed } from './embed/serve-embed.ts';
import { servePlugin } from './embed/serve-plugin.ts';
import { toFeedLinks } from './feeds-out/feed-links.ts';
import { serveFeeds } from './feeds-out/feed-routes.ts';
import { createGroupIndexes } from './groups/group-index.ts';
import { createGroupRepository } from './groups/group-repository.ts';
import { serveGroups } from './groups/group-routes.ts';
import { serveHealth } from './health/health-routes.ts';
import { createStorageHealth } from './health/storage-health.ts';
import { createCors } from './http/cors.ts';
import type { Log } from './http/log.ts';
import { createOnError } from './http/on-error.ts';
import { openReads } from './http/open-reads.ts';
import { ProblemError } from './http/problem-error.ts';
import { createPublicReads } from './http/public-reads.ts';
import { createRateLimiter, type RateLimit } from './http/rate-limiter.ts';
import { createRequestId, requestIdHeader } from './http/request-id.ts';
import { answerFromMemory } from './http/send-public-answer.ts';
import { createServe, type App } from './http/serve.ts';
import { serveOpenApi } from './http/serve-openapi.ts';
import { serveSite } from './http/serve-site.ts';
import { toProblemResponse } from './http/to-problem-response.ts';
import { serveMedia } from './media/media-routes.ts';
import { createMediaStore } from './media/media-store.ts';
import { assignByArea } from './messages/assign-by-area.ts';
import { createMessageRepository } from './messages/message-repository.ts';
import { createReference } from './messages/create-reference.ts';
import { serveMessages } from './messages/message-routes.ts';
import { createDifficulty } from './messages/proof/difficulty.ts';
import { createAnswerCounter } from './metrics/answer-counter.ts';
import { serveMetrics } from './metrics/metrics-routes.ts';
import { serveOembed } from './oembed/oembed-routes.ts';
import type { GuardedFetch } from './outgoing/guarded-fetch.ts';
import { servePages } from './pages/page-routes.ts';
import { serveRobots } from './pages/robots-routes.ts';
import { serveSharePages } from './pages/share/share-routes.ts';
import type { FieldCipher } from './secrets/field-cipher.ts';
import { createSharedSecrets } from './secrets/shared-secrets.ts';
import { createRegencyRepository } from './regencies/regency-repository.ts';
import { serveRegencies } from './regencies/regency-routes.ts';
import { serveAllStaff } from './staff/serve-all-staff.ts';

/** What the application is built from. */
export interface AppDependencies {
  readonly database: Database;
  readonly log: Log;
  /** Encrypts what citizens write. */
  readonly cipher: FieldCipher;
  /** Address the public reaches this backend at. */
  readonly publicUrl?: string | undefined;
  /** A folder served at `/`. */
  readonly siteDirectory?: string | undefined;
  /** A demonstration, served at `/contoh/`. */
  readonly demoDirectory?: string | undefined;
  /** How often one visitor may have a page checked. */
  readonly checkLimit?: RateLimit | undefined;
  /** Asks pages of others; by itself it asks none that are not public. */
  readonly checkFetch?: GuardedFetch | undefined;
  /** The built embed files. */
  readonly embedDirectory?: string | undefined;
  /** Where the embed files of every version are kept. */
  readonly embedKeptDirectory?: string | undefined;
  /** @defaultValue 0 */
  readonly trustedProxies?: number | undefined;
  /** Milliseconds for which a regency's revision is believed. @defaultValue 1000 */
  readonly revisionMaxAge?: number | undefined;
  readonly contactLimit?: RateLimit | undefined;
  readonly messageLimit?: RateLimit | undefined;
  readonly staffFailureLimit?: RateLimit | undefined;
  /** Who presents it may read `/metrics`; without one nobody may. */
  readonly metricsToken?: string | undefined;
  /** @defaultValue `Date.now` */
  readonly now?: (() => number) | undefined;
}

/** The whole server without a port. */
export interface Application {
  readonly app: App;
  /** Answers a stored public read at once; `false` when the request must go through `app`. */
  answerFromMemory(incoming: IncomingMessage, outgoing: ServerResponse): boolean;
}

/** So many times as long as a revision is believed, its answers stand in for newer ones being made. */
const staleness = 4;

/** A village may share one address, so that limits are generous. */
const defaultContactLimit: RateLimit = { burst: 10, perMinute: 10 };
const defaultMessageLimit: RateLimit = { burst: 20, perMinute: 20 };

/** Builds the whole server without opening a port, so that tests can call it directly. */
export function createApp(dependencies: AppDependencies): Application {
  const { database, log, cipher, publicUrl, siteDirectory, now = Date.now } = dependencies;
  const { db } = database;
  const app: App = new Hono();
  const regencies = createRegencyRepository(db);
  const groups = createGroupRepository(db);
  const activities = createActivityRepository(database, now);
  const indexes = createGroupIndexes({ groups });
  const health = createStorageHealth(db);
  const { revisionMaxAge = 1_000 } = dependencies;
  const reads = createPublicReads({
    readVersion: (code) => regencies.findVersion(code),
    maxAge: revisionMaxAge,
    grace: revisionMaxAge * staleness,
    now,
  });

  const answers = createAnswerCounter();
  app.onError(createOnError(log, health));
  app.use(async (c, next) => {
    c.set('requestId', createRequestId());
    await next();
    answers.count(c.res.status);
    c.res.headers.set(requestIdHeader, c.get('requestId'));
  });
  const trustedProxies = dependencies.trustedProxies ?? 0;
  serveAllStaff(app, {
    ...{ database, cipher, publicUrl, trustedProxies, now },
    failureLimit: dependencies.staffFailureLimit,
  });
  app.use('/v1/*', openReads);
  app.use(
    '/v1/regencies/:regency/*',
    createCors({
      readAllowedOrigins: async (code) => (await regencies.find(code))?.settings.allowedOrigins,
      ownOrigin: publicUrl && new URL(publicUrl).origin,
    }),
  );

  const serve = createServe(app, { reads, trustedProxies, now, toLink: toFeedLinks });
  const readSecret = createSharedSecrets(db, now);
  serveRegencies(serve, regencies);
  serveDirectory(serve, { regencies, indexes });
  serveGroups(serve, {
    regencies,
    groups,
    indexes,
    contactLimiter: createRateLimiter(dependencies.contactLimit ?? defaultContactLimit),
  });
  serveCoverage(serve, { regencies, db });
  serveActivities(serve, { regencies, activities });
  serveMessages(serve, {
    regencies,
    groups,
    messages: createMessageRepository({
      db,
      cipher,
      createReference,
      onAdded: async (transaction, message) => {
        const { received_at: receivedAt } = message;
        const assigned = await assignByArea(transaction, message, receivedAt);
        await planDeliveries(transaction, assigned, receivedAt);
      },
    }),
    messageLimiter: createRateLimiter(dependencies.messageLimit ?? defaultMessageLimit),
    difficulty: createDifficulty(),
    readChallengeSecret: (regencyCode) => readSecret(regencyCode, 'message-challenge'),
    readAddressSecret: (regencyCode) => readSecret(regencyCode, 'sender-address'),
  });
  serveHealth(app, health);
  serveMetrics(app, { db, answers, log, now, token: dependencies.metricsToken });
  serveOpenApi(app, publicUrl);
  servePages({ app, reads, now, db, regencies, groups, activities, publicUrl });
  serveSharePages({ app, reads, now, db, regencies, groups, indexes, activities, publicUrl });
  serveRobots({ app, db, publicUrl });
  serveOembed({ app, reads, db, regencies, groups, activities, publicUrl });
  serveFeeds({ app, reads, now, publicUrl, regencies, groups, activities });
  serveMedia(app, createMediaStore(db, { now }));
  servePlugin(app, dependencies.embedDirectory);
  serveEmbed(
    app,
    { directory: dependencies.embedDirectory, keptDirectory: dependencies.embedKeptDirectory },
    log,
  );
  const { demoDirectory, checkLimit, checkFetch } = dependencies;
  const frontPage = serveBuilder({
    ...{ app, db, regencies, publicUrl, trustedProxies, now, checkLimit },
    fetch: checkFetch,
    hasDemo: demoDirectory !== undefined,
  });
  serveSite(app, { directory: siteDirectory, demoDirectory, frontPage });
  app.notFound(() => toProblemResponse(new ProblemError('endpoint-not-found')));

  return {
    app,
    answerFromMemory(incoming, outgoing) {
      const isAnswered = answerFromMemory(reads, incoming, outgoing);
      if (isAnswered) answers.count(outgoing.statusCode);
      return isAnswered;
    },
  };
}
