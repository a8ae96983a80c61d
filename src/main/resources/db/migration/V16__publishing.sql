-- A report's way from draft to published, and what was frozen on it. Both are only ever added to: not even the program's own
-- role changes or takes away a row (ADR 13).

create function append_only() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only: its rows are never changed or deleted', tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

-- A report's history over all its versions. Its last row is where it stands; without a row it is a draft. Each step is the next of
-- one numbering, so of two that are taken at once only one can be.
create table report_step (
    municipality_id smallint not null references municipality,
    document   text collate "C" not null,           -- the document's key
    ordinal    integer   not null check (ordinal > 0),
    version    integer   not null check (version > 0),
    step       text      not null check (step in ('RELEASE', 'AGENDA', 'DECIDE', 'PUBLISH', 'WITHDRAW')),
    state      text      not null check (state in ('RELEASED', 'ON_AGENDA', 'DECIDED', 'RETURNED', 'WITHDRAWN', 'PUBLISHED')),
    taken_at   timestamp not null,
    taken_by   text      not null check (taken_by <> ''),       -- a role, never a person
    reason     text      not null default '',
    body       text,                                            -- key of the body that decided
    decided_on date,
    section    text,                                            -- the § of its minutes
    outcome    text check (outcome in ('APPROVED', 'NOTED', 'RETURNED')),
    primary key (municipality_id, document, ordinal),
    unique (municipality_id, document, version, state),
    check (step <> 'DECIDE' and num_nonnulls(body, decided_on, section, outcome) = 0
        or step = 'DECIDE' and num_nonnulls(body, decided_on, section, outcome) = 4)
);

-- What a version's files were made of.
create table frozen_report (
    municipality_id smallint not null references municipality,
    document        text collate "C" not null,
    version         integer  not null,
    layout_set      text     not null,
    report_date     date     not null,              -- the date of its figures
    frozen_on       date     not null,
    content_hash    text     not null,              -- SHA-256 over names and hashes of all files, as sha256sum lists them
    edition         text     not null,              -- SHA-256 over settings, files and imports: the same where no data changed
    program_version text     not null,
    primary key (municipality_id, document, version)
);

create table frozen_file (
    municipality_id smallint not null,
    document  text collate "C" not null,
    version   integer  not null,
    name      text collate "C" not null,
    file_of   text     not null,                    -- key of the document it is a file of: a translation has its own
    language  text     not null,
    format    text     not null,
    sha256    text     not null,
    size      integer  not null,
    content   bytea    not null,
    primary key (municipality_id, document, version, name),
    foreign key (municipality_id, document, version) references frozen_report
);

create trigger append_only before update or delete or truncate on report_step for each statement execute function append_only();
create trigger append_only before update or delete or truncate on frozen_report for each statement execute function append_only();
create trigger append_only before update or delete or truncate on frozen_file for each statement execute function append_only();
