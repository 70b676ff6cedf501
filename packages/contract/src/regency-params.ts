import * as z from 'zod/mini';

import { regencyCodeSchema } from './codes.js';

/** Path parameters of everything that belongs to one regency. */
export const regencyParamsSchema = z.object({ regency: regencyCodeSchema });
