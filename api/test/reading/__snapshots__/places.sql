-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from places t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $2::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $2::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'name', t0.name,
      'kind', t0.kind,
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'address', t0.address,
      'publicPhone', t0.public_phone,
      'active', t0.active,
      'responsibleName', t0.responsible_name,
      'responsiblePhone', mask_phone(t0.responsible_phone)) as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:Place:REGION_CODE_ASC', t0.region_code::text, t0.id::text, t0.county_code::text)::text, $3::text) as c1
    from (
      select t0.*, row_number() over (order by t0.region_code asc, t0.id asc, t0.county_code asc) as rn
      from places t0
      where (t0.county_code = $1)
      order by t0.region_code asc, t0.id asc, t0.county_code asc
      limit $2::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from places t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $2::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $2::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'name', t0.name,
      'kind', t0.kind,
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'address', t0.address,
      'publicPhone', t0.public_phone,
      'active', t0.active,
      'responsibleName', t0.responsible_name,
      'responsiblePhone', mask_phone(t0.responsible_phone)) as c0, sign_cursor(json_build_array('TOWN_STAFF:Place:REGION_CODE_ASC', t0.region_code::text, t0.id::text, t0.county_code::text)::text, $3::text) as c1
    from (
      select t0.*, row_number() over (order by t0.region_code asc, t0.id asc, t0.county_code asc) as rn
      from places t0
      where (t0.county_code = $1)
      order by t0.region_code asc, t0.id asc, t0.county_code asc
      limit $2::int + 1) t0) p) as data;

-- TEAM_LEADER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from places t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $2::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $2::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'name', t0.name,
      'kind', t0.kind,
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'address', t0.address,
      'publicPhone', t0.public_phone,
      'active', t0.active,
      'responsibleName', case when false then t0.responsible_name else mask_name(t0.responsible_name) end,
      'responsiblePhone', case when false then t0.responsible_phone else mask_phone(t0.responsible_phone) end) as c0, sign_cursor(json_build_array('TEAM_LEADER:Place:REGION_CODE_ASC', t0.region_code::text, t0.id::text, t0.county_code::text)::text, $3::text) as c1
    from (
      select t0.*, row_number() over (order by t0.region_code asc, t0.id asc, t0.county_code asc) as rn
      from places t0
      where (t0.county_code = $1)
      order by t0.region_code asc, t0.id asc, t0.county_code asc
      limit $2::int + 1) t0) p) as data;

-- CITY_OVERSEER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from places t0
      where (t0.county_code >= $1
        and t0.county_code < $2)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $3::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $3::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'name', t0.name,
      'kind', t0.kind,
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'address', t0.address,
      'publicPhone', t0.public_phone,
      'active', t0.active) as c0, sign_cursor(json_build_array('CITY_OVERSEER:Place:REGION_CODE_ASC', t0.region_code::text, t0.id::text, t0.county_code::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.region_code asc, t0.id asc, t0.county_code asc) as rn
      from places t0
      where (t0.county_code >= $1
        and t0.county_code < $2)
      order by t0.region_code asc, t0.id asc, t0.county_code asc
      limit $3::int + 1) t0) p) as data;
