-- What an office's sheet says of a group's seat and of who signed its paper; null where it does not.
alter table information_group add column secretariat text;

alter table decree add column issued_by text;
