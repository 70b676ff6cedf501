-- Portable subset of SQLite and PostgreSQL: text, integer, bigint. Instants are milliseconds since
-- 1970 in UTC, JSON is text, truth is 0 or 1. regency_code leads every key, so that PostgreSQL can
-- partition or shard by it. A statement ends with a semicolon at the end of its line. The collation
-- "binary" is SQLite's own and made by the migrator in PostgreSQL, so that both engines sort alike.

create table regency (
  regency_code text not null primary key,
  name text not null,
  kind text not null,
  office_name text not null,
  time_zone text not null,
  locale text not null,
  -- Everything an office may set that no query looks into, as JSON: topics, links, notice, origins.
  settings text not null,
  area_source text not null,
  -- Grows by one in the transaction of each write that a public answer can show.
  revision integer not null,
  created_at bigint not null,
  updated_at bigint not null
);

create table area (
  regency_code text not null,
  code text collate "binary" not null,
  level text not null,
  parent_code text not null,
  name text not null,
  village_kind text,
  primary key (regency_code, code),
  foreign key (regency_code) references regency (regency_code)
);

create table information_group (
  regency_code text not null,
  id text not null,
  slug text not null,
  -- Tells the same group in the next spreadsheet: area code and folded name.
  natural_key text not null,
  name text not null,
  group_type text not null,
  level text not null,
  area_code text not null,
  district_code text,
  village_code text,
  legal_status text not null,
  established_on text,
  member_count integer,
  description text,
  focus text not null,
  channels text not null,
  contact_kind text,
  contact_value text,
  contact_owner text,
  -- When consent to show the contact was recorded; null means it must not be shown.
  contact_consent_at bigint,
  source text,
  verified_at bigint,
  -- Position in the directory: district, village, then folded name.
  sort_key text collate "binary" not null,
  -- Folded names of group, village and district, separated by bars.
  search_text text not null,
  created_at bigint not null,
  updated_at bigint not null,
  primary key (regency_code, id),
  unique (regency_code, slug),
  unique (regency_code, natural_key),
  foreign key (regency_code) references regency (regency_code)
);

create index information_group_by_sort_key on information_group (regency_code, sort_key, id);

create table decree (
  regency_code text not null,
  group_id text not null,
  position integer not null,
  kind text not null,
  number text not null,
  issued_on text,
  primary key (regency_code, group_id, position),
  foreign key (regency_code, group_id) references information_group (regency_code, id) on delete cascade
);

create table board_term (
  regency_code text not null,
  group_id text not null,
  position integer not null,
  starts_on text,
  ends_on text,
  primary key (regency_code, group_id, position),
  foreign key (regency_code, group_id) references information_group (regency_code, id) on delete cascade
);

create table board_member (
  regency_code text not null,
  group_id text not null,
  term_position integer not null,
  position integer not null,
  full_name text not null,
  role text not null,
  primary key (regency_code, group_id, term_position, position),
  foreign key (regency_code, group_id, term_position)
    references board_term (regency_code, group_id, position) on delete cascade
);

create table activity (
  regency_code text not null,
  id text not null,
  -- Null when the office itself speaks.
  group_id text,
  type text not null,
  categories text not null,
  title text not null,
  summary text,
  body text,
  content_language text not null,
  starts_at bigint,
  ends_at bigint,
  place text,
  source_url text,
  status text not null,
  published_at bigint not null,
  search_text text not null,
  created_at bigint not null,
  updated_at bigint not null,
  primary key (regency_code, id),
  foreign key (regency_code) references regency (regency_code),
  foreign key (regency_code, group_id) references information_group (regency_code, id)
);

create index activity_by_time on activity (regency_code, status, published_at, id);

create index activity_by_group on activity (regency_code, group_id, status, published_at);

create table message (
  regency_code text not null,
  id text not null,
  reference text not null,
  idempotency_key text not null,
  -- SHA-256 of the accepted body: the same key with another body is refused.
  body_hash text not null,
  topic text not null,
  group_id text,
  village_code text,
  sender_name text not null,
  institution text,
  reply_channel text not null,
  reply_address text not null,
  message_text text not null,
  locale text,
  consent_notice_version text not null,
  consent_notice_hash text not null,
  consent_origin text,
  status text not null,
  received_at bigint not null,
  retain_until bigint not null,
  primary key (regency_code, id),
  unique (regency_code, reference),
  unique (regency_code, idempotency_key),
  foreign key (regency_code) references regency (regency_code)
);

create index message_by_time on message (regency_code, received_at, id);

create table import_run (
  regency_code text not null,
  id text not null,
  file_name text not null,
  -- SHA-256 of the file.
  file_hash text not null,
  finished_at bigint not null,
  created_count integer not null,
  updated_count integer not null,
  unchanged_count integer not null,
  missing_count integer not null,
  refused_count integer not null,
  -- How each changed group was before, as JSON, so that a wrong file can be undone.
  before_image text not null,
  undone_at bigint,
  primary key (regency_code, id),
  foreign key (regency_code) references regency (regency_code)
);
