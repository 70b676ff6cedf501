import { parseArgs, type ParseArgsConfig } from 'node:util';

import { UsageError } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the options and arguments of a command.
 *
 * @throws {@link UsageError} when an option is unknown, an argument is missing or one is too many.
 */
export function parseOptions<const Known extends Options>(
  args: readonly string[],
  options: Known,
  argumentNames: readonly string[] = [],
) {
  const { values, positionals } = parse(args, options);
  const missing = argumentNames[positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing.`);
  const extra = positionals[argumentNames.length];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many.`);
  return { values, positionals };
}

/** Takes an option that a command cannot do without. */
export function requireOption(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new UsageError(`${name} is missing.`);
  return value;
}

function parse<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
