import type { StaffToken } from '../../staff/staff-token-repository.ts';

/** A token as `--json` prints it. */
export function toTokenFacts({ id, regencyCode, name, role, ...times }: StaffToken) {
  return {
    ...{ id, regencyCode, name, role },
    createdAt: new Date(times.createdAt).toISOString(),
    expiresAt: toInstant(times.expiresAt),
    revokedAt: toInstant(times.revokedAt),
    lastUsedAt: toInstant(times.lastUsedAt),
  };
}

function toInstant(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
