import { readFileSync } from 'node:fs';

import { ConfigError } from '../config.ts';
import { DatabaseError } from '../db/database-error.ts';
import { ProblemError } from '../http/problem-error.ts';
import { ImportError } from '../import/plan/import-error.ts';
import { FileRefusedError } from '../import/reading/file-refused-error.ts';
import { CreateRegencyError } from '../regencies/create-regency-error.ts';
import { SetContactError } from '../regencies/set-contact.ts';
import { SetCoverageError } from '../regencies/set-coverage.ts';
import { FieldCipherError } from '../secrets/field-cipher.ts';
import { KeyringError } from '../secrets/keyring.ts';
import { ListenError } from '../serve.ts';
import { StaffTokenError } from '../staff/staff-token-error.ts';
import { activitiesAddCommand } from './activities/activities-add-command.ts';
import { activitiesEditCommand } from './activities/activities-edit-command.ts';
import {
  activitiesListCommand,
  activitiesReviewCommand,
} from './activities/activities-list-command.ts';
import {
  activitiesApproveCommand,
  activitiesPinCommand,
  activitiesPublishCommand,
  activitiesRejectCommand,
  activitiesUnpinCommand,
  activitiesWithdrawCommand,
} from './activities/activity-step-commands.ts';
import { activitiesImportCommand } from './activities-import-command.ts';
import { exitCodes, UsageError, type Command, type CommandContext } from './command.ts';
import { demoSeedCommand } from './demo-seed-command.ts';
import { doctorCommand } from './doctor-command.ts';
import { explainFeedRefusal, isFeedRefusal } from './feeds/explain-feed-refusal.ts';
import { feedsAddCommand } from './feeds/feeds-add-command.ts';
import { feedsDiscoverCommand } from './feeds/feeds-discover-command.ts';
import { feedsListCommand } from './feeds/feeds-list-command.ts';
import { feedsPauseCommand, feedsResumeCommand } from './feeds/feeds-pause-command.ts';
import { feedsSyncCommand } from './feeds/feeds-sync-command.ts';
import { groupsSilentCommand } from './groups/groups-silent-command.ts';
import { importCommand } from './import-command.ts';
import { importUndoCommand } from './import-undo-command.ts';
import { jobsListCommand } from './jobs/jobs-list-command.ts';
import { jobsRetryCommand } from './jobs/jobs-retry-command.ts';
import { messagesEraseCommand } from './messages/messages-erase-command.ts';
import { messagesExportCommand } from './messages/messages-export-command.ts';
import { messagesListCommand } from './messages/messages-list-command.ts';
import { messagesRekeyCommand } from './messages/messages-rekey-command.ts';
import { messagesShowCommand } from './messages/messages-show-command.ts';
import { messagesStepCommands } from './messages/messages-step-command.ts';
import { migrateCommand } from './migrate-command.ts';
import { regencyAddCommand } from './regency-add-command.ts';
import { regencyContactCommand } from './regency-contact-command.ts';
import { regencyListCommand } from './regency-list-command.ts';
import { regencySetCommand } from './regency-set-command.ts';
import { safeText } from './safe-text.ts';
import { serveCommand } from './serve-command.ts';
import { staffAddCommand } from './staff/staff-add-command.ts';
import { staffListCommand } from './staff/staff-list-command.ts';
import { staffRevokeCommand } from './staff/staff-revoke-command.ts';
import { messageWords } from './words/messages.ts';
import { failureAdvice, fileAdvice } from './words.ts';
import { activityAdvice } from './words/activities.ts';
import { staffAdvice } from './words/staff.ts';

/** Every command; longer names first where one begins with another. */
const commands: readonly Command[] = [
  serveCommand,
  migrateCommand,
  regencyAddCommand,
  regencyListCommand,
  regencySetCommand,
  regencyContactCommand,
  importUndoCommand,
  importCommand,
  activitiesImportCommand,
  activitiesAddCommand,
  activitiesEditCommand,
  activitiesListCommand,
  activitiesReviewCommand,
  activitiesPublishCommand,
  activitiesPinCommand,
  activitiesUnpinCommand,
  activitiesWithdrawCommand,
  activitiesApproveCommand,
  activitiesRejectCommand,
  staffAddCommand,
  staffListCommand,
  staffRevokeCommand,
  feedsAddCommand,
  feedsDiscoverCommand,
  feedsListCommand,
  feedsSyncCommand,
  feedsPauseCommand,
  feedsResumeCommand,
  groupsSilentCommand,
  jobsListCommand,
  jobsRetryCommand,
  messagesListCommand,
  messagesShowCommand,
  ...messagesStepCommands,
  messagesExportCommand,
  messagesEraseCommand,
  messagesRekeyCommand,
  doctorCommand,
  demoSeedCommand,
];

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
  const { code, problem, advice } = explain(error, command);
  if (isJson) context.print(JSON.stringify({ error: { code, problem, advice } }));
  const text = safeText(advice === '' ? problem : `${problem}. Yang harus dilakukan: ${advice}.`);
  context.printError(text);
}

interface Explanation {
  readonly code: string;
  readonly problem: string;
  readonly advice: string;
}

/** Failures that were foreseen get their words; anything else is a bug and keeps its trace. */
function explain(error: unknown, command: Command | undefined): Explanation {
  if (error instanceof FileRefusedError) {
    const { problem, advice } = fileAdvice(error.refusal);
    return { code: error.refusal.code, problem: `Berkas ditolak: ${problem}`, advice };
  }
  if (error instanceof ImportError) {
    const { problem, advice } = failureAdvice(error.failure);
    return { code: error.failure.code, problem: `Tidak dapat dilakukan: ${problem}`, advice };
  }
  if (isFeedRefusal(error)) {
    const { code, problem, advice } = explainFeedRefusal(error);
    return { code, problem: `Tidak dapat dilakukan: ${problem}`, advice };
  }
  if (error instanceof ProblemError && error.code in messageWords.problem) {
    // The line above has made sure of it.
    const code = error.code as keyof typeof messageWords.problem;
    const { problem, advice } = messageWords.problem[code];
    return { code, problem: `Tidak dapat dilakukan: ${problem}`, advice };
  }
  if (error instanceof ProblemError) {
    const { problem, advice } = activityAdvice(error);
    return { code: error.code, problem: `Tidak dapat dilakukan: ${problem}`, advice };
  }
  if (error instanceof StaffTokenError) {
    const { problem, advice } = staffAdvice(error);
    return { code: error.code, problem: `Tidak dapat dilakukan: ${problem}`, advice };
  }
  if (error instanceof UsageError) {
    const usage = command ? `Usage: kentongan ${command.name} ${command.usage}` : help();
    return { code: 'usage', problem: `${error.message}\n${usage}`, advice: '' };
  }
  if (
    error instanceof ConfigError ||
    error instanceof KeyringError ||
    error instanceof FieldCipherError ||
    error instanceof DatabaseError ||
    error instanceof ListenError ||
    error instanceof CreateRegencyError ||
    error instanceof SetContactError ||
    error instanceof SetCoverageError
  ) {
    return { code: error.name, problem: error.message, advice: '' };
  }
  if (isFileError(error)) {
    return {
      code: 'file-not-readable',
      problem: `${error.path ?? ''}: ${error.code}`,
      advice: 'periksa nama dan izin berkasnya',
    };
  }
  return {
    code: 'internal-error',
    problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    advice: '',
  };
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'path' in error;
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
