-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from region_figures t0
      where (true)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $1::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $1::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $1::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.region_code || '-' || t0.year,
      'regionCode', t0.region_code,
      'year', t0.year,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'residentPopulation', t0.resident_population,
      'inServicePartyMembers', t0.in_service_party_members,
      'sourceNote', t0.source_note,
      'demo', t0.demo) as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:RegionFigure:YEAR_DESC', t0.year::text, t0.year::text, t0.region_code::text)::text, $2::text) as c1
    from (
      select t0.*, row_number() over (order by t0.year desc, t0.year desc, t0.region_code desc) as rn
      from region_figures t0
      where (true)
      order by t0.year desc, t0.year desc, t0.region_code desc
      limit $1::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from region_figures t0
      where (true)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $1::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $1::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $1::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.region_code || '-' || t0.year,
      'regionCode', t0.region_code,
      'year', t0.year,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'residentPopulation', t0.resident_population,
      'inServicePartyMembers', t0.in_service_party_members,
      'sourceNote', t0.source_note,
      'demo', t0.demo) as c0, sign_cursor(json_build_array('TOWN_STAFF:RegionFigure:YEAR_DESC', t0.year::text, t0.year::text, t0.region_code::text)::text, $2::text) as c1
    from (
      select t0.*, row_number() over (order by t0.year desc, t0.year desc, t0.region_code desc) as rn
      from region_figures t0
      where (true)
      order by t0.year desc, t0.year desc, t0.region_code desc
      limit $1::int + 1) t0) p) as data;

-- TEAM_LEADER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from region_figures t0
      where (true)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $1::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $1::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $1::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.region_code || '-' || t0.year,
      'regionCode', t0.region_code,
      'year', t0.year,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'residentPopulation', t0.resident_population,
      'inServicePartyMembers', t0.in_service_party_members,
      'sourceNote', t0.source_note,
      'demo', t0.demo) as c0, sign_cursor(json_build_array('TEAM_LEADER:RegionFigure:YEAR_DESC', t0.year::text, t0.year::text, t0.region_code::text)::text, $2::text) as c1
    from (
      select t0.*, row_number() over (order by t0.year desc, t0.year desc, t0.region_code desc) as rn
      from region_figures t0
      where (true)
      order by t0.year desc, t0.year desc, t0.region_code desc
      limit $1::int + 1) t0) p) as data;

-- CITY_OVERSEER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from region_figures t0
      where (true)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $1::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $1::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $1::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.region_code || '-' || t0.year,
      'regionCode', t0.region_code,
      'year', t0.year,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'residentPopulation', t0.resident_population,
      'inServicePartyMembers', t0.in_service_party_members,
      'sourceNote', t0.source_note,
      'demo', t0.demo) as c0, sign_cursor(json_build_array('CITY_OVERSEER:RegionFigure:YEAR_DESC', t0.year::text, t0.year::text, t0.region_code::text)::text, $2::text) as c1
    from (
      select t0.*, row_number() over (order by t0.year desc, t0.year desc, t0.region_code desc) as rn
      from region_figures t0
      where (true)
      order by t0.year desc, t0.year desc, t0.region_code desc
      limit $1::int + 1) t0) p) as data;
