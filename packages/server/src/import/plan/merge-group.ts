import type { GroupRecord } from '../../groups/group-record.ts';
import type { ColumnField } from '../header/column-field.ts';
import { memberRoles, type GroupDraft } from './group-draft.ts';

/** What a record has that no sheet says. */
export interface GroupIdentity {
  readonly id: string;
  readonly slug: string;
  readonly source: string;
  /** Milliseconds. */
  readonly now: number;
}

type Board = NonNullable<GroupRecord['board']>;

/** Makes the record of a group the directory does not have yet. */
export function newRecord(draft: GroupDraft, identity: GroupIdentity): GroupRecord {
  const empty: GroupRecord = {
    id: identity.id,
    slug: identity.slug,
    name: draft.name,
    groupType: 'kim',
    level: draft.level,
    areaCode: draft.areaCode,
    legalStatus: 'pilot',
    establishedOn: null,
    memberCount: null,
    description: null,
    secretariat: null,
    focus: [],
    channels: [],
    decrees: [],
    board: null,
    contact: null,
    source: identity.source,
    verifiedAt: identity.now,
  };
  return mergeGroup(empty, draft, identity.now);
}

/**
 * Lays a row over a record. What the sheet has a column for is taken from it, blank cells
 * included; what it has no column for stays as staff left it.
 */
export function mergeGroup(record: GroupRecord, draft: GroupDraft, now: number): GroupRecord {
  return {
    ...record,
    name: draft.name,
    level: draft.level,
    groupType: draft.groupType ?? record.groupType,
    legalStatus: draft.legalStatus ?? record.legalStatus,
    establishedOn: pick(draft.establishedOn, record.establishedOn),
    memberCount: pick(draft.memberCount, record.memberCount),
    focus: draft.focus ?? record.focus,
    decrees: mergeDecrees(record, draft),
    secretariat: pick(draft.secretariat, record.secretariat),
    channels: mergeChannels(record, draft),
    board: mergeBoard(record.board, draft),
    contact: mergeContact(record.contact, draft, now),
  };
}

function pick<Value>(value: Value | undefined, otherwise: Value): Value {
  return value === undefined ? otherwise : value;
}

/** A sheet that does not say who signed takes nothing from a paper that is already known. */
function mergeDecrees(record: GroupRecord, { decrees }: GroupDraft): GroupRecord['decrees'] {
  return (
    decrees?.map((decree) => {
      const known = record.decrees.find(({ number }) => number === decree.number);
      return { ...decree, issuedBy: pick(decree.issuedBy, known?.issuedBy ?? null) };
    }) ?? record.decrees
  );
}

function mergeChannels(record: GroupRecord, draft: GroupDraft): GroupRecord['channels'] {
  if (draft.channelFields.length === 0) return record.channels;
  const covered = new Set(draft.channelFields.flatMap(coveredKinds));
  return [...draft.channels, ...record.channels.filter(({ kind }) => !covered.has(kind))];
}

/** Kinds of channels that a column speaks for; the rest is not its business. */
function coveredKinds(field: ColumnField): readonly string[] {
  if (field === 'website') return ['website', 'blog'];
  if (field === 'kimId') return ['kim_id'];
  if (field === 'socialMedia') return ['instagram', 'facebook', 'youtube', 'tiktok', 'x'];
  return [field];
}

function mergeBoard(board: GroupRecord['board'], draft: GroupDraft): GroupRecord['board'] {
  if (draft.memberFields.length === 0 && draft.term === undefined) return board;
  const term = draft.term ?? { startsOn: board?.startsOn ?? null, endsOn: board?.endsOn ?? null };
  const members = [...draft.members, ...membersToKeep(board, draft)];
  return members.length === 0 && term.startsOn === null && term.endsOn === null
    ? null
    : { ...term, members };
}

/** People of posts the sheet has no column for stay, unless a new term has begun. */
function membersToKeep(board: GroupRecord['board'], draft: GroupDraft): Board['members'] {
  if (!board) return [];
  const hasNewTerm =
    draft.term !== undefined &&
    board.startsOn !== null &&
    (draft.term.startsOn !== board.startsOn || draft.term.endsOn !== board.endsOn);
  if (hasNewTerm) return [];
  const covered = new Set<string>(
    memberRoles.filter(([field]) => draft.memberFields.includes(field)).map(([, role]) => role),
  );
  return board.members.filter(({ role }) => !covered.has(role));
}

/** Consent belongs to one number: another number needs its own. */
function mergeContact(
  contact: GroupRecord['contact'],
  draft: GroupDraft,
  now: number,
): GroupRecord['contact'] {
  if (draft.contact === null) return null;
  const next = draft.contact ?? contact;
  if (!next) return null;
  const isSame = contact !== null && contact.value === next.value;
  const known = isSame ? contact.consentAt : null;
  const consentAt = draft.consent === undefined ? known : draft.consent ? (known ?? now) : null;
  const owner = isSame ? contact.owner : next.kind === 'email' ? 'group' : 'person';
  return { kind: next.kind, value: next.value, owner, consentAt };
}
