-- What a municipality plans and follows beside its figures. Records are known by the codes the municipality gives them, and
-- refer to each other by code: a report's text names a goal the way people do. A report date is the day of a document's
-- organisation. ordinal is the order in print.

-- ------------------------------------------------------------------------------------------------------ goals

create table objective (
    municipality_id smallint not null references municipality,
    code      text collate "C" not null,
    framework text   not null,                      -- a goal framework in the municipality's settings
    level     text   not null,                      -- one of its levels
    parent    text collate "C",
    name      text   not null,
    name_sv   text   not null default '',
    ordinal   integer not null,
    batch_id  bigint not null references import_batch,
    primary key (municipality_id, code),
    foreign key (municipality_id, parent) references objective
);

create table goal (
    municipality_id smallint not null references municipality,
    code           text collate "C" not null,
    year           smallint not null,
    layer          text     not null check (layer in ('council', 'operating-plan')),
    unit           text collate "C" not null,
    objectives     text     not null default '',    -- codes, separated by commas: a goal may serve several
    task           text     not null default '',
    area           text     not null default '',
    title          text     not null,
    title_sv       text     not null default '',
    responsible    text     not null default '',    -- a role, never a person
    responsible_sv text     not null default '',
    continues      text collate "C",                -- the goal of an earlier year that this one carries on
    approved_by    text     not null default '',    -- a governing body; once approved, it changes by goal_change only
    approved_on    date,
    section        text     not null default '',
    ordinal        integer  not null,
    batch_id       bigint   not null references import_batch,
    primary key (municipality_id, code),
    foreign key (municipality_id, unit) references unit (municipality_id, code),
    foreign key (municipality_id, continues) references goal
);

create table measure (
    municipality_id smallint not null references municipality,
    code         text collate "C" not null,
    goal         text collate "C" not null,
    title        text    not null default '',
    title_sv     text    not null default '',
    target       text    not null default '',       -- in words
    target_sv    text    not null default '',
    measured_in  text    not null default '',       -- numeric measures have a unit, a direction and a target
    direction    text    not null default '' check (direction in ('', 'more', 'less')),
    baseline     numeric(19,4),
    partly_from  numeric(19,4),                     -- where "partly met" begins; null: at any step from the baseline
    target_value numeric(19,4),
    source       text    not null default '',
    ordinal      integer not null,
    batch_id     bigint  not null references import_batch,
    primary key (municipality_id, code),
    foreign key (municipality_id, goal) references goal
);
create index on measure (municipality_id, goal);

-- What a decision made of an approved goal, measure or target. A decision that isn't known is a finding, not an error.
create table goal_change (
    municipality_id smallint not null references municipality,
    goal       text collate "C" not null,
    measure    text collate "C",
    field      text    not null check (field in ('title', 'measure', 'target')),
    value      text    not null,
    value_sv   text    not null default '',
    decided_on date    not null,
    decided_by text    not null default '',
    section    text    not null default '',
    reason     text    not null default '',
    reason_sv  text    not null default '',
    ordinal    integer not null,
    batch_id   bigint  not null references import_batch,
    unique nulls not distinct (municipality_id, goal, measure, field, decided_on),
    foreign key (municipality_id, goal) references goal,
    foreign key (municipality_id, measure) references measure
);

create table follow_up (
    municipality_id smallint not null references municipality,
    goal        text collate "C" not null,
    report_date date    not null,
    status      text    not null default ''
        check (status in ('', 'met', 'partly', 'not-met', 'not-measurable', 'not-reported')),
    text        text    not null default '',
    text_sv     text    not null default '',
    reason      text    not null default '',        -- of a status other than the proposed one, or of no information
    reason_sv   text    not null default '',
    reported_by text    not null default '',        -- a role
    reported_on date,
    ordinal     integer not null,
    batch_id    bigint  not null references import_batch,
    primary key (municipality_id, goal, report_date),
    foreign key (municipality_id, goal) references goal
);

