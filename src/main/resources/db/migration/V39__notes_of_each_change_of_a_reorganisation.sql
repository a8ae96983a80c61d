-- Several changes can take effect on one day, each with words of its own on what it rests on: a note belongs to the old unit's shares.
-- A note of the day goes where it was printed: to the shares of divided units, or to all where none was divided.

alter table reorganisation_share
    add column note    text not null default '',
    add column note_sv text not null default '';

update reorganisation_share s set note = r.note, note_sv = r.note_sv
from reorganisation r
where r.id = s.reorganisation_id and r.note || r.note_sv <> ''
  and (s.share <> 1 or not exists (select from reorganisation_share p where p.reorganisation_id = r.id and p.share <> 1));

alter table reorganisation drop column note, drop column note_sv;

-- The same of reorganisations as they were before an import changed them.
update replaced_record r set content = (r.content - 'note' - 'note_sv') || coalesce((
    select jsonb_object_agg(note.name || ' ' || split_part(share.key, ' → ', 1), coalesce(r.content -> note.name, '""'))
    from jsonb_each_text(r.content) share, (values ('note'), ('note_sv')) note (name)
    where share.key like '% → %'
      and (share.value <> '1' or not exists (
          select from jsonb_each_text(r.content) part where part.key like '% → %' and part.value <> '1'))), '{}')
where r.kind = 'reorganisation';
