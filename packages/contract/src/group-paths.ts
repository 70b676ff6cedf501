/**
 * Where one group is. Apart from its schema, so that a page can ask while the schema, which only a
 * visitor who opens a group needs, is on its way.
 *
 * @example
 * ```ts
 * import { groupPath } from '@kentongan/contract';
 *
 * groupPath; // '/v1/regencies/:regency/groups/:slug'
 * ```
 */
export const groupPath = '/v1/regencies/:regency/groups/:slug';

/**
 * Where the contact of a group is.
 *
 * @example
 * ```ts
 * import { groupContactPath } from '@kentongan/contract';
 *
 * groupContactPath; // '/v1/regencies/:regency/groups/:slug/contact'
 * ```
 */
export const groupContactPath = `${groupPath}/contact` as const;
