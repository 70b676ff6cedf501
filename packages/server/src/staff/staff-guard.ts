import type { MiddlewareHandler } from 'hono';

import { staffRoles, type StaffRole } from '@kentongan/contract';

import type { Actor } from '../audit/write-audit.ts';
import { findClientAddress } from '../http/client-address.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { RateLimiter } from '../http/rate-limiter.ts';
import type { AppContext } from '../http/serve.ts';
import type { StaffTokenRepository } from './staff-token-repository.ts';

/** What {@link createStaffGuard} needs. */
export interface StaffGuardOptions {
  readonly tokens: StaffTokenRepository;
  /** Counts refused tokens per visitor. */
  readonly failureLimiter: RateLimiter;
  /** Origin this backend itself is reached at. */
  readonly ownOrigin: string | undefined;
  /** How many reverse proxies of our own stand in front. */
  readonly trustedProxies: number;
  readonly now: () => number;
}

/** Lets in whoever has a token. */
export interface StaffGuard {
  /** @throws {@link ProblemError} `token-not-accepted`, `access-denied` or `rate-limited` */
  authenticate(c: AppContext, role: StaffRole): Promise<Actor>;
  /** The same in front of a route whose path names the `:regency`. */
  requireStaff(role: StaffRole): MiddlewareHandler;
}

const scheme = /^Bearer +([\w.~+/-]{1,200}=*)$/i;

/** Makes the guard of everything that only staff may do. */
export function createStaffGuard(options: StaffGuardOptions): StaffGuard {
  const { tokens, failureLimiter, ownOrigin, trustedProxies, now } = options;

  const authenticate: StaffGuard['authenticate'] = async (c, role) => {
    refuseOtherSites(c, ownOrigin);
    const time = now();
    // A token that cannot be one costs as much as one that could.
    const given = scheme.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    const token = await tokens.findByToken(given);
    const isOver = (token?.expiresAt ?? Infinity) <= time || (token?.revokedAt ?? null) !== null;
    if (!token || isOver) {
      failureLimiter.take(
        findClientAddress(
          c.env?.incoming?.socket.remoteAddress,
          c.req.header('x-forwarded-for'),
          trustedProxies,
        ),
      );
      throw new ProblemError('token-not-accepted', {
        headers: { 'www-authenticate': 'Bearer realm="kentongan"' },
      });
    }
    const mayDo = staffRoles.indexOf(token.role) >= staffRoles.indexOf(role);
    if (!mayDo || token.regencyCode !== c.req.param('regency')) {
      throw new ProblemError('access-denied');
    }
    await tokens.touch(token, time);
    return { name: token.name, tokenId: token.id };
  };

  return {
    authenticate,
    requireStaff: (role) => async (c, next) => {
      await authenticate(c, role);
      await next();
    },
  };
}

/** No page of another site has business here, whatever it knows. */
function refuseOtherSites(c: AppContext, ownOrigin: string | undefined): void {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const isOther = origin !== undefined && origin !== ownOrigin;
  if (isOther || site === 'cross-site' || site === 'same-site') {
    throw new ProblemError('origin-not-allowed');
  }
}
