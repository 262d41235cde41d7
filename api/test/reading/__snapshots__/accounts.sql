-- SECURITY_ADMIN
select (
  '{"accounts":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from accounts t0
            where (t0.home_region_code >= $1
              and t0.home_region_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $5::int then (
              '{"id":' || ('"' ||
                left(t0.home_region_code, 6) || '.' || t0.id || '"') ||
              ',"loginName":' || (to_json(t0.login_name)::text) ||
              ',"displayName":' || (to_json(t0.display_name)::text) ||
              ',"mustChangePassword":' || ((t0.must_change_password)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"homeRegionCode":' || (to_json(t0.home_region_code)::text) ||
              ',"lastSignInAt":' || coalesce('"' || moment(t0.last_sign_in_at) || '"', 'null') ||
              ',"createdAt":' || ('"' || moment(t0.created_at) || '"') ||
              ',"version":' || ((t0.version)::text) ||
              ',"appointments":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t1.rn <= $3::int then (
                          '{"id":' || ('"' ||
                            left(t1.region_code, 6) || '.' || t1.id || '"') || '}') end, ',' order by t1.rn), '') || ']') || '}')
                from (
                  select t1.id, t1.region_code, row_number() over () as rn
                  from (
                    select t1.id, t1.region_code
                    from appointments t1
                    where (t1.region_code >= $1
                      and t1.region_code < $2)
                    and (t0.id = t1.account_id)
                    order by t1.id desc
                    limit 101) t1
                  limit $3::int) t1 having true) ||
              ',"sessions":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t2.rn <= $4::int then (
                          '{"id":' || ('"' || t2.id::text || '"') || '}') end, ',' order by t2.rn), '') || ']') || '}')
                from (
                  select t2.id, row_number() over () as rn
                  from (
                    select t2.id
                    from sessions t2
                    where (exists (
                        select 1
                        from accounts a
                        where a.id = t2.account_id
                        and a.home_region_code >= $1
                        and a.home_region_code < $2))
                    and (t0.id = t2.account_id)
                    order by t2.id desc
                    limit 101) t2
                  limit $4::int) t2 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $5::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('SECURITY_ADMIN:Account:', t0.id::text)::text order by t0.rn desc) filter (where t0.rn <= $5::int))[1], $6::text) || '"', 'null') || '}') || '}')
    from (
      select t0.created_at, t0.display_name, t0.home_region_code, t0.id, t0.last_sign_in_at, t0.login_name, t0.must_change_password, t0.state, t0.version, row_number() over () as rn
      from (
        select t0.created_at, t0.display_name, t0.home_region_code, t0.id, t0.last_sign_in_at, t0.login_name, t0.must_change_password, t0.state, t0.version
        from accounts t0
        where (t0.home_region_code >= $1
          and t0.home_region_code < $2)
        order by t0.id desc
        limit 101) t0
      limit $5::int + 1) t0 having true) || '}');
