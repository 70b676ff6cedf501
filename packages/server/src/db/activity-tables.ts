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
