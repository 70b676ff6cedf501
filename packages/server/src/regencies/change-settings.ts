import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import {
  parseRegencySettings,
  regencySettingsSchema,
  type RegencySettings,
} from './regency-settings.ts';

/** Settings that cannot be. The message is one line for the operator. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** What is stored: any part of the settings, as this or another version wrote them. */
export type StoredSettings = Partial<RegencySettings>;

/** Whose settings change. */
export interface SettingsChange {
  readonly code: string;
  /** Milliseconds. */
  readonly now: number;
  /** Whether the public reads on what it read before, so that no answer is made anew. */
  readonly isUnseen?: boolean;
}

/**
 * Changes the settings of a regency in one transaction. Returns what holds from now on; where
 * `change` gives back what it got, nothing is written.
 *
 * @throws {@link SettingsError} for an unknown regency or a value that cannot be; then nothing has
 * changed.
 */
export async function changeSettings(
  db: Kysely<Tables>,
  { code, now, isUnseen = false }: SettingsChange,
  change: (stored: StoredSettings, transaction: Kysely<Tables>) => Promise<StoredSettings>,
): Promise<RegencySettings> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('regency')
      .select(['settings', 'revision'])
      .where('regency_code', '=', code)
      .executeTakeFirst();
    if (!row) {
      throw new SettingsError(
        `There is no regency ${code} here. Make it with: kentongan regency add ${code}`,
      );
    }
    // What other versions have stored stays.
    const stored = JSON.parse(row.settings) as StoredSettings;
    const settings = await change(stored, transaction);
    if (settings === stored) return parseRegencySettings(row.settings);
    const parsed = regencySettingsSchema.safeParse(settings);
    if (!parsed.success) {
      const places = parsed.error.issues.map(({ path }) => path.map(String).join('.'));
      throw new SettingsError(`These values cannot be: ${places.join(', ')}.`);
    }
    const { numUpdatedRows } = await transaction
      .updateTable('regency')
      .set({
        settings: JSON.stringify(settings),
        ...(isUnseen ? {} : { revision: row.revision + 1, updated_at: now }),
      })
      .where('regency_code', '=', code)
      .where('settings', '=', row.settings)
      .where('revision', '=', row.revision)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) {
      throw new SettingsError(
        `Regency ${code} was changed by another process meanwhile. Run the command again.`,
      );
    }
    return parsed.data;
  });
}
