import type { Assignee } from '../regencies/regency-settings.ts';

/** The e-mail address of whom a message was given to, if the office has named one. */
export function findMailbox(assignees: readonly Assignee[], name: string | null): string | null {
  return assignees.find((one) => one.name === name && one.email !== null)?.email ?? null;
}
