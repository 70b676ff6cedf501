import { staffEndpoints, staffFileEndpoints } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { createRateLimiter, type RateLimit } from '../http/rate-limiter.ts';
import type { App } from '../http/serve.ts';
import type { FieldCipher } from '../secrets/field-cipher.ts';
import { serveActivityImage } from './serve-activity-image.ts';
import { createServeStaff, endServeStaff } from './serve-staff.ts';
import { createServeStaffFile } from './serve-staff-file.ts';
import { serveStaffActivities } from './staff-activity-routes.ts';
import { serveStaffMessages } from './staff-message-routes.ts';
import { createStaffGuard, type StaffGuard } from './staff-guard.ts';
import { createStaffTokenRepository } from './staff-token-repository.ts';

/** What everything of staff needs. */
export interface StaffDependencies {
  readonly database: Database;
  readonly cipher: FieldCipher;
  readonly publicUrl: string | undefined;
  readonly trustedProxies: number;
  /** How many refused tokens one visitor may try. */
  readonly failureLimit?: RateLimit | undefined;
  readonly now: () => number;
  /** Serves more under `/v1/staff`, behind the same guard. */
  readonly serveMore?: ((guard: StaffGuard) => void) | undefined;
}

const defaultFailureLimit: RateLimit = { burst: 10, perMinute: 5 };

/** Serves everything that asks for a token of staff. Nothing else may be served under `/v1` before. */
export function serveAllStaff(app: App, dependencies: StaffDependencies): void {
  const { database, publicUrl, trustedProxies, failureLimit, now, serveMore } = dependencies;
  const guard = createStaffGuard({
    tokens: createStaffTokenRepository(database.db),
    failureLimiter: createRateLimiter(failureLimit ?? defaultFailureLimit),
    ownOrigin: publicUrl === undefined ? undefined : new URL(publicUrl).origin,
    trustedProxies,
    now,
  });
  const serve = createServeStaff(app, guard);
  serveStaffActivities(serve, { database, now });
  serveActivityImage(app, { guard, db: database.db, now });
  const serveFile = createServeStaffFile(app, guard);
  serveStaffMessages({ serve, serveFile }, { db: database.db, cipher: dependencies.cipher, now });
  serveMore?.(guard);
  endServeStaff(app, [...staffEndpoints, ...staffFileEndpoints]);
}
