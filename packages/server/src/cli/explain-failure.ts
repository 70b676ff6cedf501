import { ConfigError } from '../config.ts';
import { DatabaseError } from '../db/database-error.ts';
import { ProblemError } from '../http/problem-error.ts';
import { ImportError } from '../import/plan/import-error.ts';
import { FileRefusedError } from '../import/reading/file-refused-error.ts';
import { CreateRegencyError } from '../regencies/create-regency-error.ts';
import { SettingsError } from '../regencies/change-settings.ts';
import { FieldCipherError } from '../secrets/field-cipher.ts';
import { KeyringError } from '../secrets/keyring.ts';
import { ImageRefusedError } from '../media/image-refused-error.ts';
import { ListenError } from '../serve.ts';
import { SnapshotError } from '../snapshot/snapshot-error.ts';
import { StaffTokenError } from '../staff/staff-token-error.ts';
import { explainFeedRefusal, isFeedRefusal } from './feeds/explain-feed-refusal.ts';
import { activityAdvice } from './words/activities.ts';
import { fileAdvice } from './words/file-advice.ts';
import { imageRefusals } from './words/images.ts';
import { importAdvice } from './words/import-advice.ts';
import { messageWords } from './words/messages.ts';
import { snapshotWords } from './words/snapshot.ts';
import { staffAdvice } from './words/staff.ts';
import { UsageError } from './command.ts';

/** A failure in words for staff, and a code for programs. */
export interface Explanation {
  readonly code: string;
  readonly problem: string;
  readonly advice: string;
}

/** Failures that were foreseen get their words; anything else is a bug and keeps its trace. */
export function explainFailure(error: unknown, usage: string): Explanation {
  if (error instanceof FileRefusedError) {
    const { problem, advice } = fileAdvice(error.refusal);
    return { code: error.refusal.code, problem: `Berkas ditolak: ${problem}`, advice };
  }
  if (error instanceof ImportError) {
    const { problem, advice } = importAdvice(error.failure);
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
  if (error instanceof ImageRefusedError) {
    return {
      code: error.refusal,
      problem: `Gambar ditolak: ${imageRefusals[error.refusal]}`,
      advice:
        'pakai foto JPEG, PNG, WebP, AVIF, atau GIF, paling kecil 120 × 60 piksel, paling besar 8 MB',
    };
  }
  if (error instanceof SnapshotError) {
    const { problem, advice } = snapshotWords.refusal[error.refusal];
    return {
      code: `snapshot-${error.refusal}`,
      problem: `Tidak dapat dilakukan: ${problem}: ${error.subject}`,
      advice,
    };
  }
  if (error instanceof UsageError) {
    return { code: 'usage', problem: `${error.message}\n${usage}`, advice: '' };
  }
  if (
    error instanceof ConfigError ||
    error instanceof KeyringError ||
    error instanceof FieldCipherError ||
    error instanceof DatabaseError ||
    error instanceof ListenError ||
    error instanceof CreateRegencyError ||
    error instanceof SettingsError
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
