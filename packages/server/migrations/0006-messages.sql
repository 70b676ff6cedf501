-- Columns that hold what people wrote are encrypted by the server: "v1:key id:base64". A row that
-- came before that holds plain text until it is encrypted at a start.
alter table message add column details text;

-- Opens the status; encrypted, so that a repeated request gets the same receipt.
alter table message add column status_secret text;

-- Keyed hash of the reply address, by which messages of one sender are found.
alter table message add column reply_address_hash text;

create index message_by_sender on message (regency_code, reply_address_hash, received_at);

alter table message add column assignee text;

-- What the sender may read; encrypted.
alter table message add column answer_text text;

alter table message add column forwarded_to text;

alter table message add column status_changed_at bigint;

-- The office means to answer by then.
alter table message add column due_at bigint;

-- Why it waits for a person's eye, as a JSON array of codes.
alter table message add column suspicions text not null default '[]';

-- When its personal data were deleted; what is left is a tombstone for the statistics.
alter table message add column purged_at bigint;

create index message_by_status on message (regency_code, status, received_at, id);

create index message_by_retention on message (retain_until);

-- Answers of challenges that were handed in, until the challenge has expired anyway.
create table used_proof (
  regency_code text not null,
  salt text not null,
  expires_at bigint not null,
  primary key (regency_code, salt),
  foreign key (regency_code) references regency (regency_code)
);

create index used_proof_by_expiry on used_proof (expires_at);

-- Random bytes that processes of one backend share, in base64.
create table shared_secret (
  regency_code text not null,
  purpose text not null,
  value text not null,
  created_at bigint not null,
  primary key (regency_code, purpose),
  foreign key (regency_code) references regency (regency_code)
);

-- One row for each way a message has to go.
create table message_delivery (
  regency_code text not null,
  message_id text not null,
  -- office-email, office-webhook, group-email or sender-receipt.
  channel text not null,
  -- The receiver tells a repeated delivery by it.
  event_id text not null,
  -- waiting, delivered or failed.
  state text not null,
  attempts integer not null default 0,
  problem text,
  delivered_at bigint,
  created_at bigint not null,
  updated_at bigint not null,
  primary key (regency_code, message_id, channel),
  foreign key (regency_code, message_id) references message (regency_code, id) on delete cascade
);

create index message_delivery_by_state on message_delivery (regency_code, state, created_at);
