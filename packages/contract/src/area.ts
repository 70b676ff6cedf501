import * as z from 'zod/mini';

import { areaSourceSchema } from './area-source.js';
import { districtCodeSchema, villageCodeSchema } from './codes.js';
import type { Route } from './endpoint.js';
import { tolerantList } from './tolerant-list.js';
import { villageKindSchema } from './village-kind.js';

/** A district (kecamatan). */
export const districtSchema = z.object({ code: districtCodeSchema, name: z.string() });
export type District = z.output<typeof districtSchema>;

/** A village (desa, kelurahan or desa adat). */
export const villageSchema = z.object({
  code: villageCodeSchema,
  districtCode: districtCodeSchema,
  name: z.string(),
  kind: villageKindSchema,
});
export type Village = z.output<typeof villageSchema>;

/** Districts and villages of one regency, each sorted by code. */
export const areasSchema = z.object({
  regencyCode: z.string(),
  districts: tolerantList(districtSchema),
  villages: tolerantList(villageSchema),
  source: areaSourceSchema,
});
export type Areas = z.output<typeof areasSchema>;

/** Where `getAreas` is. */
export const getAreasRoute = {
  method: 'GET',
  path: '/v1/regencies/:regency/areas',
  response: areasSchema,
} as const satisfies Route;
