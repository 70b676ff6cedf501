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
  /** `draft`, `in_review`, `published` or `withdrawn`. */
  status: string;
  published_at: number;
  search_text: string;
  created_at: number;
  updated_at: number;
  event_time_zone: string | null;
  pinned_until: number | null;
  price: string | null;
  seller_name: string | null;
  seller_whatsapp: string | null;
  seller_consent_at: number | null;
  image_id: string | null;
  image_alt: string | null;
  source_name: string | null;
  feed_id: string | null;
  feed_item_key: string | null;
  feed_item_link: string | null;
  feed_item_hash: string | null;
  /** `source` or `staff`. */
  withdrawn_by: string | null;
  staff_edited_at: number | null;
  search_version: number;
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

export interface FeedTable {
  regency_code: string;
  id: string;
  group_id: string | null;
  url: string;
  /** Tells the same feed under another spelling of its address. */
  address_key: string;
  site_url: string | null;
  title: string | null;
  format: string | null;
  /** `active` or `paused`. */
  state: string;
  /** `staff`, `gone`, `failing` or `duplicate`. */
  pause_reason: string | null;
  etag: string | null;
  last_modified: string | null;
  body_hash: string | null;
  checked_at: number | null;
  read_at: number | null;
  changed_at: number | null;
  next_check_at: number | null;
  failure_count: number;
  failing_since: number | null;
  problem_code: string | null;
  problem_detail: string | null;
  item_count: number;
  items_from: number | null;
  /** JSON array of ids. */
  missed_items: string;
  created_at: number;
  updated_at: number;
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

export interface ImageTable {
  regency_code: string;
  id: string;
  source_url: string;
  /** `waiting`, `ready`, `hidden` or `refused`. */
  state: string;
  problem: string | null;
  width: number | null;
  height: number | null;
  created_at: number;
  updated_at: number;
}

export interface ImageFileTable {
  regency_code: string;
  name: string;
  image_id: string;
  type: string;
  width: number;
  height: number;
  content: Uint8Array;
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
