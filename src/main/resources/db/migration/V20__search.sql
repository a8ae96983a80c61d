-- Search: one view over everything that is told in words. It stores nothing: the indexes below are on the tables' own columns, so
-- what a transaction wrote is found in the same transaction.

-- A text as people read it: a live figure is no word of theirs.
create function without_figures(text text) returns text language sql immutable parallel safe as $$
    select pg_catalog.regexp_replace(text, '\{\{[^{}]*\}\}', '…', 'g')
$$;

-- The stems of a text, each language by its own rules. Its cost tells the planner that an index is worth its while; that of a function in
-- plain SQL would be lost, as the planner puts its body in its place.
create function stems(finnish text, swedish text) returns tsvector language plpgsql immutable parallel safe cost 10000 as $$
begin
    return pg_catalog.to_tsvector('pg_catalog.finnish'::regconfig, public.without_figures(finnish))
        || pg_catalog.to_tsvector('pg_catalog.swedish'::regconfig, public.without_figures(swedish));
end $$;

-- The letters of a text, for parts of compound words. Codes sort by "C", which knows no capital Ä: letters are made small by the database's
-- own rules, and compared as they are.
create function letters(finnish text, swedish text) returns text language plpgsql immutable parallel safe cost 1000 as $$
begin
    return pg_catalog.lower(public.without_figures(finnish || ' ' || swedish) collate "default");
end $$;

-- Trigrams find letters within words quickly. Where the database's owner may not have them, search reads every row instead: slower, and
-- the same.
do $$
begin
    create extension if not exists pg_trgm with schema public;
exception when others then
    raise notice 'search goes without pg_trgm: %', sqlerrm;
end $$;

-- Each source: what it is; its tables, of which the first one, t, is the one that is searched; the code it is linked by; its unit, year and
-- day; its title, and whether that is its own or another record's; its other words, field by field, with U+001F between them.
do $$
declare
    source   record;
    finnish  text;
    swedish  text;
    words    text;
    words_sv text;
    arms     text := '';
    between  text := ' || e''\x1f'' || ';
    trigrams text := (select quote_ident(n.nspname) || '.gin_trgm_ops' from pg_extension e join pg_namespace n on n.oid = e.extnamespace
        where e.extname = 'pg_trgm');  -- wherever the database's keeper has put them
