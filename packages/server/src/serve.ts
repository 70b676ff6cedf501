import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { getRequestListener, type HttpBindings } from '@hono/node-server';

import { startReindexing } from './activities/start-reindexing.ts';
import { createApp, type AppDependencies } from './app.ts';
import type { Config } from './config.ts';
import { openDatabase } from './db/open-database.ts';
import { findInstalledEmbed } from './embed/find-installed-embed.ts';
import { createLog, type Log } from './http/log.ts';
import type { JobHandlers } from './jobs/job-handler.ts';
import type { JobLimits } from './jobs/job-limits.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { createFieldCipher } from './secrets/field-cipher.ts';
import { openKeyring } from './secrets/open-keyring.ts';

/** A server that takes requests. */
export interface RunningServer {
  /** Address it listens at: `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Takes no more requests and jobs, finishes those it has, and closes the database. */
  close(): Promise<void>;
}

/** What tests set besides the configuration. */
export interface StartOptions extends Pick<
  AppDependencies,
  'contactLimit' | 'messageLimit' | 'checkLimit' | 'checkFetch'
> {
  readonly log?: Log;
  /** Lets feeds and pictures come from this machine and its network. */
  readonly allowPrivateAddresses?: boolean;
  /** Instead of those of every kind. */
  readonly jobHandlers?: JobHandlers;
  readonly jobLimits?: Partial<JobLimits>;
  /** Stands between the network and the application, and sees every request. */
  readonly around?: Around;
}

/** What carries requests to the application. */
export type Around = (
  answer: (request: Request, bindings: HttpBindings) => Response | Promise<Response>,
) => (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

/** A request may take so long to finish when the server is asked to stop. */
const closeLimit = 10_000;

/**
 * Opens the database and listens.
 *
 * @throws `DatabaseError` or {@link ListenError}, each with one line for whoever starts the server.
 */
export async function startServer(
  config: Config,
  options: StartOptions = {},
): Promise<RunningServer> {
  const { log = createLog(config.logLevel), contactLimit, messageLimit } = options;
  const cipher = createFieldCipher(openKeyring(config));
  const database = await openDatabase(config);
  const { publicUrl, siteDirectory, demoDirectory, trustedProxies } = config;
  const { app, answerFromMemory } = createApp({
    database,
    log,
    cipher,
    publicUrl,
    siteDirectory,
    demoDirectory,
    checkLimit: options.checkLimit,
    checkFetch: options.checkFetch,
    embedDirectory: config.embedDirectory ?? findInstalledEmbed(),
    embedKeptDirectory: join(config.dataDir, 'embed-versions'),
    trustedProxies,
    metricsToken: config.metricsToken,
    contactLimit,
    messageLimit,
  });
  const { around } = options;
  const answer = (request: Request, bindings: HttpBindings) => app.fetch(request, bindings);
  const listener = getRequestListener(
    // Without WebSockets a request comes over HTTP/1 or HTTP/2, which share these bindings.
    (around?.(answer) ?? answer) as typeof app.fetch,
    { overrideGlobalObjects: false },
  );
  const server = createServer(serverOptions, (incoming, outgoing) => {
    if (around || !answerFromMemory(incoming, outgoing)) void listener(incoming, outgoing);
  });
  server.maxConnections = 2_000;
  server.maxRequestsPerSocket = 1_000;

  try {
    await listen(server, config);
  } catch (error) {
    await database.close();
    throw error;
  }
  const { address, family, port } = server.address() as AddressInfo;
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  log.info('listening', { address: url });

  const jobs = startJobs({
    config,
    database,
    cipher,
    log,
    allowPrivateAddresses: options.allowPrivateAddresses,
    handlers: options.jobHandlers,
    limits: options.jobLimits,
  });

  const reindexing = startReindexing(database.db, log);

  let closing: Promise<void> | undefined;
  const close = async () => {
    await Promise.all([finish(server), jobs?.stop(), reindexing.stop()]);
    await database.close();
    log.info('stopped');
  };
  return { address: url, close: () => (closing ??= close()) };
}

/** The port cannot be opened. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Slow senders are cut off; Node's own limits are a minute and five. */
const serverOptions = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
};

async function listen(server: Server, { host, port }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const advice =
        error.code === 'EADDRINUSE'
          ? 'Another program uses it; set PORT to a free one.'
          : 'Set HOST and PORT to an address of this machine that you may use.';
      reject(new ListenError(`PORT: cannot listen on ${host}:${port} (${error.code}). ${advice}`));
    });
    server.listen(port, host, resolve);
  });
}

async function finish(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection becomes idle when its request is finished, and would stay open for the next one.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const limit = setTimeout(() => server.closeAllConnections(), closeLimit);
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
}
