-- What activities need beyond a text: a pin, a product, a picture, and where they were found.
alter table activity add column event_time_zone text;

alter table activity add column pinned_until bigint;

alter table activity add column price text;

alter table activity add column seller_name text;

alter table activity add column seller_whatsapp text;

-- When the seller agreed to be shown; null means not to show them.
alter table activity add column seller_consent_at bigint;

alter table activity add column image_id text;

alter table activity add column image_alt text;

-- The blog or channel that published it first, as it calls itself.
alter table activity add column source_name text;

-- The feed it was found in; null for what staff or a file brought.
alter table activity add column feed_id text;

-- What tells the item again in the next answer of its feed: its GUID, else its link.
alter table activity add column feed_item_key text;

-- Its link without what campaigns and trackers add.
alter table activity add column feed_item_link text;

-- SHA-256 of what the source said, so that a change is noticed without comparing texts.
alter table activity add column feed_item_hash text;

-- Who took a withdrawn activity away: "source" when it vanished from its feed, else "staff".
alter table activity add column withdrawn_by text;

-- When staff last changed it by hand; from then on its feed changes it no more.
alter table activity add column staff_edited_at bigint;

-- The version of the rule that search_text was made by; an older one is made anew.
alter table activity add column search_version integer not null default 0;

create index activity_by_feed on activity (regency_code, feed_id, feed_item_key);

-- Pins and categories are looked through without reading the rows.
drop index activity_by_time;

create index activity_by_time on activity (regency_code, status, published_at, id, pinned_until, categories);

drop index activity_by_group;

create index activity_by_group on activity (regency_code, group_id, status, published_at, id);

create index activity_by_change on activity (regency_code, updated_at, id);

create index activity_by_event on activity (regency_code, status, starts_at, id);

create index activity_by_event_end on activity (regency_code, status, (coalesce(ends_at, starts_at)), id);

create index activity_by_type on activity (regency_code, status, type, published_at, id);

create index activity_by_pin on activity (regency_code, pinned_until) where pinned_until is not null;

create index activity_by_search_version on activity (search_version);

create index activity_by_image on activity (regency_code, image_id) where image_id is not null;

create table feed (
  regency_code text not null,
  id text not null,
  -- Null when the office itself publishes there.
  group_id text,
  url text not null,
  -- The address without what does not tell feeds apart: scheme, www, trackers, format.
  address_key text not null,
  site_url text,
  title text,
  -- rss, atom, rdf or json, once it was read.
  format text,
  -- active or paused.
  state text not null,
  -- Why it is paused: staff, gone (410), failing for too long, or duplicate (it moved to the
  -- address of another feed).
  pause_reason text,
  etag text,
  last_modified text,
  -- SHA-256 of the last body, for servers that never answer 304.
  body_hash text,
  checked_at bigint,
  -- When its body was last read in full rather than answered by "not modified".
  read_at bigint,
  -- When its items last changed.
  changed_at bigint,
  next_check_at bigint,
  failure_count integer not null default 0,
  failing_since bigint,
  -- Code and sentence of the last refusal; null when the last try went well.
  problem_code text,
  problem_detail text,
  item_count integer not null default 0,
  -- Older items were left out by the first harvest and stay out; null when it took them all.
  items_from bigint,
  -- JSON array of activities that were missing at the last look; the next one withdraws them.
  missed_items text not null default '[]',
  created_at bigint not null,
  updated_at bigint not null,
  primary key (regency_code, id),
  unique (regency_code, address_key),
  foreign key (regency_code) references regency (regency_code),
  foreign key (regency_code, group_id) references information_group (regency_code, id)
);

-- Work that happens later. A row is written in the transaction of what it follows from, leased by
-- one process at a time, and deleted when it is done.
create table job (
  regency_code text not null,
  id text not null,
  kind text not null,
  -- What it works on; there is one job of a kind for one subject.
  subject text not null,
  -- JSON of what the kind needs besides.
  payload text not null,
  -- waiting, or failed once it was tried often enough.
  state text not null,
  run_at bigint not null,
  attempts integer not null default 0,
  -- Until then it belongs to the process that wrote lease_id.
  leased_until bigint,
  lease_id text,
  -- Raised by every put, so that what is put while it runs is not lost.
  version integer not null,
  -- One sentence: why the last try failed.
  problem text,
  created_at bigint not null,
  updated_at bigint not null,
  primary key (regency_code, id),
  unique (regency_code, kind, subject),
  foreign key (regency_code) references regency (regency_code)
);

create index job_by_time on job (state, run_at);

create table image (
  regency_code text not null,
  -- Hash of its address, which may be too long for an index.
  id text not null,
  source_url text not null,
  -- waiting, ready, hidden (no activity shows it any more) or refused.
  state text not null,
  problem text,
  -- Of the picture as fetched, in pixels.
  width integer,
  height integer,
  created_at bigint not null,
  updated_at bigint not null,
  primary key (regency_code, id),
  foreign key (regency_code) references regency (regency_code)
);

create table image_file (
  regency_code text not null,
  -- Hash of its bytes, width and ending; an address that never changes its answer.
  name text not null,
  image_id text not null,
  type text not null,
  width integer not null,
  height integer not null,
  -- Both engines keep bytes in a column of this name.
  content bytea not null,
  primary key (regency_code, name),
  foreign key (regency_code, image_id) references image (regency_code, id) on delete cascade
);

create index image_file_by_image on image_file (regency_code, image_id);

create table staff_token (
  regency_code text not null,
  id text not null,
  -- Whom it was given to.
  name text not null,
  -- admin, officer or auditor.
  role text not null,
  -- SHA-256 of the token, which has 256 random bits and is shown once.
  token_hash text not null unique,
  created_at bigint not null,
  expires_at bigint,
  revoked_at bigint,
  last_used_at bigint,
  primary key (regency_code, id),
  foreign key (regency_code) references regency (regency_code)
);

-- Rows are added and read, never changed.
create table audit_entry (
  regency_code text not null,
  id text not null,
  happened_at bigint not null,
  -- Name of the token, or "cli".
  actor text not null,
  action text not null,
  subject text not null,
  -- JSON without personal data.
  detail text not null,
  primary key (regency_code, id),
  foreign key (regency_code) references regency (regency_code)
);

create index audit_entry_by_time on audit_entry (regency_code, happened_at, id);
