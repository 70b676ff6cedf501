-- How far the clock was when old data were last deleted, so that a clock that jumps ahead deletes nothing.
create table clock_mark (
  regency_code text not null,
  seen_at bigint not null,
  -- When deleting was put off because the clock had jumped; null while all is well.
  refused_at bigint,
  primary key (regency_code),
  foreign key (regency_code) references regency (regency_code)
);
