import type { Kysely } from 'kysely';

import { cliActor, writeAudit } from '../audit/write-audit.ts';
import type { Tables } from '../db/tables.ts';
import { changeSettings } from './change-settings.ts';
import { toOrigin } from './to-origin.ts';

/** Which websites may send messages to a regency, and frame its pages. */
export interface OriginChange {
  readonly code: string;
  /** Registered besides those that are; none of both lets every website send. */
  readonly add: readonly string[];
  /** Whether those registered so far are forgotten. */
  readonly clear: boolean;
  /** Milliseconds. */
  readonly now: number;
}

/**
 * Registers websites of a regency and gives all that are registered now.
 *
 * @throws `SettingsError` for an unknown regency, and when another process was faster, or
 * `CreateRegencyError` for what is no origin.
 */
export async function setOrigins(
  db: Kysely<Tables>,
  { code, add, clear, now }: OriginChange,
): Promise<readonly string[]> {
  const added = add.map(toOrigin);
  // Frame pages name these websites in a header, so that they are written anew.
  const settings = await changeSettings(db, { code, now }, async (stored, transaction) => {
    const before = stored.allowedOrigins ?? [];
    const allowedOrigins = [...new Set([...(clear ? [] : before), ...added])];
    if (allowedOrigins.join() === before.join()) return stored;
    await writeAudit(transaction, {
      ...{ regencyCode: code, actor: cliActor, now },
      action: 'regency.set-origins',
      subject: code,
      detail: { allowedOrigins },
    });
    return { ...stored, allowedOrigins };
  });
  return settings.allowedOrigins;
}
