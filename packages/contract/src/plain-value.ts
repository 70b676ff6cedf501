import * as z from 'zod/mini';

/**
 * Reads a value that needs but one look. Lighter than zod's own schemas of numbers and booleans,
 * which every visitor would download.
 */
export function plainValue<Value>(
  expected: 'int' | 'boolean',
  isOne: (value: unknown) => boolean,
): z.ZodMiniType<Value> {
  return z.transform((value: unknown, context) => {
    if (isOne(value)) return value;
    context.issues.push({ code: 'invalid_type', expected, input: value });
    return z.NEVER;
    // Only what `isOne` passes; it is read as what it is.
  }) as unknown as z.ZodMiniType<Value>;
}