create table measure_value (
    municipality_id smallint not null references municipality,
    measure     text collate "C" not null,
    date        date    not null,
    value       numeric(19,4) not null,
    note        text    not null default '',
    recorded_by text    not null default '',
    recorded_on date,
    evidence    text    not null default '',
    ordinal     integer not null,
    batch_id    bigint  not null references import_batch,
    primary key (municipality_id, measure, date),
    foreign key (municipality_id, measure) references measure
);

-- ------------------------------------------------------------------------------------------------- indicators

create table series (
    municipality_id smallint not null references municipality,
    code        text collate "C" not null,
    name        text     not null,
    name_sv     text     not null default '',
    measured_in text     not null,
    source      text     not null default '',
    decimals    smallint not null default 0 check (decimals between 0 and 4),
    ordinal     integer  not null,
    batch_id    bigint   not null references import_batch,
    primary key (municipality_id, code)
);

create table series_value (
    municipality_id smallint not null references municipality,
    series     text collate "C" not null,
    date       date    not null,
    value      numeric(19,4) not null,
    comparable boolean not null default true,
    note       text    not null default '',
    ordinal    integer not null,
    batch_id   bigint  not null references import_batch,
    primary key (municipality_id, series, date),
    foreign key (municipality_id, series) references series
);

create table key_figure (
    municipality_id smallint not null references municipality,
    code        text collate "C" not null,
    unit        text collate "C" not null,
    name        text     not null,                  -- parts of one name make one row
    name_sv     text     not null default '',
    part        text     not null default '',
    part_sv     text     not null default '',
    measured_in text     not null default '',
    formula     text     not null default '',
    decimals    smallint not null default 0 check (decimals between 0 and 4),
    source      text     not null default '',
    ordinal     integer  not null,
    batch_id    bigint   not null references import_batch,
    primary key (municipality_id, code),
    foreign key (municipality_id, unit) references unit (municipality_id, code)
);

create table key_figure_value (
    municipality_id smallint not null references municipality,
    key_figure text collate "C" not null,
    year       smallint not null,
    through    smallint not null check (through between 1 and 12),
    basis      text     not null check (basis in ('actual', 'target', 'forecast')),
    value      numeric(19,4),
    printed    text     not null default '',        -- as it was printed, if not as we would
    comparable boolean  not null default true,
    note       text     not null default '',
    ordinal    integer  not null,
    batch_id   bigint   not null references import_batch,
    primary key (municipality_id, key_figure, year, through, basis),
    foreign key (municipality_id, key_figure) references key_figure
);

-- Statistics of a unit's activity in a period: a cell of a table a row.
create table statistic (
    municipality_id smallint not null references municipality,
    unit        text collate "C" not null,
    report_date date     not null,
    table_key   text collate "C" not null,
    row_label   text     not null,
    heading     text     not null default '',
    value       numeric(19,4),
    measured_in text     not null default '',
    role        text     not null default 'detail' check (role in ('detail', 'sum', 'share')),
    ordinal     integer  not null,
    batch_id    bigint   not null references import_batch,
    primary key (municipality_id, unit, report_date, table_key, row_label, heading),
    foreign key (municipality_id, unit) references unit (municipality_id, code)
);

-- ------------------------------------------------------------------------------------------------------ risks

create table risk (
    municipality_id smallint not null references municipality,
    code           text collate "C" not null,
    unit           text collate "C" not null,
    year           smallint not null,
    class          text     not null default '',
    class_sv       text     not null default '',
    description    text     not null,
    description_sv text     not null default '',
    control        text     not null default '',
    control_sv     text     not null default '',
    owner          text     not null default '',
    continues      text collate "C",
    ordinal        integer  not null,
    batch_id       bigint   not null references import_batch,
    primary key (municipality_id, code),
    foreign key (municipality_id, unit) references unit (municipality_id, code),
    foreign key (municipality_id, continues) references risk
);

create table risk_assessment (
    municipality_id smallint not null references municipality,
    risk         text collate "C" not null,
    report_date  date     not null,
    likelihood   smallint check (likelihood > 0),   -- null: not assessed
    impact       smallint check (impact > 0),
    follow_up    text     not null default '',
    follow_up_sv text     not null default '',
    ordinal      integer  not null,
    batch_id     bigint   not null references import_batch,
    primary key (municipality_id, risk, report_date),
    foreign key (municipality_id, risk) references risk
);

