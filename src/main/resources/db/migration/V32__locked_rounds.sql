-- Rounds whose time is over: nobody writes to them any more. Files may still come in, for those who keep the figures.

create table locked_round (
    municipality_id smallint not null references municipality,
    report_date date      not null,
    locked_at   timestamp not null,
    primary key (municipality_id, report_date)
);

create trigger audited after insert or update or delete on locked_round
    for each row execute function write_audit_trail('report_date', '');
