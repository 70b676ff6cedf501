import { readFileSync } from 'node:fs';

import { exitCodes, UsageError, type Command, type CommandContext } from './command.ts';
import { commands } from './commands.ts';
import { explainFailure } from './explain-failure.ts';
import { safeText } from './safe-text.ts';

/** Runs the command that the arguments name and returns the exit code. */
export async function runCli(args: readonly string[], context: CommandContext): Promise<number> {
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) {
    context.print(help());
    return args.length === 0 ? exitCodes.failed : exitCodes.done;
  }
  if (args[0] === '--version' || args[0] === '-v') {
    context.print(version());
    return exitCodes.done;
  }
  const command = commands.find(({ name }) => args.slice(0, words(name)).join(' ') === name);
  try {
    if (!command) throw new UsageError(`There is no command "${args.join(' ')}".`);
    return await command.run(args.slice(words(command.name)), context);
  } catch (error) {
    report(error, command, args.includes('--json'), context);
    return exitCodes.failed;
  }
}

function report(
  error: unknown,
  command: Command | undefined,
  isJson: boolean,
  context: CommandContext,
): void {
  const usage = command ? `Usage: kentongan ${command.name} ${command.usage}` : help();
  const { code, problem, advice } = explainFailure(error, usage);
  if (isJson) context.print(JSON.stringify({ error: { code, problem, advice } }));
  const text = safeText(advice === '' ? problem : `${problem}. Yang harus dilakukan: ${advice}.`);
  context.printError(text);
}

function help(): string {
  return [
    'kentongan — directory, activities and contact form of Indonesian community information groups',
    '',
    ...commands.flatMap(({ name, usage, summary }) => [
      `  kentongan ${name} ${usage}`,
      `      ${summary}`,
    ]),
    '',
    'Every command takes --json. Exit codes: 0 done, 1 nothing was done, 2 done but rows were refused\n(doctor: 2 when it has found something).',
    'The database is the one of DATABASE_URL, or a file in DATA_DIR (.data).',
  ].join('\n');
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  // Our own package description.
  const { version: number } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return number;
}

function words(name: string): number {
  return name.split(' ').length;
}
