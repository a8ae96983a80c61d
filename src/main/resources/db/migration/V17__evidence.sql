-- Files that show where a measured value comes from, as they were attached. A file of the same name takes an earlier one's place;
-- the earlier one stays, so that the change can be taken back.

create table evidence (
    municipality_id smallint not null references municipality,
    name        text collate "C" not null,          -- as values refer to it
    media_type  text    not null,
    sha256      text    not null,
    content     bytea   not null,
    attached_by text    not null default '',        -- a role, never a person
    attached_at timestamp not null,
    batch_id    bigint  not null references import_batch,
    replaced_by bigint references import_batch,     -- null while it is in force
    primary key (municipality_id, name, batch_id)
);
create unique index on evidence (municipality_id, name) where replaced_by is null;
create index on evidence (replaced_by) where replaced_by is not null;
