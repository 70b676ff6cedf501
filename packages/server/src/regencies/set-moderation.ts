import type { Kysely } from 'kysely';

import { cliActor, writeAudit } from '../audit/write-audit.ts';
import type { Tables } from '../db/tables.ts';
import { parseRegencySettings, type RegencySettings } from './regency-settings.ts';
import { SetCoverageError } from './set-coverage.ts';

/** What happens to what feeds bring. */
export type Moderation = RegencySettings['moderation'];

/** Every kind of moderation. */
export const moderations = ['publish', 'review'] as const satisfies readonly Moderation[];

/**
 * Sets whether what feeds bring from now on appears at once or waits for staff. What has appeared
 * stays, and what waits goes on waiting.
 *
 * @throws {@link SetCoverageError} for an unknown regency, and when another process was faster.
 */
export async function setModeration(
  db: Kysely<Tables>,
  { code, moderation, now }: { code: string; moderation: Moderation; now: number },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('regency')
      .select('settings')
      .where('regency_code', '=', code)
      .executeTakeFirst();
    if (!row) {
      throw new SetCoverageError(
        `There is no regency ${code} here. Make it with: kentongan regency add ${code}`,
      );
    }
    if (parseRegencySettings(row.settings).moderation === moderation) return;
    // What other versions have stored stays.
    const stored: object = JSON.parse(row.settings);
    const { numUpdatedRows } = await transaction
      .updateTable('regency')
      .set({ settings: JSON.stringify({ ...stored, moderation }) })
      .where('regency_code', '=', code)
      .where('settings', '=', row.settings)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) {
      throw new SetCoverageError(
        `Regency ${code} was changed by another process meanwhile. Run the command again.`,
      );
    }
    await writeAudit(transaction, {
      ...{ regencyCode: code, actor: cliActor, now },
      action: 'regency.set-moderation',
      subject: code,
      detail: { moderation },
    });
  });
}
