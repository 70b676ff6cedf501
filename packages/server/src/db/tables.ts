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

export interface InformationGroupTable {
  regency_code: string;
  id: string;
  slug: string;
  natural_key: string;
  name: string;
  group_type: string;
  level: string;
  area_code: string;
  district_code: string | null;
  village_code: string | null;
  legal_status: string;
  established_on: string | null;
  member_count: number | null;
  description: string | null;
  secretariat: string | null;
  /** JSON array of strings. */
  focus: string;
  /** JSON array of the contract's `Channel`. */
  channels: string;
  contact_kind: string | null;
  contact_value: string | null;
  contact_owner: string | null;
  contact_consent_at: number | null;
  source: string | null;
  verified_at: number | null;
  sort_key: string;
  created_at: number;
  updated_at: number;
}

export interface DecreeTable {
  regency_code: string;
  group_id: string;
  position: number;
  kind: string;
  number: string;
  issued_on: string | null;
  issued_by: string | null;
}

export interface BoardTermTable {
  regency_code: string;
  group_id: string;
  position: number;
  starts_on: string | null;
  ends_on: string | null;
}

export interface BoardMemberTable {
  regency_code: string;
  group_id: string;
  term_position: number;
  position: number;
  full_name: string;
  role: string;
}

export interface ActivityTable {
  regency_code: string;
  id: string;
  group_id: string | null;
  type: string;
  /** JSON array of category codes. */
  categories: string;
  title: string;
  summary: string | null;
  body: string | null;
  content_language: string;
  starts_at: number | null;
  ends_at: number | null;
  place: string | null;
  source_url: string | null;
  /** `draft`, `published` or `withdrawn`. */
  status: string;
  published_at: number;
  search_text: string;
  created_at: number;
  updated_at: number;
}

export interface MessageTable {
  regency_code: string;
  id: string;
  reference: string;
  idempotency_key: string;
  body_hash: string;
  topic: string;
  group_id: string | null;
  village_code: string | null;
  sender_name: string;
  institution: string | null;
  reply_channel: string;
  reply_address: string;
  message_text: string;
  locale: string | null;
  consent_notice_version: string;
  consent_notice_hash: string;
  consent_origin: string | null;
  status: string;
  received_at: number;
  retain_until: number;
}

export interface ImportRunTable {
  regency_code: string;
  id: string;
  file_name: string;
  file_hash: string;
  finished_at: number;
  created_count: number;
  updated_count: number;
  unchanged_count: number;
  missing_count: number;
  refused_count: number;
  /** JSON: `{ created: id[], updated: GroupRecord[] }`. */
  before_image: string;
  undone_at: number | null;
}

/** At most one row, and only for a moment. */
export interface StorageProbeTable {
  id: number;
  payload: string;
}
