-- Which frozen versions of a report somebody has read: what has changed since then can be told to them. Nothing else follows from it.
create table version_read (
    municipality_id smallint not null references municipality,
    document  text collate "C" not null,            -- the document's key
    version   integer   not null check (version > 0),
    login     text      not null,
    read_at   timestamp not null,                   -- the first time
    primary key (municipality_id, document, login, version)
);
