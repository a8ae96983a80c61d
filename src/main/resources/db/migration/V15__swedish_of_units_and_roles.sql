-- Words that print beside a number or a name, in Swedish too: a report in Swedish had them in Finnish.

alter table measure add column measured_in_sv text not null default '';
alter table key_figure add column measured_in_sv text not null default '';
alter table statistic
    add column row_label_sv   text not null default '',
    add column heading_sv     text not null default '',
    add column measured_in_sv text not null default '';
alter table risk add column owner_sv text not null default '';
alter table project
    add column managed_by_sv    text not null default '',
    add column responsible_sv   text not null default '',
    add column funder_sv        text not null default '',
    add column city_decision_sv text not null default '',
    add column phase_sv         text not null default '',
    add column other_sv         text not null default '';
alter table project_part add column funder_sv text not null default '';
