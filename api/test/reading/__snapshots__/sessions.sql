-- SECURITY_ADMIN
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from sessions t0
      where (exists (
          select 1
          from accounts a
          where a.id = t0.account_id
          and a.home_region_code >= $1
          and a.home_region_code < $2))),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $3::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $3::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.id::text,
      'createdAt', moment(t0.created_at),
      'lastSeenAt', moment(t0.last_seen_at),
      'address', t0.address,
      'userAgent', t0.user_agent,
      'endedAt', moment(t0.ended_at),
      'open', (t0.ended_at is null)) as c0, sign_cursor(json_build_array('SECURITY_ADMIN:Session:', t0.id::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc) as rn
      from sessions t0
      where (exists (
          select 1
          from accounts a
          where a.id = t0.account_id
          and a.home_region_code >= $1
          and a.home_region_code < $2))
      order by t0.id desc
      limit $3::int + 1) t0) p) as data;
