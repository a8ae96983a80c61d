-- Findings of the checks that somebody lets stand, with the reason. A finding is known by the hash of its rule, place and values:
-- where a figure in it changes it is another one, which nobody has accepted.

create table accepted_finding (
    municipality_id smallint not null references municipality,
    document    text collate "C" not null,          -- the document's key
    finding_key text collate "C" not null,
    reason      text not null check (reason <> ''),
    accepted_by text not null check (accepted_by <> ''),    -- a role, never a person
    accepted_on date not null,
    primary key (municipality_id, document, finding_key)
);
