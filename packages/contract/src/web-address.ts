import { textLike } from './text-like.js';

/** An `http:` or `https:` address, safe to link to. */
export const webAddressSchema = textLike(/^https?:\/\/[^\s/?#\\]+[^\s\\]*$/i);
