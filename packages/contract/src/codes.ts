import { textLike } from './text-like.js';

/** Kemendagri code of a regency or city, always a string: `35.02`. */
export const regencyCodeSchema = textLike(/^\d{2}\.\d{2}$/);

/** Kemendagri code of a district: `35.02.01`. */
export const districtCodeSchema = textLike(/^\d{2}\.\d{2}\.\d{2}$/);

/** Kemendagri code of a village: `35.02.01.2008`. */
export const villageCodeSchema = textLike(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/);

/** Name of a record in an address: lower-case letters, digits and single hyphens, at most 80. */
export const slugSchema = textLike(/^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/);
