-- What an import needs to be known again and to be undone.

-- The column mapping and sheet the file was read with, as text: the same file read otherwise is another import.
alter table import_batch add column mapping text not null default '';

alter table reorganisation add column batch_id bigint references import_batch;

-- Rows of units, accounts, objects and reorganisations as they were before an import changed them.
create table replaced_record (
    replaced_by bigint not null references import_batch,
    batch_id    bigint,                         -- the import that had brought the row
    kind        text   not null,                -- the table it is a row of
    key         text   not null,                -- the row's key within the municipality
    content     jsonb  not null,
    primary key (replaced_by, kind, key)
);
create index on replaced_record (batch_id);

-- Which batches' rows were replaced is asked at each import and each undo.
create index on replaced_amount (batch_id);
create index on replaced_entry (batch_id);
