import type { Direction } from './direction.ts';
import type { Schema } from './document.ts';

const lowest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'] as const;
const highest = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'] as const;

/**
 * Compares lists of values and limits. An answer may tighten them; a request may loosen them, and
 * limits of answers are promises to nobody.
 */
export function compareLimits(
  before: Schema,
  after: Schema,
  direction: Direction,
  place: string,
): string[] {
  const values = compareValues(before, after, direction, place);
  if (direction === 'response') return values;
  return [
    ...values,
    ...lowest.flatMap((key) => {
      const [one, other] = [before[key] ?? -Infinity, after[key] ?? -Infinity];
      return other > one ? [`${place}: ${key} rose from ${told(one)} to ${other}`] : [];
    }),
    ...highest.flatMap((key) => {
      const [one, other] = [before[key] ?? Infinity, after[key] ?? Infinity];
      return other < one ? [`${place}: ${key} fell from ${told(one)} to ${other}`] : [];
    }),
    // Whether a pattern takes more or less cannot be told; that it differs can.
    ...(['pattern', 'format'] as const).flatMap((key) =>
      after[key] !== undefined && after[key] !== before[key]
        ? [`${place}: ${key} was ${told(before[key])}, is ${after[key]}`]
        : [],
    ),
  ];
}

function compareValues(
  before: Schema,
  after: Schema,
  direction: Direction,
  place: string,
): string[] {
  const [had, has] = [valuesOf(before), valuesOf(after)];
  const [mustFit, offered] = direction === 'request' ? [had, has] : [has, had];
  if (offered === undefined) return [];
  if (mustFit === undefined) {
    return [
      direction === 'request'
        ? `${place}: takes fixed values alone now`
        : `${place}: may be any value now`,
    ];
  }
  const strange = mustFit.filter((value) => !offered.includes(value));
  const verb = direction === 'request' ? 'is refused now' : 'is a new value of a closed list';
  return strange.map((value) => `${place}: ${JSON.stringify(value)} ${verb}`);
}

function valuesOf({ enum: values, const: only }: Schema): readonly unknown[] | undefined {
  return values ?? (only === undefined ? undefined : [only]);
}

function told(value: unknown): string {
  return value === undefined || value === Infinity || value === -Infinity ? 'free' : String(value);
}
