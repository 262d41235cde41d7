-- COUNTY_OPERATOR
select (
  '{"enterprisePartnerships":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from enterprise_partnerships t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"enterpriseName":' || (to_json(t0.enterprise_name)::text) ||
              ',"uscc":' || coalesce(to_json(t0.uscc)::text, 'null') ||
              ',"mode":' || ('"' || t0.mode || '"') ||
              ',"subject":' || (to_json(t0.subject)::text) ||
              ',"team":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"startedOn":' || ('"' || (t0.started_on)::text || '"') ||
              ',"inKind":' || coalesce(to_json(t0.in_kind)::text, 'null') ||
              ',"amountFen":' || coalesce((t0.amount_fen)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:EnterprisePartnership:STARTED_ON_DESC', t0.started_on::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.amount_fen, t0.county_code, t0.enterprise_name, t0.id, t0.in_kind, t0.mode, t0.started_on, t0.subject, t0.team_id, t0.uscc, row_number() over () as rn
      from (
        select t0.amount_fen, t0.county_code, t0.enterprise_name, t0.id, t0.in_kind, t0.mode, t0.started_on, t0.subject, t0.team_id, t0.uscc
        from enterprise_partnerships t0
        where (t0.county_code = $1)
        order by t0.started_on desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0
    left join volunteer_teams t1 on t1.county_code = t0.county_code
    and t1.id = t0.team_id
    and (t1.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"enterprisePartnerships":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from enterprise_partnerships t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"enterpriseName":' || (to_json(t0.enterprise_name)::text) ||
              ',"uscc":' || coalesce(to_json(t0.uscc)::text, 'null') ||
              ',"mode":' || ('"' || t0.mode || '"') ||
              ',"subject":' || (to_json(t0.subject)::text) ||
              ',"team":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"startedOn":' || ('"' || (t0.started_on)::text || '"') ||
              ',"inKind":' || coalesce(to_json(t0.in_kind)::text, 'null') ||
              ',"amountFen":' || coalesce((t0.amount_fen)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:EnterprisePartnership:STARTED_ON_DESC', t0.started_on::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.amount_fen, t0.county_code, t0.enterprise_name, t0.id, t0.in_kind, t0.mode, t0.region_code, t0.started_on, t0.subject, t0.team_id, t0.uscc, row_number() over () as rn
      from (
        select t0.amount_fen, t0.county_code, t0.enterprise_name, t0.id, t0.in_kind, t0.mode, t0.region_code, t0.started_on, t0.subject, t0.team_id, t0.uscc
        from enterprise_partnerships t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.started_on desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join volunteer_teams t1 on t1.county_code = t0.county_code
    and t1.id = t0.team_id
    and (t1.county_code = $1) having true) || '}');

-- CITY_OVERSEER
select (
  '{"enterprisePartnerships":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from enterprise_partnerships t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"enterpriseName":' || (to_json(t0.enterprise_name)::text) ||
              ',"uscc":' || coalesce(to_json(t0.uscc)::text, 'null') ||
              ',"mode":' || ('"' || t0.mode || '"') ||
              ',"subject":' || (to_json(t0.subject)::text) ||
              ',"team":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"startedOn":' || ('"' || (t0.started_on)::text || '"') ||
              ',"inKind":' || coalesce(to_json(t0.in_kind)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:EnterprisePartnership:STARTED_ON_DESC', t0.started_on::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.enterprise_name, t0.id, t0.in_kind, t0.mode, t0.started_on, t0.subject, t0.team_id, t0.uscc, row_number() over () as rn
      from (
        select t0.county_code, t0.enterprise_name, t0.id, t0.in_kind, t0.mode, t0.started_on, t0.subject, t0.team_id, t0.uscc
        from (with recursive county (code) as ((
              select county_code
              from enterprise_partnerships
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from enterprise_partnerships
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.county_code, t0.enterprise_name, t0.id, t0.in_kind, t0.mode, t0.started_on, t0.subject, t0.team_id, t0.uscc
          from enterprise_partnerships t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.started_on desc, t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.started_on desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join volunteer_teams t1 on t1.county_code = t0.county_code
    and t1.id = t0.team_id
    and (t1.county_code >= $1
      and t1.county_code < $2) having true) || '}');
