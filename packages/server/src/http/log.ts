/** Levels from the most talkative to none at all. */
export const logLevels = ['info', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Plain facts of one event. Never names, addresses or texts of people. */
export type LogFields = Readonly<Record<string, string | number | undefined>>;

/** Where events are written. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** Writes one JSON object a line to standard error, so that no value can forge another line. */
export function createLog(level: LogLevel): Log {
  const write =
    (severity: string) =>
    (event: string, fields: LogFields = {}) => {
      const entry = { time: new Date().toISOString(), severity, event, ...fields };
      process.stderr.write(`${JSON.stringify(entry)}\n`);
    };
  return {
    info: level === 'info' ? write('info') : () => undefined,
    error: level === 'silent' ? () => undefined : write('error'),
  };
}

/** What a log may say about an error: where it happened, but nothing a visitor typed. */
export function toLogFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  // PostgreSQL and the JSON parser quote the offending text in their messages.
  const isQuoting = 'severity' in error || error instanceof SyntaxError;
  return {
    error: error.name,
    code: 'code' in error ? String(error.code) : undefined,
    message: isQuoting ? undefined : error.message,
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n'),
  };
}
