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
