/** What holders of a token may do, from the least: read, also write, also give out tokens. */
export const staffRoles = ['auditor', 'officer', 'admin'] as const;
export type StaffRole = (typeof staffRoles)[number];
