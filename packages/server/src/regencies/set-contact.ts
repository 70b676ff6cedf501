import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { regencySettingsSchema, type RegencySettings } from './regency-settings.ts';

/** What an office sets about its contact form; what is left out stays as it is. */
export type ContactSettings = Partial<
  Pick<
    RegencySettings,
    | 'topics'
    | 'topicLabels'
    | 'retentionDays'
    | 'responseDays'
    | 'holidays'
    | 'requireProof'
    | 'allowedOrigins'
  >
> & {
  readonly delivery?: Partial<RegencySettings['delivery']> | undefined;
  readonly links?: Partial<RegencySettings['links']> | undefined;
};

/** Settings that cannot be. The message is one line for the operator. */
export class SetContactError extends Error {
  override readonly name = 'SetContactError';
}

/**
 * Sets where messages go and what the form asks. Returns what holds from now on.
 *
 * @throws {@link SetContactError} for an unknown regency or a value that cannot be; then nothing has
 * changed.
 */
export async function setContact(
  db: Kysely<Tables>,
  { code, change, now }: { code: string; change: ContactSettings; now: number },
): Promise<RegencySettings> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('regency')
      .select(['settings', 'revision'])
      .where('regency_code', '=', code)
      .executeTakeFirst();
    if (!row) {
      throw new SetContactError(
        `There is no regency ${code} here. Make it with: kentongan regency add ${code}`,
      );
    }
    // What other versions have stored stays.
    const stored = JSON.parse(row.settings) as Partial<RegencySettings>;
    const { delivery, links, ...plain } = change;
    const settings = {
      ...stored,
      ...plain,
      delivery: { ...stored.delivery, ...delivery },
      links: { ...stored.links, ...links },
    };
    const parsed = regencySettingsSchema.safeParse(settings);
    if (!parsed.success) {
      const places = parsed.error.issues.map(({ path }) => path.map(String).join('.'));
      throw new SetContactError(`These values cannot be: ${places.join(', ')}.`);
    }
    const { numUpdatedRows } = await transaction
      .updateTable('regency')
      .set({ settings: JSON.stringify(settings), revision: row.revision + 1, updated_at: now })
      .where('regency_code', '=', code)
      .where('revision', '=', row.revision)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) {
      throw new SetContactError(
        `Regency ${code} was changed by another process meanwhile. Run the command again.`,
      );
    }
    return parsed.data;
  });
}
