-- The trail names units by their codes, which people know, and not by the database's own numbers. Entries from before stay as they are.

-- Puts the codes of units in the place of their numbers; the fields keep their names.
create function with_codes_of_units(fields jsonb) returns jsonb language sql stable set search_path = public as $$
    select jsonb_object_agg(f.key, case
        when f.key like '%unit_id' or f.key = 'parent_id'
            then coalesce((select to_jsonb(u.code) from unit u where u.id = (f.value #>> '{}')::integer), f.value)
        else f.value end)
    from jsonb_each(fields) f
$$;

-- As in V18, with the codes of units.
create or replace function write_audit_trail() returns trigger language plpgsql security definer set search_path = public as $$
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
    if tg_table_name in ('unit_version', 'reorganisation_share') then
        older := with_codes_of_units(older);
        newer := with_codes_of_units(newer);
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
