-- Budgets are made on the pages, and amended once they are approved.

-- A year's budget is approved by the council's decision; the section of the minutes may not be known yet.
create table budget_approval (
    municipality_id smallint not null references municipality,
    year       smallint not null check (year between 1990 and 2199),
    decided_on date     not null,
    section    text     not null default '',
    primary key (municipality_id, year)
);
create trigger audited after insert or update or delete on budget_approval
    for each row execute function write_audit_trail('year', '');

-- A file that comes in asks what was typed over its source's rows.
create index on replaced_amount (unit_id, year, measure);
