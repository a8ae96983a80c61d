-- Layouts that a municipality makes of its own on the pages, and the documents they are taken into use for (ADR 25).

-- Each saving is a version of its own; documents are made with the last one.
create table own_layout (
    municipality_id smallint  not null references municipality,
    name            text collate "C" not null check (name ~ '^oma/[a-z0-9][a-z0-9-]*$'),
    version         integer   not null check (version > 0),
    based_on        text      not null,          -- the layout that it was copied from
    content         text      not null,
    saved_at        timestamp not null,
    primary key (municipality_id, name, version)
);

-- A layout of its own that a document can be made with besides those its order names.
create table added_layout (
    municipality_id smallint not null references municipality,
    document        text collate "C" not null check (document ~ '^[a-z0-9][a-z0-9-]*$'),
    layout_set      text collate "C" not null check (layout_set ~ '^[a-z0-9][a-z0-9-]*$'),
    layout          text collate "C" not null check (layout ~ '^oma/[a-z0-9][a-z0-9-]*$'),
    primary key (municipality_id, document, layout_set)
);

create trigger audited after insert or update or delete on own_layout
    for each row execute function write_audit_trail('name,version');
create trigger audited after insert or update or delete on added_layout
    for each row execute function write_audit_trail('document,layout_set');

create or replace view municipality_settings as
select m.id, m.key, m.settings
    || coalesce(
        (select e'\nadded-documents:\n' || string_agg(d.entry, '' order by d.added_at, d.key)
         from added_document d where d.municipality_id = m.id), '')
    || coalesce(
        (select e'\nadded-layouts:\n'
            || string_agg('  - {document: "' || l.document || '", set: "' || l.layout_set || '", layout: "' || l.layout || e'"}\n', ''
                order by l.document, l.layout_set) collate "default"
         from added_layout l where l.municipality_id = m.id), '') as settings
from municipality m;

-- A municipality's files as the program reads them: the folder's, and the last version of each layout of its own.
create view municipality_files as
select municipality_id, path, content from municipality_file
union all
select municipality_id, name, content from own_layout o
where version = (select max(version) from own_layout l where l.municipality_id = o.municipality_id and l.name = o.name);
