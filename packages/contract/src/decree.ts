import * as z from 'zod/mini';

import { dateSchema } from './dates.js';
import { openEnum } from './open-enum.js';

/** A circular (surat edaran) is not a decree (surat keputusan) and never makes a group decreed. */
export const decreeKinds = ['decree', 'circular', 'deed', 'registration'] as const;
export type DecreeKind = (typeof decreeKinds)[number];
export const decreeKindSchema = openEnum<DecreeKind>();

/** The paper a group stands on. */
export const decreeSchema = z.object({
  kind: decreeKindSchema,
  /** As written on the paper. Never parse it. */
  number: z.string(),
  issuedOn: z.nullable(dateSchema),
  /** Who signed it, in the office's words: `Kepala Desa Broto`. An older backend does not say. */
  issuedBy: z.optional(z.nullable(z.string())),
});
export type Decree = z.output<typeof decreeSchema>;
