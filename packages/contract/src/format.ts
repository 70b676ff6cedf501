import type * as z from 'zod/mini';

/** Schemas with the `format` under which the API document prints them. */
export const formats = new WeakMap<object, string>();

/** Names the format of a string schema. The schema itself checks it. */
export function withFormat<Schema extends z.ZodMiniString>(format: string, schema: Schema): Schema {
  formats.set(schema, format);
  return schema;
}
