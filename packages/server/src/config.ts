import { statSync } from 'node:fs';
import { isIP } from 'node:net';

import { logLevels, type LogLevel } from './http/log.ts';

/** Everything that can be set from outside. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Keys that personal fields are encrypted with, the newest first; see `parseKeyring`. */
  readonly fieldKeys: string | undefined;
  /** Address the public reaches this backend at, without a slash at the end. */
  readonly publicUrl: string | undefined;
  /** A folder served at `/`. */
  readonly siteDirectory: string | undefined;
  /** A demonstration, served at `/contoh/`. */
  readonly demoDirectory: string | undefined;
  /** The built embed files; without it, those of the installed `@kentongan/embed`. */
  readonly embedDirectory: string | undefined;
  /** How many reverse proxies of our own stand in front. */
  readonly trustedProxies: number;
  /** Jobs this process does at a time; 0 leaves them to others. */
  readonly jobConcurrency: number;
  /** Who presents it may read `/metrics`. */
  readonly metricsToken: string | undefined;
  /** Where mail leaves: `smtp://user:password@host:587`. */
  readonly smtpUrl: string | undefined;
  /** Address that mail comes from. */
  readonly mailFrom: string | undefined;
  readonly logLevel: LogLevel;
}

/** The environment is not usable. The message is one line: which variable, what is there, what to write. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(variable: string, found: string, advice: string) {
    super(`${variable}: found ${JSON.stringify(found)}. ${advice}`);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment. An empty variable counts as not set.
 *
 * @throws {@link ConfigError}
 */
export function readConfig(environment: Environment): Config {
  const read = (variable: string) => environment[variable]?.trim() || undefined;
  return {
    host: readHost(read('HOST') ?? '127.0.0.1'),
    port: readNumber('PORT', read('PORT') ?? '8080', 65_535),
    dataDir: read('DATA_DIR') ?? '.data',
    databaseUrl: readDatabaseUrl(read('DATABASE_URL')),
    fieldKeys: read('FIELD_KEYS'),
    publicUrl: readPublicUrl(read('PUBLIC_URL')),
    siteDirectory: readDirectory('SITE_DIR', read('SITE_DIR')),
    demoDirectory: readDirectory('DEMO_DIR', read('DEMO_DIR')),
    embedDirectory: readDirectory('EMBED_DIR', read('EMBED_DIR')),
    trustedProxies: readNumber('TRUSTED_PROXY', read('TRUSTED_PROXY') ?? '0', 10),
    jobConcurrency: readNumber('JOB_CONCURRENCY', read('JOB_CONCURRENCY') ?? '4', 64),
    metricsToken: readMetricsToken(read('METRICS_TOKEN')),
    ...readMail(read('SMTP_URL'), read('MAIL_FROM')),
    logLevel: readLogLevel(read('LOG_LEVEL') ?? 'info'),
  };
}

function readHost(host: string): string {
  if (isIP(host) !== 0 || /^[a-z0-9.-]+$/i.test(host)) return host;
  throw new ConfigError('HOST', host, 'Write an address or name to listen on, such as 127.0.0.1.');
}

function readNumber(variable: string, text: string, max: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= max) return number;
  throw new ConfigError(variable, text, `Write a whole number from 0 to ${max}.`);
}

function readDatabaseUrl(url: string | undefined): string | undefined {
  // An address may leave out the host and name a socket instead, which is no URL to the standard.
  if (url === undefined || /^postgres(ql)?:\/\/\S+$/.test(url)) return url;
  // The value may hold a password, so it is not repeated.
  throw new ConfigError(
    'DATABASE_URL',
    '…',
    'Write postgres://user:password@host:5432/name, or leave it out to store in DATA_DIR.',
  );
}

function readPublicUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url && isWeb && url.search === '' && url.hash === '' && url.username === '') {
    return url.href.replace(/\/+$/, '');
  }
  throw new ConfigError(
    'PUBLIC_URL',
    text,
    'Write the address visitors use, such as https://kim.example.go.id.',
  );
}

function readDirectory(variable: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new ConfigError(variable, path, 'Write the path of a folder that exists.');
}

function readMetricsToken(token: string | undefined): string | undefined {
  if (token === undefined || /^[\x21-\x7e]{16,}$/.test(token)) return token;
  // It is a secret, so it is not repeated.
  throw new ConfigError('METRICS_TOKEN', '…', 'Write 16 letters and digits or more, without gaps.');
}

function readMail(
  smtpUrl: string | undefined,
  mailFrom: string | undefined,
): Pick<Config, 'smtpUrl' | 'mailFrom'> {
  if (smtpUrl !== undefined && !/^smtps?:\/\/[^\s/]+/.test(smtpUrl)) {
    // It may hold a password, so it is not repeated.
    throw new ConfigError('SMTP_URL', '…', 'Write smtp://user:password@host:587.');
  }
  if (smtpUrl !== undefined && !/^[^\s@<>]+@[^\s@<>]+$/.test(mailFrom ?? '')) {
    throw new ConfigError(
      'MAIL_FROM',
      mailFrom ?? '',
      'Write the address that mail comes from, such as kim@dinas.example.go.id.',
    );
  }
  return { smtpUrl, mailFrom };
}

function readLogLevel(text: string): LogLevel {
  const level = logLevels.find((known) => known === text);
  if (level) return level;
  throw new ConfigError('LOG_LEVEL', text, `Write one of ${logLevels.join(', ')}.`);
}
