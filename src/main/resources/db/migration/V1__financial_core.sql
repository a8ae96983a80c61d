-- The financial core. Conventions: every table names its municipality; money is numeric(15,2), income +, cost -;
-- date ranges are [valid_from, valid_to] with an open end as null; nothing is stored twice but the roll-ups, which
-- change in the same transaction as what they sum up. Codes sort by character code (collate "C"), as in the program.

create table municipality (
    id       smallint primary key generated always as identity,
    key      text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    settings text not null                      -- municipality.yaml as given: names, levels, bodies, colours, documents
);

-- Layouts, line schemes and other YAML that a municipality gives, as text; read anew when it changes.
create table municipality_file (
    municipality_id smallint not null references municipality,
    path            text     not null,
    content         text     not null,
    primary key (municipality_id, path)
);

-- ---------------------------------------------------------------------------------------------------- imports

create table import_batch (
    id              bigint primary key generated always as identity,
    municipality_id smallint    not null references municipality,
    kind            text        not null,       -- units, accounts, budget, amendments, plan, forecast, balances, ...
    source          text        not null,       -- the sending system or file family, entries are identified within it
    file            text        not null,
    sha256          text        not null,
    rows            integer     not null,
    control_total   numeric(19,2),              -- sum of amounts in the file, in our signs; null where no amounts
    imported_at     timestamp   not null,
    undone_at       timestamp,
    replaces        bigint references import_batch
);
create index on import_batch (municipality_id, kind, sha256) where undone_at is null;

create table saved_mapping (
    municipality_id smallint not null references municipality,
    name            text     not null,
    content         text     not null,          -- YAML: columns, sign rule, constants
    primary key (municipality_id, name)
);

-- ----------------------------------------------------------------------------------------------- organisation

-- A unit is its code, for ever; what it is called and where it stands is dated.
create table unit (
    id              integer primary key generated always as identity,
    municipality_id smallint not null references municipality,
    code            text collate "C" not null,
    unique (municipality_id, code)
);

create table unit_version (
    unit_id    integer not null references unit,
    name       text    not null,
    name_sv    text    not null default '',
    level      text    not null,                -- a level that the municipality named
    parent_id  integer references unit,
    valid_from date    not null,
    valid_to   date check (valid_to >= valid_from),
    printed_as text    not null default '',
    ordinal    integer not null,                -- order among siblings
    batch_id   bigint  not null references import_batch,
    primary key (unit_id, valid_from)
);

-- A unit together with the same set of units below it, for as long as that set stays: roll-ups are kept by these.
create table subtree (
    id         integer primary key generated always as identity,
    unit_id    integer not null references unit,
    valid_from date    not null,
    valid_to   date
);
create index on subtree (unit_id, valid_from);

create table subtree_member (
    subtree_id integer not null references subtree on delete cascade,
    unit_id    integer not null references unit,
    primary key (subtree_id, unit_id)
);
create index on subtree_member (unit_id);

create table reorganisation (
    id              integer primary key generated always as identity,
    municipality_id smallint not null references municipality,
    effective       date     not null,
    note            text     not null,
    note_sv         text     not null default '',
    unique (municipality_id, effective)
);

create table reorganisation_share (
    reorganisation_id integer      not null references reorganisation on delete cascade,
    from_unit_id      integer      not null references unit,
    to_unit_id        integer      not null references unit,
    share             numeric(9,8) not null check (share > 0 and share <= 1),
    primary key (reorganisation_id, from_unit_id, to_unit_id)
);

-- ---------------------------------------------------------------------------------------------------- finance

create table account (
    id              integer primary key generated always as identity,
    municipality_id smallint not null references municipality,
    code            text collate "C" not null,
    name            text     not null,
    name_sv         text     not null default '',
    nature          text     not null check (nature in ('INCOME', 'COST')),
    internal        boolean  not null default false,   -- always between the municipality's own units
    valid_from      date     not null default '1900-01-01',
    valid_to        date,
    batch_id        bigint   not null references import_batch,
    unique (municipality_id, code)
);

-- Investment objects, in the order they are printed in.
create table investment_object (
    id              integer primary key generated always as identity,
    municipality_id smallint not null references municipality,
    code            text collate "C" not null,
    name            text     not null,
    name_sv         text     not null default '',
    ordinal         integer  not null,
    batch_id        bigint   not null references import_batch,
    unique (municipality_id, code)
);

create table decision (
    id              integer primary key generated always as identity,
    municipality_id smallint not null references municipality,
    body            text     not null,          -- key of a governing body
    decided_on      date     not null,
    section         text     not null default '',   -- the § of the minutes; empty: not known
    reason          text     not null default '',
    reason_sv       text     not null default '',
    unique (municipality_id, body, decided_on, section, reason)
);

