import type { BoardRole } from '@kentongan/contract';

import type { Term } from '../fields/parse-term.ts';
import type { GroupRecord } from '../../groups/group-record.ts';
import type { ColumnField } from '../header/column-field.ts';

type BoardMembers = NonNullable<GroupRecord['board']>['members'];

type DraftedDecree = Omit<GroupRecord['decrees'][number], 'issuedBy'> & {
  readonly issuedBy: string | null | undefined;
};

/** A group as a row of a sheet tells it. What the sheet has no column for is `undefined`. */
export interface GroupDraft {
  readonly row: number;
  readonly name: string;
  readonly level: GroupRecord['level'];
  readonly areaCode: string;
  readonly groupType: GroupRecord['groupType'] | undefined;
  readonly legalStatus: GroupRecord['legalStatus'] | undefined;
  readonly establishedOn: string | null | undefined;
  readonly memberCount: number | null | undefined;
  readonly focus: readonly string[] | undefined;
  /** Channels of the columns in `channelFields`. */
  readonly channels: GroupRecord['channels'];
  readonly channelFields: readonly ColumnField[];
  /** `issuedBy` is `undefined` where the sheet has no column for it. */
  readonly decrees: readonly DraftedDecree[] | undefined;
  readonly secretariat: string | null | undefined;
  readonly members: BoardMembers;
  /** Posts that the sheet has columns for. */
  readonly memberFields: readonly ColumnField[];
  readonly term: Term | undefined;
  /** `null` where the row has neither a number nor an address. */
  readonly contact:
    { readonly kind: 'whatsapp' | 'phone' | 'email'; readonly value: string } | null | undefined;
  readonly consent: boolean | undefined;
}

/** Columns of people, and their posts, in the order a board is shown. */
export const memberRoles = [
  ['chair', 'chair'],
  ['deputyChair', 'deputy_chair'],
  ['secretary', 'secretary'],
  ['treasurer', 'treasurer'],
  ['sectionHead', 'section_head'],
] as const satisfies readonly (readonly [ColumnField, BoardRole])[];
