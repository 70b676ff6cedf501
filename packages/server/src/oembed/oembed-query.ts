import * as z from 'zod/mini';

/** Pixels; a page that has less room shows no directory. */
const pixelsSchema = z.coerce.number<number | string>().check(z.int(), z.minimum(1));

/**
 * What a consumer may ask. Consumers add parameters of their own, such as `dnt`, so that unknown ones
 * are passed over.
 */
export const oembedQuerySchema = z.object({
  url: z.string().check(z.minLength(1), z.maxLength(1_000)),
  format: z._default(z.string(), 'json'),
  maxwidth: z.optional(pixelsSchema),
  maxheight: z.optional(pixelsSchema),
});
export type OembedQuery = z.output<typeof oembedQuerySchema>;
