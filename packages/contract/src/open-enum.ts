import * as z from 'zod/mini';

/** One of the known values, or one that a newer backend has added. */
export type OpenEnum<Value extends string> = Value | (string & {});

/**
 * Reads a value that may grow: an unknown string passes, so that a widget cached last year
 * survives a backend updated today. Only for responses; requests name their values with `z.enum`.
 *
 * The known values are a type only, so that browsers do not download the lists. What the API
 * document prints of them is in `openapi/known-values.ts`.
 *
 * @example
 * ```ts
 * import { openEnum } from '@kentongan/contract';
 *
 * const weather = openEnum<'rain' | 'sun'>();
 * weather.parse('fog'); // 'fog'
 * ```
 */
export function openEnum<Value extends string>(): z.ZodMiniType<OpenEnum<Value>> {
  // The parsed value is any string; the type only adds completion for the known ones.
  return z.string() as unknown as z.ZodMiniType<OpenEnum<Value>>;
}
