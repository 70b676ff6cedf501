import * as z from 'zod/mini';

import { withFormat } from './format.js';

/** An `http:` or `https:` address, safe to link to. */
export const webAddressSchema = withFormat(
  'uri',
  z.string().check(z.regex(/^https?:\/\/[^\s/?#\\]+\.?[^\s\\]*$/i)),
);
