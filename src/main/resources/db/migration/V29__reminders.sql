-- Reminders of what a unit still has to tell, and which notices a reader has read.

-- When reminders go by themselves: so many days from the deadline, below zero before it.
create table reminder_rule (
    municipality_id smallint not null references municipality,
    days        smallint not null check (days between -60 and 60),
    primary key (municipality_id, days)
);

-- A reminder to one person about one round. It is on their pages from the moment its row is there; the state tells what became of
-- the letter. The row is made before the letter leaves, so that a reminder of a rule goes once, whatever stops or runs twice.
create table reminder (
    id          bigint primary key generated always as identity,
    municipality_id smallint not null references municipality,
    person_id   integer   not null references person,
    report_date date      not null,
    deadline    date      not null,
    days        smallint,                           -- the rule that asked; null: somebody did
    made_at     timestamp not null,
    made_by     text      not null check (made_by <> ''),       -- a login; 'system' where a rule asked
    named       text      not null,                 -- how they were called then
    state       text      not null check (state in ('PAGES_ONLY', 'SENDING', 'SENT', 'FAILED')),
    reason      text      not null default ''       -- why the letter didn't leave, as the mail server says it
);
create index on reminder (person_id);
create unique index on reminder (municipality_id, report_date, person_id, deadline, days) where days is not null;

-- What a reader has marked as read. It is their own mark, no change of anybody's record: not in the audit trail.
create table read_notice (
    person_id integer not null references person,
    notice    text collate "C" not null,            -- kind and number: reminder-12, comment-7, returned-430-2025-03-31-2
    read_at   timestamp not null,
    primary key (person_id, notice)
);

create trigger audited after insert or update or delete on reminder_rule
    for each row execute function write_audit_trail('days', '');
create trigger audited after insert or update or delete on reminder
    for each row execute function write_audit_trail('report_date,person_id,id', '');
