-- SECURITY_ADMIN
select (
  '{"appointments":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from appointments t0
            where (t0.region_code >= $1
              and t0.region_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' ||
                left(t0.region_code, 6) || '.' || t0.id || '"') ||
              ',"account":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' ||
                  left(t1.home_region_code, 6) || '.' || t1.id || '"') || '}') end ||
              ',"role":' || ('"' || t0.role || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t2.code is null then 'null' else (
                '{"id":' || ('"' || t2.code || '"') || '}') end ||
              ',"unitName":' || (to_json(t0.unit_name)::text) ||
              ',"createdAt":' || ('"' || moment(t0.created_at) || '"') ||
              ',"endedAt":' || coalesce('"' || moment(t0.ended_at) || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('SECURITY_ADMIN:Appointment:', t0.id::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.account_id, t0.created_at, t0.ended_at, t0.id, t0.region_code, t0.role, t0.unit_name, row_number() over () as rn
      from (
        select t0.account_id, t0.created_at, t0.ended_at, t0.id, t0.region_code, t0.role, t0.unit_name
        from appointments t0
        where (t0.region_code >= $1
          and t0.region_code < $2)
        order by t0.id desc
        limit 101) t0
      limit $3::int + 1) t0
    left join accounts t1 on t1.id = t0.account_id
    and (t1.home_region_code >= $1
      and t1.home_region_code < $2)
    left join regions t2 on t2.code = t0.region_code
    and (true) having true) || '}');
