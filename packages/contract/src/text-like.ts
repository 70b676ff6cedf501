import * as z from 'zod/mini';

/** Schemas made by {@link textLike}, with their patterns. The API document is printed from them. */
export const textPatterns = new WeakMap<object, RegExp>();

/**
 * Reads a text that a pattern fits. Lighter than `z.regex()`, which brings all of zod's checks into
 * every page.
 */
export function textLike(pattern: RegExp): z.ZodMiniString {
  const schema = z.string().check((payload) => {
    if (pattern.test(payload.value)) return;
    payload.issues.push({ code: 'invalid_format', format: 'regex', input: payload.value });
  });
  textPatterns.set(schema, pattern);
  return schema;
}
