import * as z from 'zod/mini';

/** An `http:` or `https:` address, safe to link to. */
export const webAddressSchema = z.string().check(z.regex(/^https?:\/\/[^\s/?#\\]+[^\s\\]*$/i));
