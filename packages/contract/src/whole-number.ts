import * as z from 'zod/mini';

/**
 * Reads a count. Lighter than `z.int()`, whose range checks every visitor would download.
 */
export const wholeNumberSchema = z.number().check((payload) => {
  if (!Number.isSafeInteger(payload.value)) {
    payload.issues.push({ code: 'invalid_type', expected: 'int', input: payload.value });
  }
});