-- One fact: an account's amount of a unit in a month, or of a whole year (month 0).
--   measure  ACTUAL, RESTATED_ACTUAL, BUDGET (original), AMENDED_BUDGET (known with its amendments only), AMENDMENT,
--            PLAN, FORECAST
--   vintage  which edition of that measure: AMENDMENT the date decided, FORECAST the report date, PLAN 1 January of the
--            budget year it was given with, RESTATED_ACTUAL the date of the organisation it is restated to; else -infinity
create table amount (
    municipality_id smallint      not null,     -- that of the batch
    measure         text collate "C" not null check (measure in
        ('ACTUAL','RESTATED_ACTUAL','BUDGET','AMENDED_BUDGET','AMENDMENT','PLAN','FORECAST')),
    vintage         date          not null default '-infinity',
    year            smallint      not null check (year between 1990 and 2199),
    month           smallint      not null check (month between 0 and 12),
    unit_id         integer       not null references unit,
    account_id      integer       not null references account,
    object_id       integer       references investment_object,
    internal        boolean       not null default false,   -- between the municipality's own units
    decision_id     integer       references decision,
    amount          numeric(15,2) not null,
    batch_id        bigint        not null references import_batch,
    source_row      integer       not null,     -- row of the imported file; of entries: the first one
    source_rows     integer       not null default 1   -- how many rows make up this amount
);
create index amount_by_unit on amount (unit_id, year, measure);
create index amount_by_batch on amount (batch_id);

-- Rows that a later import replaced: kept for undo and for reports made before.
create table replaced_amount (like amount, replaced_by bigint not null references import_batch);
create index on replaced_amount (replaced_by);

create table ledger_entry (
    municipality_id smallint      not null,     -- that of the batch
    source          text collate "C" not null,
    voucher         text collate "C" not null,
    row_no          integer       not null,
    entry_date      date          not null,
    unit_id         integer       not null references unit,
    account_id      integer       not null references account,
    amount          numeric(15,2) not null,
    project         text,
    service_class   text,
    counterparty    text,
    object_id       integer       references investment_object,
    internal        boolean       not null default false,   -- as in the amount it is part of
    text            text,
    batch_id        bigint        not null references import_batch,
    source_row      integer       not null,
    primary key (municipality_id, source, voucher, row_no)
);
create index ledger_entry_by_batch on ledger_entry (batch_id);
create index ledger_entry_by_unit on ledger_entry (unit_id, entry_date);

create table replaced_entry (like ledger_entry, replaced_by bigint not null references import_batch);
create index on replaced_entry (replaced_by);

-- Sums over a subtree, an account a row: what every report reads. m0 is of the whole year, m1..m12 of the months.
create table rollup (
    subtree_id integer  not null references subtree on delete cascade,
    year       smallint not null,
    measure    text collate "C" not null,
    vintage    date     not null,
    account_id integer  not null,                 -- an account that facts name: not checked again
    object_id  integer  not null default 0,     -- 0: no object
    internal   boolean  not null default false,
    m0  numeric(15,2) not null default 0,
    m1  numeric(15,2) not null default 0, m2  numeric(15,2) not null default 0, m3  numeric(15,2) not null default 0,
    m4  numeric(15,2) not null default 0, m5  numeric(15,2) not null default 0, m6  numeric(15,2) not null default 0,
    m7  numeric(15,2) not null default 0, m8  numeric(15,2) not null default 0, m9  numeric(15,2) not null default 0,
    m10 numeric(15,2) not null default 0, m11 numeric(15,2) not null default 0, m12 numeric(15,2) not null default 0,
    facts integer not null,                     -- how many facts: the row goes when the last one goes
    primary key (subtree_id, year, measure, vintage, account_id, object_id, internal)
);
create index on rollup (subtree_id) where facts = 0;    -- empty but for the moment before they go

-- Which months of which measures an import's facts are of, kept with the roll-ups.
create table coverage (
    municipality_id smallint not null references municipality,
    batch_id        bigint   not null references import_batch on delete cascade,
    measure         text collate "C" not null,
    vintage         date     not null,
    year            smallint not null,
    month           smallint not null,
    facts           integer  not null,
    primary key (municipality_id, year, measure, vintage, month, batch_id)
);

-- ------------------------------------------------------------------------------------------------------ period

create table closed_month (
    municipality_id smallint not null references municipality,
    year            smallint not null,
    month           smallint not null check (month between 1 and 12),
    closed_on       date     not null,
    primary key (municipality_id, year, month)
);

-- What the ledger does not hold yet although the months are there: depreciation that is booked at year end, say.
create table not_booked (
    municipality_id smallint not null references municipality,
    year            smallint not null,
    month           smallint not null check (month between 1 and 12),   -- up to this month
    account_from    text     not null,
    account_to      text     not null,
    reason          text     not null,
    reason_sv       text     not null default '',
    primary key (municipality_id, year, month, account_from)
);
