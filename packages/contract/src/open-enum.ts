import * as z from 'zod/mini';

/** One of the known values, or one that a newer backend has added. */
export type OpenEnum<Value extends string> = Value | (string & {});

/** Schemas made by {@link openEnum}, with the values known today. */
export const knownValues = new WeakMap<object, readonly string[]>();

/**
 * Reads a value that may grow: an unknown string passes, so that a widget cached last year
 * survives a backend updated today. Only for responses; requests name their values with `z.enum`.
 */
export function openEnum<const Value extends string>(
  values: readonly Value[],
): z.ZodMiniType<OpenEnum<Value>> {
  // The parsed value is any string; the type only adds completion for the known ones.
  const schema = z.string() as unknown as z.ZodMiniType<OpenEnum<Value>>;
  knownValues.set(schema, values);
  return schema;
}
