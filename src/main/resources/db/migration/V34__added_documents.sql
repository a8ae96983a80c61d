-- Documents that an administrator adds on the pages, beside those of the municipality's folder (ADR 25).

create table added_document (
    municipality_id smallint  not null references municipality,
    key             text collate "C" not null check (key <> ''),
    entry           text      not null check (entry <> ''),   -- as a list item of municipality.yaml, with its last line end
    added_at        timestamp not null,
    primary key (municipality_id, key)
);

create trigger audited after insert or update or delete on added_document
    for each row execute function write_audit_trail('key');

-- A municipality's settings as the program reads them: the folder's, then what was added on the pages.
create view municipality_settings as
select m.id, m.key, m.settings || coalesce(
        (select e'\nadded-documents:\n' || string_agg(d.entry, '' order by d.added_at, d.key)
         from added_document d where d.municipality_id = m.id), '') as settings
from municipality m;
