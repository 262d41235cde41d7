-- SECURITY_ADMIN
select (
  '{"sessions":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from sessions t0
            where (exists (
                select 1
                from accounts a
                where a.id = t0.account_id
                and a.home_region_code >= $1
                and a.home_region_code < $2))
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.id::text || '"') ||
              ',"createdAt":' || ('"' || moment(t0.created_at) || '"') ||
              ',"lastSeenAt":' || ('"' || moment(t0.last_seen_at) || '"') ||
              ',"address":' || coalesce(to_json(t0.address)::text, 'null') ||
              ',"userAgent":' || coalesce(to_json(t0.user_agent)::text, 'null') ||
              ',"endedAt":' || coalesce('"' || moment(t0.ended_at) || '"', 'null') ||
              ',"open":' || coalesce(((t0.ended_at is null))::text, 'null') ||
              ',"account":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' ||
                  left(t1.home_region_code, 6) || '.' || t1.id || '"') || '}') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('SECURITY_ADMIN:Session:', t0.id::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.account_id, t0.address, t0.created_at, t0.ended_at, t0.id, t0.last_seen_at, t0.user_agent, row_number() over () as rn
      from (
        select t0.account_id, t0.address, t0.created_at, t0.ended_at, t0.id, t0.last_seen_at, t0.user_agent
        from sessions t0
        where (exists (
            select 1
            from accounts a
            where a.id = t0.account_id
            and a.home_region_code >= $1
            and a.home_region_code < $2))
        order by t0.id desc
        limit 101) t0
      limit $3::int + 1) t0
    left join accounts t1 on t1.id = t0.account_id
    and (t1.home_region_code >= $1
      and t1.home_region_code < $2) having true) || '}');
