import type { Database } from '../db/database.ts';
import type { ClaimedJob } from './job.ts';
import { renewLease } from './job-lease.ts';

/** A lease that is renewed while its job is done. */
export interface KeptLease {
  /** Goes on, but keeps no process alive that has nothing else to do. */
  unref(): void;
  /** Renews it no more, and waits for a renewal under way. */
  end(): Promise<void>;
}

/** Renews a lease at each third of its time and calls `onLost` once it is ours no more. */
export function keepLease(
  database: Database,
  claimed: ClaimedJob,
  { leaseTime, onLost }: { readonly leaseTime: number; readonly onLost: () => void },
): KeptLease {
  let renewal = Promise.resolve();
  let isRenewing = false;
  let renewedAt = performance.now();

  const renew = async () => {
    const startedAt = performance.now();
    try {
      if (await renewLease(database, claimed, leaseTime)) renewedAt = startedAt;
      else lose();
    } catch {
      // The storage may be back at the next turn; until the lease is over it is still ours.
      if (performance.now() - renewedAt >= leaseTime) lose();
    }
    isRenewing = false;
  };
  const timer = setInterval(() => {
    if (isRenewing) return;
    isRenewing = true;
    renewal = renew();
  }, leaseTime / 3);
  const lose = () => {
    clearInterval(timer);
    onLost();
  };

  return {
    unref: () => void timer.unref(),
    async end() {
      clearInterval(timer);
      await renewal;
    },
  };
}
