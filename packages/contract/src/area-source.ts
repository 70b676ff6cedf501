import * as z from 'zod/mini';

/** Where the areas come from. The data keeps its own licence, apart from ours. */
export const areaSourceSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  url: z.string(),
});
export type AreaSource = z.output<typeof areaSourceSchema>;
