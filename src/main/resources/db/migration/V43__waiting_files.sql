-- Files that people sent and that wait until they are taken in or given up: a stop of the program loses none of them. Payees and texts
-- of vouchers may be in them and in what was decided about them: none of it goes to the audit trail, and it goes with the file.

create table waiting_file (
    id              text collate "C" primary key,       -- its name in addresses; nobody can guess it
    municipality_id smallint  not null references municipality,
    sent_by         text      not null check (sent_by <> ''),  -- a login
    sent_at         timestamp not null,
    name            text      not null,
    size            bigint    not null,                 -- bytes
    kind            text      not null,
    source          text collate "C" not null,
    sheet           text      not null,                 -- empty: the first one that holds anything
    sent_mapping    text      not null,                 -- as it was chosen when the file was sent
    mapping         text      not null,
    mending         jsonb     not null
);
create index on waiting_file (municipality_id);

-- Its bytes, in pieces, so that none of them is ever whole in memory.
create table waiting_piece (
    file_id text collate "C" not null references waiting_file on delete cascade,
    number  integer not null,
    content bytea   not null,
    primary key (file_id, number)
);
