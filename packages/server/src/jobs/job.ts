/** Work that happens later, as its handler sees it. */
export interface Job {
  readonly regencyCode: string;
  readonly id: string;
  /** What is to be done: `feed.check`. */
  readonly kind: string;
  /** What it is done to; there is one job of a kind for one subject. */
  readonly subject: string;
  /** What the kind needs besides; never names, addresses or texts of people. */
  readonly payload: unknown;
  /** Tries so far, this one included. */
  readonly attempts: number;
}

/** What names a job without knowing its id. */
export type JobKey = Pick<Job, 'regencyCode' | 'kind' | 'subject'>;

/** A job that belongs to us until its lease is over. */
export interface ClaimedJob {
  readonly job: Job;
  readonly leaseId: string;
  /** Of the row when it was claimed; a put since then has raised it. */
  readonly version: number;
}
