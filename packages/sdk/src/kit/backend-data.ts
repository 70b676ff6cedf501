import type { Activity, Areas, Group, GroupContact, Regency } from '@kentongan/contract';

/** All that a test backend answers from. Change it between two calls to change the answers. */
export interface BackendData {
  regency: Regency;
  areas: Areas;
  groups: Group[];
  /** Contacts by slug of the group. */
  contacts: Map<string, GroupContact>;
  activities: Activity[];
}
