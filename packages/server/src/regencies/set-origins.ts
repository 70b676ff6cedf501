import type { Kysely } from 'kysely';

import { cliActor, writeAudit } from '../audit/write-audit.ts';
import type { Tables } from '../db/tables.ts';
import { parseRegencySettings } from './regency-settings.ts';
import { SetCoverageError } from './set-coverage.ts';
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
 * @throws {@link SetCoverageError} for an unknown regency, and when another process was faster, or
 * `CreateRegencyError` for what is no origin.
 */
export async function setOrigins(
  db: Kysely<Tables>,
  { code, add, clear, now }: OriginChange,
): Promise<readonly string[]> {
  const added = add.map(toOrigin);
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('regency')
      .select(['settings', 'revision'])
      .where('regency_code', '=', code)
      .executeTakeFirst();
    if (!row) {
      throw new SetCoverageError(
        `There is no regency ${code} here. Make it with: kentongan regency add ${code}`,
      );
    }
    const before = parseRegencySettings(row.settings).allowedOrigins;
    const allowedOrigins = [...new Set([...(clear ? [] : before), ...added])];
    if (allowedOrigins.join() === before.join()) return allowedOrigins;
    // What other versions have stored stays.
    const stored: object = JSON.parse(row.settings);
    const { numUpdatedRows } = await transaction
      .updateTable('regency')
      // Frame pages name these websites in a header, so that they are written anew.
      .set({
        settings: JSON.stringify({ ...stored, allowedOrigins }),
        revision: row.revision + 1,
        updated_at: now,
      })
      .where('regency_code', '=', code)
      .where('settings', '=', row.settings)
      .where('revision', '=', row.revision)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) {
      throw new SetCoverageError(
        `Regency ${code} was changed by another process meanwhile. Run the command again.`,
      );
    }
    await writeAudit(transaction, {
      ...{ regencyCode: code, actor: cliActor, now },
      action: 'regency.set-origins',
      subject: code,
      detail: { allowedOrigins },
    });
    return allowedOrigins;
  });
}
