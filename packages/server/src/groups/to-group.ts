import * as z from 'zod/mini';

import {
  channelSchema,
  publicBoardRoles,
  tolerantList,
  type Board,
  type Group,
} from '@kentongan/contract';

import type { StoredGroup } from './group-repository.ts';
import { toGroupSummary, type GroupView } from './to-group-summary.ts';
import { toTermStatus } from './to-term-status.ts';

/** What a whole group depends on besides what is stored. */
export interface FullGroupView extends GroupView {
  /** The day in the regency's time zone. */
  readonly today: string;
  readonly termWarningDays: number;
}

const channelsSchema = tolerantList(channelSchema);
const publicRoles: readonly string[] = publicBoardRoles;

/** Turns a stored group into what the public may see of it. */
export function toGroup(stored: StoredGroup, view: FullGroupView): Group {
  const { row, decrees } = stored;
  return {
    ...toGroupSummary(row, view),
    establishedOn: row.established_on,
    description: row.description,
    decrees: decrees.map(({ kind, number, issued_on, issued_by }) => ({
      kind,
      number,
      issuedOn: issued_on,
      issuedBy: issued_by,
    })),
    board: toBoard(stored, view),
    channels: z.parse(channelsSchema, JSON.parse(row.channels)),
    secretariat: row.secretariat,
    lastActivityAt: toInstant(row.last_activity_at),
    verifiedAt: toInstant(row.verified_at),
    source: row.source,
  };
}

function toBoard({ term, members }: StoredGroup, view: FullGroupView): Board | null {
  if (!term) return null;
  const termStatus = toTermStatus(term.ends_on, view.today, view.termWarningDays);
  const publicMembers = members.filter(({ role }) => publicRoles.includes(role));
  return {
    startsOn: term.starts_on,
    endsOn: term.ends_on,
    termStatus,
    // Whoever is no longer in office must not stay on a public page.
    members:
      termStatus === 'expired'
        ? []
        : publicMembers.map(({ full_name, role }) => ({ name: full_name, role })),
  };
}

function toInstant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
