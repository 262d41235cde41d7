-- COUNTY_OPERATOR
select (
  '{"unitFigures":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from unit_figures t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"unit":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"year":' || ((t0.year)::text) ||
              ',"inServicePartyMembers":' || ((t0.in_service_party_members)::text) ||
              ',"sourceNote":' || (to_json(t0.source_note)::text) ||
              ',"demo":' || ((t0.demo)::text) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:UnitFigure:YEAR_DESC', t0.year::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.demo, t0.id, t0.in_service_party_members, t0.source_note, t0.unit_id, t0.version, t0.year, row_number() over () as rn
      from (
        select t0.county_code, t0.demo, t0.id, t0.in_service_party_members, t0.source_note, t0.unit_id, t0.version, t0.year
        from unit_figures t0
        where (t0.county_code = $1)
        order by t0.year desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0
    left join employer_units t1 on t1.county_code = t0.county_code
    and t1.id = t0.unit_id
    and (t1.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"unitFigures":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from unit_figures t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"unit":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"year":' || ((t0.year)::text) ||
              ',"inServicePartyMembers":' || ((t0.in_service_party_members)::text) ||
              ',"sourceNote":' || (to_json(t0.source_note)::text) ||
              ',"demo":' || ((t0.demo)::text) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:UnitFigure:YEAR_DESC', t0.year::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.demo, t0.id, t0.in_service_party_members, t0.source_note, t0.unit_id, t0.version, t0.year, row_number() over () as rn
      from (
        select t0.county_code, t0.demo, t0.id, t0.in_service_party_members, t0.source_note, t0.unit_id, t0.version, t0.year
        from unit_figures t0
        where (t0.county_code = $1)
        order by t0.year desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0
    left join employer_units t1 on t1.county_code = t0.county_code
    and t1.id = t0.unit_id
    and (t1.county_code = $1) having true) || '}');

-- CITY_OVERSEER
select (
  '{"unitFigures":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from unit_figures t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"unit":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"year":' || ((t0.year)::text) ||
              ',"inServicePartyMembers":' || ((t0.in_service_party_members)::text) ||
              ',"sourceNote":' || (to_json(t0.source_note)::text) ||
              ',"demo":' || ((t0.demo)::text) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:UnitFigure:YEAR_DESC', t0.year::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.demo, t0.id, t0.in_service_party_members, t0.source_note, t0.unit_id, t0.version, t0.year, row_number() over () as rn
      from (
        select t0.county_code, t0.demo, t0.id, t0.in_service_party_members, t0.source_note, t0.unit_id, t0.version, t0.year
        from (with recursive county (code) as ((
              select county_code
              from unit_figures
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from unit_figures
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.county_code, t0.demo, t0.id, t0.in_service_party_members, t0.source_note, t0.unit_id, t0.version, t0.year
          from unit_figures t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.year desc, t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.year desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join employer_units t1 on t1.county_code = t0.county_code
    and t1.id = t0.unit_id
    and (t1.county_code >= $1
      and t1.county_code < $2) having true) || '}');
