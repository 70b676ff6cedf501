-- The first feed of a group is asked for at each harvest.
create index feed_by_group on feed (regency_code, group_id, created_at, id);
