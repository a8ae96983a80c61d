-- The decision that brought a measure under a goal that was approved without it; empty for measures approved with their goal.

alter table measure
    add column decided_on date,
    add column decided_by text not null default '',     -- a governing body's key; empty if no decision is known
    add column section    text not null default '';

-- With whom a balance was, as the file said: without it an export would make internal amounts external. The replaced rows' table has
-- the same columns in the same order, and by what they were replaced last.
alter table amount add column counterparty text;
alter table replaced_amount rename column replaced_by to replaced_before;
alter table replaced_amount add column counterparty text;
alter table replaced_amount add column replaced_by bigint references import_batch;
update replaced_amount set replaced_by = replaced_before;
alter table replaced_amount alter column replaced_by set not null;
alter table replaced_amount drop column replaced_before;
create index on replaced_amount (replaced_by);
