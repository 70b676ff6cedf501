import type { Kysely } from 'kysely';

import { cliActor, writeAudit } from '../audit/write-audit.ts';
import type { Tables } from '../db/tables.ts';
import { changeSettings } from './change-settings.ts';
import { defaultRegencySettings, type RegencySettings } from './regency-settings.ts';

/** What happens to what feeds bring. */
export type Moderation = RegencySettings['moderation'];

/** Every kind of moderation. */
export const moderations = ['publish', 'review'] as const satisfies readonly Moderation[];

/**
 * Sets whether what feeds bring from now on appears at once or waits for staff. What has appeared
 * stays, and what waits goes on waiting.
 *
 * @throws `SettingsError` for an unknown regency, and when another process was faster.
 */
export async function setModeration(
  db: Kysely<Tables>,
  { code, moderation, now }: { code: string; moderation: Moderation; now: number },
): Promise<void> {
  await changeSettings(db, { code, now, isUnseen: true }, async (stored, transaction) => {
    if ((stored.moderation ?? defaultRegencySettings.moderation) === moderation) return stored;
    await writeAudit(transaction, {
      ...{ regencyCode: code, actor: cliActor, now },
      action: 'regency.set-moderation',
      subject: code,
      detail: { moderation },
    });
    return { ...stored, moderation };
  });
}
