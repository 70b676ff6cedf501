import * as z from 'zod/mini';

/**
 * Reads a count. Lighter than `z.int()` and `z.number()`, whose checks every visitor would download.
 */
export const wholeNumberSchema = z.transform((value: unknown, context) => {
  if (Number.isSafeInteger(value)) return value;
  context.issues.push({ code: 'invalid_type', expected: 'int', input: value });
  return z.NEVER;
  // Only a number passes; it is read as what it is.
}) as unknown as z.ZodMiniType<number>;
