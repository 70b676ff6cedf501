import type { JobTable } from '../db/tables.ts';

/** Which jobs to claim, and for how long. */
export interface ClaimOptions {
  readonly kinds: readonly string[];
  readonly limit: number;
  /** Jobs of this time and earlier are due, in milliseconds. */
  readonly now: number;
  /** Milliseconds. */
  readonly leaseTime: number;
}

/** Columns of a claimed row. */
export type ClaimedRow = Pick<
  JobTable,
  'regency_code' | 'id' | 'kind' | 'subject' | 'payload' | 'attempts' | 'version'
>;

/** A claim in the words of the engines. */
export interface Claim extends ClaimOptions {
  readonly leaseId: string;
}
