-- Groups are searched in memory, by the rule that browsers search with.
alter table information_group drop column search_text;
