import type { ActivityTable, FeedTable, ImageFileTable, ImageTable } from './activity-tables.ts';
import type {
  BoardMemberTable,
  BoardTermTable,
  DecreeTable,
  ImportRunTable,
  InformationGroupTable,
} from './group-tables.ts';
import type {
  ClockMarkTable,
  MessageDeliveryTable,
  MessageTable,
  SharedSecretTable,
  UsedProofTable,
} from './message-tables.ts';

/**
 * Rows as both engines hand them out: `bigint` columns arrive as numbers, JSON as text, truth as
 * 0 or 1. Migrations are the source; this file names their columns for Kysely.
 */
export interface Tables {
  readonly regency: RegencyTable;
  readonly area: AreaTable;
  readonly information_group: InformationGroupTable;
  readonly decree: DecreeTable;
  readonly board_term: BoardTermTable;
  readonly board_member: BoardMemberTable;
  readonly activity: ActivityTable;
  readonly message: MessageTable;
  readonly import_run: ImportRunTable;
  readonly storage_probe: StorageProbeTable;
  readonly feed: FeedTable;
  readonly job: JobTable;
  readonly image: ImageTable;
  readonly image_file: ImageFileTable;
  readonly staff_token: StaffTokenTable;
  readonly audit_entry: AuditEntryTable;
  readonly used_proof: UsedProofTable;
  readonly shared_secret: SharedSecretTable;
  readonly message_delivery: MessageDeliveryTable;
  readonly clock_mark: ClockMarkTable;
}

export interface RegencyTable {
  regency_code: string;
  name: string;
  kind: string;
  office_name: string;
  time_zone: string;
  locale: string;
  /** JSON of `RegencySettings`. */
  settings: string;
  /** JSON of the contract's `AreaSource`. */
  area_source: string;
  revision: number;
  created_at: number;
  updated_at: number;
}

export interface AreaTable {
  regency_code: string;
  code: string;
  /** `district` or `village`. */
  level: string;
  parent_code: string;
  name: string;
  village_kind: string | null;
}

/** At most one row, and only for a moment. */
export interface StorageProbeTable {
  id: number;
  payload: string;
}

export interface JobTable {
  regency_code: string;
  id: string;
  kind: string;
  subject: string;
  /** JSON. */
  payload: string;
  /** `waiting` or `failed`. */
  state: string;
  run_at: number;
  attempts: number;
  leased_until: number | null;
  lease_id: string | null;
  version: number;
  problem: string | null;
  created_at: number;
  updated_at: number;
}

export interface StaffTokenTable {
  regency_code: string;
  id: string;
  name: string;
  /** `admin`, `officer` or `auditor`. */
  role: string;
  token_hash: string;
  created_at: number;
  expires_at: number | null;
  revoked_at: number | null;
  last_used_at: number | null;
}

export interface AuditEntryTable {
  regency_code: string;
  id: string;
  happened_at: number;
  actor: string;
  action: string;
  subject: string;
  /** JSON. */
  detail: string;
}