begin
    for source in
        select * from (values
            ('objective', 'objective t', 't.code', 'null', 'null', 'null', 't.name', 't.name_sv', true, '', ''),
            ('goal', 'goal t', 't.code', 't.unit', 't.year', 'null', 't.title', 't.title_sv', true, 't.task,t.area,t.responsible', 't.responsible_sv'),
            ('measure', 'measure t join goal g on g.municipality_id = t.municipality_id and g.code = t.goal', 't.goal', 'g.unit', 'g.year', 'null',
                't.title', 't.title_sv', true, 't.target', 't.target_sv'),
            ('follow-up', 'follow_up t join goal g on g.municipality_id = t.municipality_id and g.code = t.goal', 't.goal', 'g.unit', 'g.year',
                't.report_date', 'g.title', 'g.title_sv', false, 't.text,t.reason', 't.text_sv,t.reason_sv'),
            ('risk', 'risk t', 't.code', 't.unit', 't.year', 'null', 't.description', 't.description_sv', true, 't.class,t.control,t.owner',
                't.class_sv,t.control_sv,t.owner_sv'),
            ('assessment', 'risk_assessment t join risk r on r.municipality_id = t.municipality_id and r.code = t.risk', 't.risk', 'r.unit', 'r.year',
                't.report_date', 'r.description', 'r.description_sv', false, 't.follow_up', 't.follow_up_sv'),
            ('project', 'project t', 't.code', 't.unit', 'null', 'null', 't.name', 't.name_sv', true,
                't.description,t.managed_by,t.responsible,t.funder,t.phase,t.other',
                't.description_sv,t.managed_by_sv,t.responsible_sv,t.funder_sv,t.phase_sv,t.other_sv'),
            ('project-state', 'project_report t join project p on p.municipality_id = t.municipality_id and p.code = t.project', 't.project', 'p.unit',
                'null', 't.report_date', 'p.name', 'p.name_sv', false, 't.status', 't.status_sv'),
            ('investment', 'investment_object t', 't.code', 'null', 'null', 'null', 't.name', 't.name_sv', true, '', ''),
            ('investment-state',
                'investment_report t left join investment_object o on o.municipality_id = t.municipality_id and o.code = t.object', 't.object', 't.unit',
                'null', 't.report_date', 'o.name', 'o.name_sv', false, 't.justification,t.strategic_link,t.status',
                't.justification_sv,t.strategic_link_sv,t.status_sv'),
            ('text', 'section_text t', 't.section', 't.unit', 'null', 't.report_date', '''''', '''''', false, 't.text', 't.text_sv'),
            ('key-figure', 'key_figure t', 't.code', 't.unit', 'null', 'null', 't.name', 't.name_sv', true, 't.part,t.measured_in,t.source',
                't.part_sv,t.measured_in_sv'),
            ('series', 'series t', 't.code', 'null', 'null', 'null', 't.name', 't.name_sv', true, 't.measured_in,t.source', ''),
            ('account', 'account t', 't.code', 'null', 'null', 'null', 't.name', 't.name_sv', true, '', ''),
            ('decision', 'decision t', 't.body', 'null', 'null', 't.decided_on', 't.section', '''''', false, 't.reason', 't.reason_sv'),
            ('goal-change', 'goal_change t join goal g on g.municipality_id = t.municipality_id and g.code = t.goal', 't.goal', 'g.unit', 'g.year',
                't.decided_on', 'g.title', 'g.title_sv', false, 't.value,t.reason,t.section', 't.value_sv,t.reason_sv')
        ) as s (kind, tables, code, unit, year, day, title, title_sv, own, words, words_sv)
    loop
        words := coalesce(replace(nullif(source.words, ''), ',', between), '''''');
        words_sv := coalesce(replace(nullif(source.words_sv, ''), ',', between), '''''');
        finnish := case when source.own then source.title || between || 't.code' || between else '' end || words;
        swedish := case when source.own then source.title_sv || between else '' end || words_sv;
        arms := arms || format(
            $arm$
            union all
            select t.municipality_id, %L, coalesce(%s, ''), %s, cast(%s as smallint), cast(%s as date), coalesce(%s, ''), coalesce(%s, ''),
                without_figures(%s), without_figures(%s), stems(%s, %s), letters(%s, %s) collate "C"
            from %s $arm$,
            source.kind, source.code, source.unit, source.year, source.day, source.title, source.title_sv, words, words_sv,
            finnish, swedish, finnish, swedish, source.tables);
        finnish := replace(finnish, 't.', '');
        swedish := replace(swedish, 't.', '');
        execute format('create index on %I using gin (stems(%s, %s))', split_part(source.tables, ' ', 1), finnish, swedish);
        if trigrams is not null then
            execute format('create index on %I using gin ((letters(%s, %s) collate "C") %s)', split_part(source.tables, ' ', 1), finnish, swedish,
                trigrams);
        end if;
    end loop;
    execute $view$
        create view searched (municipality_id, kind, code, unit, year, day, title, title_sv, words, words_sv, stems, letters) as
        -- a unit under each of its names, with the last day of an earlier one
        select u.municipality_id, 'unit', u.code, u.code, null::smallint,
            nullif(max(coalesce(v.valid_to, 'infinity')), 'infinity'), v.name, v.name_sv, '', '',
            stems(v.name || ' ' || u.code, v.name_sv), letters(v.name || ' ' || u.code, v.name_sv) collate "C"
        from unit_version v join unit u on u.id = v.unit_id
        group by u.municipality_id, u.code, v.name, v.name_sv $view$ || arms;
end $$;
