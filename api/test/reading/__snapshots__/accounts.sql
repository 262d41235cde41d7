-- SECURITY_ADMIN
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from accounts t0
      where (t0.home_region_code >= $1
        and t0.home_region_code < $2)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $4::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $4::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', left(t0.home_region_code, 6) || '.' || t0.id,
      'loginName', t0.login_name,
      'displayName', t0.display_name,
      'mustChangePassword', t0.must_change_password,
      'state', t0.state,
      'homeRegionCode', t0.home_region_code,
      'lastSignInAt', moment(t0.last_sign_in_at),
      'createdAt', moment(t0.created_at),
      'version', t0.version,
      'appointments', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json))
        from (
          select t1.rn, json_build_object(
            'id', left(t1.region_code, 6) || '.' || t1.id) as c0
          from (
            select t1.*, row_number() over (order by t1.id desc) as rn
            from appointments t1
            where (t0.id = t1.account_id)
            and (t1.region_code >= $1
              and t1.region_code < $2)
            order by t1.id desc
            limit $3::int + 1) t1) p)) as c0, sign_cursor(json_build_array('SECURITY_ADMIN:Account:', t0.id::text)::text, $5::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc) as rn
      from accounts t0
      where (t0.home_region_code >= $1
        and t0.home_region_code < $2)
      order by t0.id desc
      limit $4::int + 1) t0) p) as data;
