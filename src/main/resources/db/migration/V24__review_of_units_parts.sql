-- A unit's part of a report on its way to whoever answers for it, and what people say about what is written.

-- The way of a unit's part of a round. Its last row is where it stands; without a row it is being written. Only ever added to; each
-- step is the next of one numbering, so of two that are taken at once only one can be.
create table part_step (
    municipality_id smallint not null references municipality,
    unit        text collate "C" not null,
    report_date date      not null,
    ordinal     integer   not null check (ordinal > 0),
    state       text      not null check (state in ('SENT', 'RETURNED', 'RELEASED', 'REOPENED')),
    taken_at    timestamp not null,
    taken_by    text      not null check (taken_by <> ''),      -- a login
    named       text      not null,                             -- how they were called then
    reason      text      not null default '',
    primary key (municipality_id, unit, report_date, ordinal),
    foreign key (municipality_id, unit) references unit (municipality_id, code)
);

create trigger append_only before update or delete or truncate on part_step for each statement execute function append_only();

create table comment (
    id          bigint primary key generated always as identity,
    municipality_id smallint not null references municipality,
    unit        text collate "C" not null,
    report_date date      not null,
    part        text      not null,                 -- the part of the report, and the record in it that the comment is about
    item        text      not null,
    quote       text      not null default '',      -- the words it is about; empty: all of it
    text        text      not null check (text <> ''),
    answers     bigint    references comment,
    written_at  timestamp not null,
    written_by  text      not null,                 -- a login
    named       text      not null,
    settled_at  timestamp,
    settled_by  text
);
create index on comment (municipality_id, report_date, unit);

create trigger audited after insert or update or delete on part_step
    for each row execute function write_audit_trail('unit,report_date,ordinal', '');
create trigger audited after insert or update or delete on comment
    for each row execute function write_audit_trail('id', '');
