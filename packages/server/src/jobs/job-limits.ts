/** Times of the job runner, in milliseconds. */
export interface JobLimits {
  /** For so long nobody else takes a job after its process has died. */
  readonly leaseTime: number;
  /** A handler is told to stop after so long. */
  readonly runTime: number;
  /** Pause between two looks for work. */
  readonly pollInterval: number;
  /** Pause before the storage is tried again after a failure; doubled each time, up to 16 times. */
  readonly storagePause: number;
  /** Running work may take so long to finish when the runner is asked to stop. */
  readonly stopTime: number;
}

/** Limits for every day. */
export const defaultJobLimits: JobLimits = {
  leaseTime: 60_000,
  runTime: 600_000,
  pollInterval: 1_000,
  storagePause: 1_000,
  stopTime: 5_000,
};
