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
  /** `new`, `quarantined`, `assigned`, `answered`, `forwarded`, `closed`, `spam` or `purged`. */
  status: string;
  received_at: number;
  retain_until: number;
  /** Keyed hash of the reply address, by which messages of one sender are found. */
  reply_address_hash: string | null;
  details: string | null;
  status_secret: string | null;
  assignee: string | null;
  answer_text: string | null;
  forwarded_to: string | null;
  status_changed_at: number | null;
  due_at: number | null;
  /** JSON array of codes. */
  suspicions: string;
  purged_at: number | null;
}

export interface ClockMarkTable {
  regency_code: string;
  seen_at: number;
  refused_at: number | null;
}

export interface UsedProofTable {
  regency_code: string;
  salt: string;
  expires_at: number;
}

export interface SharedSecretTable {
  regency_code: string;
  purpose: string;
  value: string;
  created_at: number;
}

export interface MessageDeliveryTable {
  regency_code: string;
  message_id: string;
  /** `office-email`, `office-webhook`, `assignee-email`, `group-email` or `sender-receipt`. */
  channel: string;
  event_id: string;
  /** `waiting`, `delivered` or `failed`. */
  state: string;
  attempts: number;
  problem: string | null;
  delivered_at: number | null;
  created_at: number;
  updated_at: number;
}
