-- Written and emptied again to find out whether a storage that failed takes writes again.
create table storage_probe (
  id integer not null primary key,
  payload text not null
);
