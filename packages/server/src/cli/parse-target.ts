import { coverageMeasures, dateSchema } from '@kentongan/contract';

import type { StoredTarget } from '../regencies/regency-settings.ts';
import { UsageError } from './command.ts';

/**
 * Reads a target of coverage: `villages=80%@2026-12-31`, `districts=21`, `groups=250`.
 *
 * @throws {@link UsageError} when it cannot be read.
 */
export function parseTarget(text: string): StoredTarget {
  const [, name, digits, percent, due = null] =
    /^(\w+)=(\d{1,6})(%?)(?:@(\d{4}-\d\d-\d\d))?$/.exec(text) ?? [];
  const measure = coverageMeasures.find((known) => known === name);
  const value = Number(digits);
  const isDay = due === null || dateSchema.safeParse(due).success;
  if (measure === undefined || !(value >= 1) || !isDay) {
    throw new UsageError(
      `"${text}" is no target. Write what, how much and, if there is one, the day by which: villages=80%@2026-12-31, districts=21 or groups=250.`,
    );
  }
  return { measure, value, unit: percent === '%' ? 'percent' : 'count', due };
}
