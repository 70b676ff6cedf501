import type { ProblemIssue } from '@kentongan/contract';

import type { ClientError } from './errors.js';

/** A try that is about to start. */
export interface RequestEvent {
  /** What goes out. Its headers may still be set; in browsers most of them cost a preflight request. */
  readonly request: Request;
  /** 1 for the first try of a call, 2 for its first retry. */
  readonly attempt: number;
}

/** A try that was answered, whatever the status. */
export interface ResponseEvent extends RequestEvent {
  /** Status and headers. Its body has been read. */
  readonly response: Response;
  /** Milliseconds from sending to the last byte. */
  readonly duration: number;
}

/** A try that failed and is made again. */
export interface RetryEvent {
  /** Address of the call. */
  readonly url: string;
  /** What the try that failed would have been rejected with. */
  readonly error: ClientError;
  /** Number of the try that failed, from 1. */
  readonly attempt: number;
  /** Milliseconds until the next try. */
  readonly delay: number;
}

/** A record of a list that could not be read and was left out. */
export interface SkippedRecordEvent {
  /** Address of the call. */
  readonly url: string;
  /** What is wrong with the record, by field. */
  readonly issues: readonly ProblemIssue[];
}

/**
 * Functions that are called on the way of a call: for traces, figures and logs.
 *
 * A call waits for its hooks. One that throws ends the call with what it threw.
 */
export interface ClientHooks {
  /** Before each try goes out. */
  readonly onRequest?: ((event: RequestEvent) => void | Promise<void>) | undefined;
  /** After each complete answer, also of a failure. Not called for what a cache answers. */
  readonly onResponse?: ((event: ResponseEvent) => void | Promise<void>) | undefined;
  /** Before the wait for another try. */
  readonly onRetry?: ((event: RetryEvent) => void | Promise<void>) | undefined;
  /** For each record of a list that was left out because it does not match the contract. */
  readonly onSkippedRecord?: ((event: SkippedRecordEvent) => void) | undefined;
}
