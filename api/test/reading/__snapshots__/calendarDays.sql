-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from calendar_days t0
      where (true)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $1::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $1::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $1::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.day::text,
      'day', (t0.day)::text,
      'kind', t0.kind,
      'name', t0.name) as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:CalendarDay:DAY_ASC', t0.day::text, t0.day::text)::text, $2::text) as c1
    from (
      select t0.*, row_number() over (order by t0.day asc, t0.day asc) as rn
      from calendar_days t0
      where (true)
      order by t0.day asc, t0.day asc
      limit $1::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from calendar_days t0
      where (true)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $1::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $1::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $1::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.day::text,
      'day', (t0.day)::text,
      'kind', t0.kind,
      'name', t0.name) as c0, sign_cursor(json_build_array('TOWN_STAFF:CalendarDay:DAY_ASC', t0.day::text, t0.day::text)::text, $2::text) as c1
    from (
      select t0.*, row_number() over (order by t0.day asc, t0.day asc) as rn
      from calendar_days t0
      where (true)
      order by t0.day asc, t0.day asc
      limit $1::int + 1) t0) p) as data;

-- TEAM_LEADER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from calendar_days t0
      where (true)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $1::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $1::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $1::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.day::text,
      'day', (t0.day)::text,
      'kind', t0.kind,
      'name', t0.name) as c0, sign_cursor(json_build_array('TEAM_LEADER:CalendarDay:DAY_ASC', t0.day::text, t0.day::text)::text, $2::text) as c1
    from (
      select t0.*, row_number() over (order by t0.day asc, t0.day asc) as rn
      from calendar_days t0
      where (true)
      order by t0.day asc, t0.day asc
      limit $1::int + 1) t0) p) as data;

-- CITY_OVERSEER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from calendar_days t0
      where (true)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $1::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $1::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $1::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.day::text,
      'day', (t0.day)::text,
      'kind', t0.kind,
      'name', t0.name) as c0, sign_cursor(json_build_array('CITY_OVERSEER:CalendarDay:DAY_ASC', t0.day::text, t0.day::text)::text, $2::text) as c1
    from (
      select t0.*, row_number() over (order by t0.day asc, t0.day asc) as rn
      from calendar_days t0
      where (true)
      order by t0.day asc, t0.day asc
      limit $1::int + 1) t0) p) as data;
