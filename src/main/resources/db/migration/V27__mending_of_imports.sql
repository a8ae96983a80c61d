-- What was read otherwise than it stands in the file, and codes that are read as others from now on.

-- A code of a sending system that isn't one of ours, and what it stands for: used for its next file of the same kind.
create table code_mapping (
    municipality_id smallint not null references municipality,
    kind            text     not null,                  -- of file
    source          text collate "C" not null,          -- the sending system
    field           text     not null,                  -- our name of the column
    code            text collate "C" not null,
    known           text collate "C" not null check (known <> ''),
    primary key (municipality_id, kind, source, field, code)
);
create trigger audited after insert or update or delete on code_mapping
    for each row execute function write_audit_trail('kind,source,field,code', '');

-- What became of codes that weren't known when a file came in. Only ever added to.
create table import_code (
    batch_id bigint  not null references import_batch,
    field    text    not null,                          -- our name of the column; empty: the row whose number is the code
    code     text collate "C" not null,
    known    text collate "C",                          -- read as this; null: the rows were left out
    rows     integer not null,
    amount   numeric(18,2),                             -- of these rows, in our signs; null where the file holds no amounts
    primary key (batch_id, field, code)
);
create trigger append_only before update or delete or truncate on import_code for each statement execute function append_only();

-- Cells that somebody corrected before a file was taken in: the file itself stays as it was sent. Only ever added to.
create table import_correction (
    batch_id     bigint    not null references import_batch,
    row_no       integer   not null,                    -- as a spreadsheet numbers it
    letters      text      not null,                    -- the column, as a spreadsheet names it
    name         text      not null,                    -- the column's name in the file
    field        text      not null,                    -- our name of what it is read as; empty: it isn't read
    before       text      not null,
    after        text      not null,
    corrected_by text      not null check (corrected_by <> ''),  -- a login
    corrected_at timestamp not null,
    primary key (batch_id, row_no, letters)
);
create trigger append_only before update or delete or truncate on import_correction
    for each statement execute function append_only();
