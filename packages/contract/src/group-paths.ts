/**
 * Where one group is. Apart from its schema, so that a page can ask while the schema, which only a
 * visitor who opens a group needs, is on its way.
 */
export const groupPath = '/v1/regencies/:regency/groups/:slug';

/** Where the contact of a group is. */
export const groupContactPath = `${groupPath}/contact` as const;
