-- Who may do what where, and who did what.

-- ----------------------------------------------------------------------------------------------------- people

create table person (
    id         integer primary key generated always as identity,
    login      text    not null check (login = lower(login) and login like '_%@_%' and length(login) <= 254),
    name       text    not null check (name <> ''),
    language   text    not null check (language in ('fi', 'sv', 'en')),
    password   text,                            -- Argon2id; null until they have chosen one
    code_key   bytea,                           -- key of the second factor, encrypted; null where it isn't in use
    code_step  bigint,                          -- the last time step whose code was taken: a code is good once
    active     boolean not null default true,
    added_at   timestamp not null,
    unique (login)
);

-- A role in a municipality (null: in all), over a unit and what is under it (null: over all units).
create table person_role (
    person_id       integer  not null references person,
    municipality_id smallint references municipality,
    role            text     not null
        check (role in ('manager', 'controller', 'director', 'member', 'auditor', 'administrator', 'payees')),
    unit            text collate "C",
    unique nulls not distinct (person_id, municipality_id, role, unit),
    foreign key (municipality_id, unit) references unit (municipality_id, code),
    check (unit is null or municipality_id is not null),
    check (role <> 'administrator' or municipality_id is null)  -- whoever gives roles in one could take over accounts of another
);

-- Links that let a person choose a password, once: only a digest is kept. Without a person: who uses it becomes the administrator.
create table one_time_link (
    digest     bytea     primary key,
    person_id  integer   references person,
    expires_at timestamp not null,
    used_at    timestamp
);

create table sign_in_attempt (
    login     text      not null,
    address   text      not null,
    at        timestamp not null,
    succeeded boolean   not null
);
create index on sign_in_attempt (login, at);
create index on sign_in_attempt (address, at);

-- Spring Session's own tables, as its library lays them out.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(254)
);
create index on spring_session (expiry_time);
create index on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- ------------------------------------------------------------------------------------------------ audit trail

-- One row a change of one record. Written by the triggers below and by nobody else; nobody changes or removes it.
create table audit_trail (
    id              bigint primary key generated always as identity,
    at              timestamptz not null default clock_timestamp(),
    who             text     not null,          -- a login; 'command line'; 'system' where no person asked for it
    municipality_id smallint,
    item            text     not null,          -- the table
    key             text collate "C" not null,  -- what the record is known by, parts with U+001F between them
    change          text     not null check (change in ('added', 'changed', 'removed')),
    before          jsonb,                      -- of a change only the fields that changed
    after           jsonb
);
create index on audit_trail (municipality_id, item, key, id);
create index on audit_trail (at);

-- Arguments: the columns of the key, separated by commas; then columns whose content is never shown.
create function write_audit_trail() returns trigger language plpgsql security definer set search_path = public as $$
declare
    keys   text[] := string_to_array(tg_argv[0], ',');
    secret text[] := string_to_array(coalesce(tg_argv[1], ''), ',');
    older  jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    newer  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    whole  jsonb := coalesce(newer, older);
    town   smallint;
    known  text;
    hidden text;
begin
    town := case
        when whole ? 'municipality_id' then (whole ->> 'municipality_id')::smallint
        when whole ? 'unit_id' then (select municipality_id from unit where id = (whole ->> 'unit_id')::integer)
        when whole ? 'reorganisation_id' then
            (select municipality_id from reorganisation where id = (whole ->> 'reorganisation_id')::integer)
        when tg_table_name = 'municipality' then (whole ->> 'id')::smallint
    end;
    select string_agg(coalesce(whole ->> part, ''), e'\x1f' order by place) into known
    from unnest(keys) with ordinality as k (part, place);
    if tg_op = 'UPDATE' then
        select coalesce(jsonb_object_agg(o.key, o.value), '{}'), coalesce(jsonb_object_agg(o.key, newer -> o.key), '{}')
        into older, newer
        from jsonb_each(older) o
        where o.value is distinct from newer -> o.key and o.key not in ('batch_id', 'ordinal');
        if older = '{}' then
            return null;
        end if;
    end if;
    foreach hidden in array secret loop
        older := case when older ? hidden then jsonb_set(older, array[hidden], '"…"') else older end;
        newer := case when newer ? hidden then jsonb_set(newer, array[hidden], '"…"') else newer end;
    end loop;
    insert into audit_trail (who, municipality_id, item, key, change, before, after)
    values (
        coalesce(nullif(current_setting('toteuma.who', true), ''), 'system'),
        town, tg_table_name, coalesce(known, ''),
        case tg_op when 'INSERT' then 'added' when 'UPDATE' then 'changed' else 'removed' end,
        older, newer);
    return null;
end $$;

create function keep_audit_trail() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only added to';
end $$;

create trigger kept before update or delete or truncate on audit_trail
    for each statement execute function keep_audit_trail();

-- Amounts and ledger entries come in by the hundred thousand: their trail is the import that brought or took them back, and
-- replaced_amount and replaced_entry hold what stood before.
do $$
declare
    audited record;
begin
    for audited in
        select * from (values
            ('municipality', 'key', ''),
            ('municipality_file', 'path', ''),
            ('import_batch', 'id', ''),
            ('saved_mapping', 'name', ''),
            ('unit', 'code', ''),
            ('unit_version', 'unit_id,valid_from', ''),
            ('reorganisation', 'effective', ''),
            ('reorganisation_share', 'reorganisation_id,from_unit_id,to_unit_id', ''),
            ('account', 'code', ''),
            ('investment_object', 'code', ''),
            ('decision', 'body,decided_on,section,reason', ''),
            ('objective', 'code', ''),
            ('goal', 'code', ''),
            ('measure', 'code', ''),
            ('goal_change', 'goal,measure,field,decided_on', ''),
            ('follow_up', 'goal,report_date', ''),
            ('measure_value', 'measure,date', ''),
            ('series', 'code', ''),
            ('series_value', 'series,date', ''),
            ('key_figure', 'code', ''),
            ('key_figure_value', 'key_figure,year,through,basis', ''),
            ('statistic', 'unit,report_date,table_key,row_label,heading', ''),
            ('risk', 'code', ''),
            ('risk_assessment', 'risk,report_date', ''),
            ('project', 'code', ''),
            ('project_report', 'project,report_date', ''),
            ('project_part', 'project,report_date,part', ''),
            ('project_total', 'unit,report_date,field', ''),
            ('investment_report', 'unit,object,report_date', ''),
            ('section_text', 'unit,section,report_date', ''),
            ('accepted_finding', 'document,finding_key', ''),
            ('reporting_duty', 'unit,report_date', ''),
            ('closed_month', 'year,month', ''),
            ('not_booked', 'year,month,account_from', ''),
            ('person', 'login', 'password,code_key,code_step'),
            ('person_role', 'person_id,municipality_id,role,unit', '')) as t (name, key, secret)
    loop
        execute format(
            'create trigger audited after insert or update or delete on %I for each row execute function write_audit_trail(%L, %L)',
            audited.name, audited.key, audited.secret);
    end loop;
end $$;