-- --------------------------------------------------------------------------------------------------- projects

create table project (
    municipality_id smallint not null references municipality,
    code            text collate "C" not null,
    unit            text collate "C" not null,
    objectives      text    not null default '',
    name            text    not null,
    name_sv         text    not null default '',
    description     text    not null default '',
    description_sv  text    not null default '',
    managed_by      text    not null default '',
    responsible     text    not null default '',
    funder          text    not null default '',
    funder_decision text    not null default '',
    city_decision   text    not null default '',
    period          text    not null default '',    -- as it is printed
    starts          date,
    ends            date,
    phase           text    not null default '',
    budget_years    text    not null default '',
    other           text    not null default '',
    ledger_project  text    not null default '',    -- its code in the ledger
    continues       text collate "C",
    ordinal         integer not null,
    batch_id        bigint  not null references import_batch,
    primary key (municipality_id, code),
    foreign key (municipality_id, unit) references unit (municipality_id, code),
    foreign key (municipality_id, continues) references project
);

-- A project's money and state as told at a report date: what was told earlier stays. Euros; costs and incomes both positive.
create table project_report (
    municipality_id smallint not null references municipality,
    project         text collate "C" not null,
    report_date     date    not null,
    funding         numeric(15,2),
    funding_printed text    not null default '',
    income          numeric(15,2),
    income_printed  text    not null default '',
    costs           numeric(15,2),
    city_amount     numeric(15,2),
    city_share      numeric(7,2),                   -- per cent
    spent           numeric(7,2),                   -- per cent of costs
    spent_printed   text    not null default '',
    status          text    not null default '',
    status_sv       text    not null default '',
    ordinal         integer not null,
    batch_id        bigint  not null references import_batch,
    primary key (municipality_id, project, report_date),
    foreign key (municipality_id, project) references project
);

create table project_part (
    municipality_id smallint not null references municipality,
    project         text collate "C" not null,
    report_date     date    not null,
    part            text    not null,
    funder          text    not null default '',
    funder_decision text    not null default '',
    amount          numeric(15,2),
    spent           numeric(7,2),
    ordinal         integer not null,
    batch_id        bigint  not null references import_batch,
    primary key (municipality_id, project, report_date, part),
    foreign key (municipality_id, project) references project
);

-- A total as somebody gave it: printed as given, and checked.
create table project_total (
    municipality_id smallint not null references municipality,
    unit        text collate "C" not null,
    report_date date    not null,
    field       text    not null check (field in ('funding', 'city-share', 'spent')),
    value       numeric(15,2) not null,
    printed     text    not null default '',
    ordinal     integer not null,
    batch_id    bigint  not null references import_batch,
    primary key (municipality_id, unit, report_date, field),
    foreign key (municipality_id, unit) references unit (municipality_id, code)
);

-- ------------------------------------------------------------------------------------------------ investments

create table investment_report (
    municipality_id   smallint not null references municipality,
    unit              text collate "C" not null,
    object            text collate "C",             -- null: the unit's investments as a whole
    report_date       date    not null,
    justification     text    not null default '',
    justification_sv  text    not null default '',
    strategic_link    text    not null default '',
    strategic_link_sv text    not null default '',
    status            text    not null default '',
    status_sv         text    not null default '',
    ordinal           integer not null,
    batch_id          bigint  not null references import_batch,
    unique nulls not distinct (municipality_id, unit, object, report_date),
    foreign key (municipality_id, unit) references unit (municipality_id, code),
    foreign key (municipality_id, object) references investment_object (municipality_id, code)
);

-- -------------------------------------------------------------------------------------------------- narrative

create table section_text (
    municipality_id smallint not null references municipality,
    unit            text collate "C" not null,
    section         text collate "C" not null,      -- a key that layouts name
    report_date     date    not null,
    text            text    not null default '',    -- CommonMark with live figures
    text_sv         text    not null default '',
    translated_from date,                           -- the day of the text that text_sv is a translation of
    ordinal         integer not null,
    batch_id        bigint  not null references import_batch,
    primary key (municipality_id, unit, section, report_date),
    foreign key (municipality_id, unit) references unit (municipality_id, code)
);
