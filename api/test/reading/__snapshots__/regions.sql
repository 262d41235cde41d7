-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from regions t0
      where (true)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $1::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $1::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $1::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.code,
      'code', t0.code,
      'name', t0.name,
      'fullName', t0.full_name,
      'level', t0.level,
      'parentCode', t0.parent_code,
      'validFrom', (t0.valid_from)::text,
      'validTo', (t0.valid_to)::text,
      'supersededByCode', t0.superseded_by_code,
      'parent', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.parent_code
        and (true))) as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:Region:CODE_ASC', t0.code::text, t0.code::text)::text, $2::text) as c1
    from (
      select t0.*, row_number() over (order by t0.code asc, t0.code asc) as rn
      from regions t0
      where (true)
      order by t0.code asc, t0.code asc
      limit $1::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from regions t0
      where (true)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $1::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $1::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $1::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.code,
      'code', t0.code,
      'name', t0.name,
      'fullName', t0.full_name,
      'level', t0.level,
      'parentCode', t0.parent_code,
      'validFrom', (t0.valid_from)::text,
      'validTo', (t0.valid_to)::text,
      'supersededByCode', t0.superseded_by_code,
      'parent', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.parent_code
        and (true))) as c0, sign_cursor(json_build_array('TOWN_STAFF:Region:CODE_ASC', t0.code::text, t0.code::text)::text, $2::text) as c1
    from (
      select t0.*, row_number() over (order by t0.code asc, t0.code asc) as rn
      from regions t0
      where (true)
      order by t0.code asc, t0.code asc
      limit $1::int + 1) t0) p) as data;

-- TEAM_LEADER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from regions t0
      where (true)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $1::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $1::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $1::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.code,
      'code', t0.code,
      'name', t0.name,
      'fullName', t0.full_name,
      'level', t0.level,
      'parentCode', t0.parent_code,
      'validFrom', (t0.valid_from)::text,
      'validTo', (t0.valid_to)::text,
      'supersededByCode', t0.superseded_by_code,
      'parent', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.parent_code
        and (true))) as c0, sign_cursor(json_build_array('TEAM_LEADER:Region:CODE_ASC', t0.code::text, t0.code::text)::text, $2::text) as c1
    from (
      select t0.*, row_number() over (order by t0.code asc, t0.code asc) as rn
      from regions t0
      where (true)
      order by t0.code asc, t0.code asc
      limit $1::int + 1) t0) p) as data;

-- CITY_OVERSEER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from regions t0
      where (true)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $1::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $1::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $1::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.code,
      'code', t0.code,
      'name', t0.name,
      'fullName', t0.full_name,
      'level', t0.level,
      'parentCode', t0.parent_code,
      'validFrom', (t0.valid_from)::text,
      'validTo', (t0.valid_to)::text,
      'supersededByCode', t0.superseded_by_code,
      'parent', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.parent_code
        and (true))) as c0, sign_cursor(json_build_array('CITY_OVERSEER:Region:CODE_ASC', t0.code::text, t0.code::text)::text, $2::text) as c1
    from (
      select t0.*, row_number() over (order by t0.code asc, t0.code asc) as rn
      from regions t0
      where (true)
      order by t0.code asc, t0.code asc
      limit $1::int + 1) t0) p) as data;
