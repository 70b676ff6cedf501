import type { Job } from './job.ts';

/** `done` ends the job; `againAt` keeps it for a later run, its tries counted from nought again. */
export type JobResult = { readonly done: true } | { readonly againAt: number };

/** What a handler gets besides its job. */
export interface JobContext {
  /** Aborted when the server stops, when the job takes too long or when its lease is lost. */
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * Does the work of one kind.
 *
 * It may run more than once for one job, after a crash or a storage failure, so that what it does
 * twice must show once. A throw is a failed try: the job is tried again later and is `failed` in the
 * end. The message of the error is stored and shown to staff.
 */
export interface JobHandler {
  (job: Job, context: JobContext): Promise<JobResult>;
  /**
   * Notes that a job has failed for good, on what the job is about, so that it does not seem to be
   * waiting. It is called also when the handler never came to its end.
   */
  readonly giveUp?: (
    job: Job,
    about: { readonly problem: string; readonly now: number },
  ) => Promise<void>;
}

/** Handlers by kind. */
export type JobHandlers = Readonly<Record<string, JobHandler>>;
