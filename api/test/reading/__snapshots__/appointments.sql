-- SECURITY_ADMIN
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from appointments t0
      where (t0.region_code >= $1
        and t0.region_code < $2)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $3::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $3::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', left(t0.region_code, 6) || '.' || t0.id,
      'account', (
        select json_build_object(
          'id', left(t1.home_region_code, 6) || '.' || t1.id)
        from accounts t1
        where t1.id = t0.account_id
        and (t1.home_region_code >= $1
          and t1.home_region_code < $2)),
      'role', t0.role,
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t2.code)
        from regions t2
        where t2.code = t0.region_code
        and (true)),
      'unitName', t0.unit_name,
      'createdAt', moment(t0.created_at),
      'endedAt', moment(t0.ended_at)) as c0, sign_cursor(json_build_array('SECURITY_ADMIN:Appointment:', t0.id::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc) as rn
      from appointments t0
      where (t0.region_code >= $1
        and t0.region_code < $2)
      order by t0.id desc
      limit $3::int + 1) t0) p) as data;
