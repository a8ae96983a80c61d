-- The decision that brought a measure under a goal that was approved without it; empty for measures approved with their goal.

alter table measure
    add column decided_on date,
    add column decided_by text not null default '',     -- a governing body's key; empty if no decision is known
    add column section    text not null default '';
