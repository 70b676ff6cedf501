import type {
  BoardRole,
  Channel,
  DecreeKind,
  GroupLevel,
  GroupType,
  LegalStatus,
} from '@kentongan/contract';

/**
 * A group as it is written: everything that comes from the office, nothing that is derived.
 *
 * Import builds these, the repository stores them and hands them back, an undo writes them again.
 */
export interface GroupRecord {
  readonly id: string;
  readonly slug: string;
  /** Without a leading "KIM". */
  readonly name: string;
  readonly groupType: GroupType;
  readonly level: GroupLevel;
  readonly areaCode: string;
  readonly legalStatus: LegalStatus;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly establishedOn: string | null;
  readonly memberCount: number | null;
  readonly description: string | null;
  readonly secretariat: string | null;
  readonly focus: readonly string[];
  readonly channels: readonly Channel[];
  readonly decrees: readonly {
    readonly kind: DecreeKind;
    readonly number: string;
    readonly issuedOn: string | null;
    readonly issuedBy: string | null;
  }[];
  /** The latest known board. */
  readonly board: {
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly members: readonly { readonly name: string; readonly role: BoardRole }[];
  } | null;
  readonly contact: {
    readonly kind: 'whatsapp' | 'phone' | 'email';
    /** E.164 or an e-mail address. */
    readonly value: string;
    readonly owner: 'group' | 'office' | 'person';
    /** Milliseconds; `null` without a recorded consent, and then it is never shown. */
    readonly consentAt: number | null;
  } | null;
  readonly source: string | null;
  /** Milliseconds. */
  readonly verifiedAt: number | null;
}
