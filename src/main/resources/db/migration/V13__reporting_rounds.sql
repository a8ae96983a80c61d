-- What a unit has to report, and by when. The duties of one report date are a reporting round.

create table reporting_duty (
    municipality_id smallint not null references municipality,
    unit        text collate "C" not null,
    report_date date     not null,
    year        smallint not null,                  -- whose goals and risks are reported
    deadline    date     not null,
    parts       text     not null,                  -- of texts,goals,risks,projects,investments,key-figures, in this order
    responsible text     not null default '',       -- a role, never a person
    ordinal     integer  not null,
    batch_id    bigint   not null references import_batch,
    primary key (municipality_id, unit, report_date),
    foreign key (municipality_id, unit) references unit (municipality_id, code)
);
