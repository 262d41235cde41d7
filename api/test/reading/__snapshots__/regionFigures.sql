-- COUNTY_OPERATOR
select (
  '{"regionFigures":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from region_figures t0
            where (true)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $1::int then (
              '{"id":' || ('"' || t0.region_code || '-' || t0.year || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"year":' || ((t0.year)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"residentPopulation":' || coalesce((t0.resident_population)::text, 'null') ||
              ',"inServicePartyMembers":' || coalesce((t0.in_service_party_members)::text, 'null') ||
              ',"sourceNote":' || (to_json(t0.source_note)::text) ||
              ',"demo":' || ((t0.demo)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $1::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:RegionFigure:YEAR_DESC', t0.year::text, t0.year::text, t0.region_code::text)::text order by t0.rn desc) filter (where t0.rn <= $1::int))[1], $2::text) || '"', 'null') || '}') || '}')
    from (
      select t0.demo, t0.in_service_party_members, t0.region_code, t0.resident_population, t0.source_note, t0.year, row_number() over () as rn
      from (
        select t0.demo, t0.in_service_party_members, t0.region_code, t0.resident_population, t0.source_note, t0.year
        from region_figures t0
        where (true)
        order by t0.year desc, t0.year desc, t0.region_code desc
        limit 101) t0
      limit $1::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');

-- TOWN_STAFF
select (
  '{"regionFigures":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from region_figures t0
            where (true)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $1::int then (
              '{"id":' || ('"' || t0.region_code || '-' || t0.year || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"year":' || ((t0.year)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"residentPopulation":' || coalesce((t0.resident_population)::text, 'null') ||
              ',"inServicePartyMembers":' || coalesce((t0.in_service_party_members)::text, 'null') ||
              ',"sourceNote":' || (to_json(t0.source_note)::text) ||
              ',"demo":' || ((t0.demo)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $1::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:RegionFigure:YEAR_DESC', t0.year::text, t0.year::text, t0.region_code::text)::text order by t0.rn desc) filter (where t0.rn <= $1::int))[1], $2::text) || '"', 'null') || '}') || '}')
    from (
      select t0.demo, t0.in_service_party_members, t0.region_code, t0.resident_population, t0.source_note, t0.year, row_number() over () as rn
      from (
        select t0.demo, t0.in_service_party_members, t0.region_code, t0.resident_population, t0.source_note, t0.year
        from region_figures t0
        where (true)
        order by t0.year desc, t0.year desc, t0.region_code desc
        limit 101) t0
      limit $1::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');

-- TEAM_LEADER
select (
  '{"regionFigures":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from region_figures t0
            where (true)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $1::int then (
              '{"id":' || ('"' || t0.region_code || '-' || t0.year || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"year":' || ((t0.year)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"residentPopulation":' || coalesce((t0.resident_population)::text, 'null') ||
              ',"inServicePartyMembers":' || coalesce((t0.in_service_party_members)::text, 'null') ||
              ',"sourceNote":' || (to_json(t0.source_note)::text) ||
              ',"demo":' || ((t0.demo)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $1::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:RegionFigure:YEAR_DESC', t0.year::text, t0.year::text, t0.region_code::text)::text order by t0.rn desc) filter (where t0.rn <= $1::int))[1], $2::text) || '"', 'null') || '}') || '}')
    from (
      select t0.demo, t0.in_service_party_members, t0.region_code, t0.resident_population, t0.source_note, t0.year, row_number() over () as rn
      from (
        select t0.demo, t0.in_service_party_members, t0.region_code, t0.resident_population, t0.source_note, t0.year
        from region_figures t0
        where (true)
        order by t0.year desc, t0.year desc, t0.region_code desc
        limit 101) t0
      limit $1::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');

-- CITY_OVERSEER
select (
  '{"regionFigures":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from region_figures t0
            where (true)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $1::int then (
              '{"id":' || ('"' || t0.region_code || '-' || t0.year || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"year":' || ((t0.year)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"residentPopulation":' || coalesce((t0.resident_population)::text, 'null') ||
              ',"inServicePartyMembers":' || coalesce((t0.in_service_party_members)::text, 'null') ||
              ',"sourceNote":' || (to_json(t0.source_note)::text) ||
              ',"demo":' || ((t0.demo)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $1::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:RegionFigure:YEAR_DESC', t0.year::text, t0.year::text, t0.region_code::text)::text order by t0.rn desc) filter (where t0.rn <= $1::int))[1], $2::text) || '"', 'null') || '}') || '}')
    from (
      select t0.demo, t0.in_service_party_members, t0.region_code, t0.resident_population, t0.source_note, t0.year, row_number() over () as rn
      from (
        select t0.demo, t0.in_service_party_members, t0.region_code, t0.resident_population, t0.source_note, t0.year
        from region_figures t0
        where (true)
        order by t0.year desc, t0.year desc, t0.region_code desc
        limit 101) t0
      limit $1::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');
