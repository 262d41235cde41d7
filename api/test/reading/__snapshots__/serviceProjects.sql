-- COUNTY_OPERATOR
select (
  '{"serviceProjects":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_projects t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"team":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"audience":' || coalesce(to_json(t0.audience)::text, 'null') ||
              ',"content":' || coalesce(to_json(t0.content)::text, 'null') ||
              ',"requirements":' || coalesce(to_json(t0.requirements)::text, 'null') ||
              ',"mode":' || coalesce('"' || t0.mode || '"', 'null') ||
              ',"schedule":' || coalesce(to_json(t0.schedule)::text, 'null') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t2.code is null then 'null' else (
                '{"id":' || ('"' || t2.code || '"') || '}') end ||
              ',"publicPhone":' || coalesce(to_json(t0.public_phone)::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"publishedAt":' || coalesce('"' || moment(t0.published_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"leaderName":' || coalesce(to_json(t0.leader_name)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:ServiceProject:CATEGORY_ASC', t0.category::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.audience, t0.category, t0.content, t0.county_code, t0.id, t0.kind, t0.leader_name, t0.mode, t0.public_phone, t0.published_at, t0.region_code, t0.requirements, t0.schedule, t0.state, t0.team_id, t0.title, t0.version, row_number() over () as rn
      from (
        select t0.audience, t0.category, t0.content, t0.county_code, t0.id, t0.kind, t0.leader_name, t0.mode, t0.public_phone, t0.published_at, t0.region_code, t0.requirements, t0.schedule, t0.state, t0.team_id, t0.title, t0.version
        from service_projects t0
        where (t0.county_code = $1)
        order by t0.category asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $2::int + 1) t0
    left join volunteer_teams t1 on t1.county_code = t0.county_code
    and t1.id = t0.team_id
    and (t1.county_code = $1)
    left join regions t2 on t2.code = t0.region_code
    and (true) having true) || '}');

-- TOWN_STAFF
select (
  '{"serviceProjects":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_projects t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"team":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"audience":' || coalesce(to_json(t0.audience)::text, 'null') ||
              ',"content":' || coalesce(to_json(t0.content)::text, 'null') ||
              ',"requirements":' || coalesce(to_json(t0.requirements)::text, 'null') ||
              ',"mode":' || coalesce('"' || t0.mode || '"', 'null') ||
              ',"schedule":' || coalesce(to_json(t0.schedule)::text, 'null') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t2.code is null then 'null' else (
                '{"id":' || ('"' || t2.code || '"') || '}') end ||
              ',"publicPhone":' || coalesce(to_json(t0.public_phone)::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"publishedAt":' || coalesce('"' || moment(t0.published_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"leaderName":' || coalesce(to_json(t0.leader_name)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:ServiceProject:CATEGORY_ASC', t0.category::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.audience, t0.category, t0.content, t0.county_code, t0.id, t0.kind, t0.leader_name, t0.mode, t0.public_phone, t0.published_at, t0.region_code, t0.requirements, t0.schedule, t0.state, t0.team_id, t0.title, t0.version, row_number() over () as rn
      from (
        select t0.audience, t0.category, t0.content, t0.county_code, t0.id, t0.kind, t0.leader_name, t0.mode, t0.public_phone, t0.published_at, t0.region_code, t0.requirements, t0.schedule, t0.state, t0.team_id, t0.title, t0.version
        from service_projects t0
        where (t0.county_code = $1)
        order by t0.category asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $2::int + 1) t0
    left join volunteer_teams t1 on t1.county_code = t0.county_code
    and t1.id = t0.team_id
    and (t1.county_code = $1)
    left join regions t2 on t2.code = t0.region_code
    and (true) having true) || '}');

-- TEAM_LEADER
select (
  '{"serviceProjects":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_projects t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"team":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"audience":' || coalesce(to_json(t0.audience)::text, 'null') ||
              ',"content":' || coalesce(to_json(t0.content)::text, 'null') ||
              ',"requirements":' || coalesce(to_json(t0.requirements)::text, 'null') ||
              ',"mode":' || coalesce('"' || t0.mode || '"', 'null') ||
              ',"schedule":' || coalesce(to_json(t0.schedule)::text, 'null') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t2.code is null then 'null' else (
                '{"id":' || ('"' || t2.code || '"') || '}') end ||
              ',"publicPhone":' || coalesce(to_json(t0.public_phone)::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"publishedAt":' || coalesce('"' || moment(t0.published_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"leaderName":' || case when false then coalesce(to_json(t0.leader_name)::text, 'null') else coalesce(to_json(mask_name(t0.leader_name))::text, 'null') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:ServiceProject:CATEGORY_ASC', t0.category::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.audience, t0.category, t0.content, t0.county_code, t0.id, t0.kind, t0.leader_name, t0.mode, t0.public_phone, t0.published_at, t0.region_code, t0.requirements, t0.schedule, t0.state, t0.team_id, t0.title, t0.version, row_number() over () as rn
      from (
        select t0.audience, t0.category, t0.content, t0.county_code, t0.id, t0.kind, t0.leader_name, t0.mode, t0.public_phone, t0.published_at, t0.region_code, t0.requirements, t0.schedule, t0.state, t0.team_id, t0.title, t0.version
        from service_projects t0
        where (t0.county_code = $1)
        order by t0.category asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $2::int + 1) t0
    left join volunteer_teams t1 on t1.county_code = t0.county_code
    and t1.id = t0.team_id
    and (t1.county_code = $1)
    left join regions t2 on t2.code = t0.region_code
    and (true) having true) || '}');

-- CITY_OVERSEER
select (
  '{"serviceProjects":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_projects t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"team":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"audience":' || coalesce(to_json(t0.audience)::text, 'null') ||
              ',"content":' || coalesce(to_json(t0.content)::text, 'null') ||
              ',"requirements":' || coalesce(to_json(t0.requirements)::text, 'null') ||
              ',"mode":' || coalesce('"' || t0.mode || '"', 'null') ||
              ',"schedule":' || coalesce(to_json(t0.schedule)::text, 'null') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t2.code is null then 'null' else (
                '{"id":' || ('"' || t2.code || '"') || '}') end ||
              ',"publicPhone":' || coalesce(to_json(t0.public_phone)::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"publishedAt":' || coalesce('"' || moment(t0.published_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:ServiceProject:CATEGORY_ASC', t0.category::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.audience, t0.category, t0.content, t0.county_code, t0.id, t0.kind, t0.mode, t0.public_phone, t0.published_at, t0.region_code, t0.requirements, t0.schedule, t0.state, t0.team_id, t0.title, t0.version, row_number() over () as rn
      from (
        select t0.audience, t0.category, t0.content, t0.county_code, t0.id, t0.kind, t0.mode, t0.public_phone, t0.published_at, t0.region_code, t0.requirements, t0.schedule, t0.state, t0.team_id, t0.title, t0.version
        from (with recursive county (code) as ((
              select county_code
              from service_projects
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from service_projects
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.audience, t0.category, t0.content, t0.county_code, t0.id, t0.kind, t0.mode, t0.public_phone, t0.published_at, t0.region_code, t0.requirements, t0.schedule, t0.state, t0.team_id, t0.title, t0.version
          from service_projects t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.category asc, t0.id asc, t0.county_code asc
          limit 101) t0
        order by t0.category asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $3::int + 1) t0
    left join volunteer_teams t1 on t1.county_code = t0.county_code
    and t1.id = t0.team_id
    and (t1.county_code >= $1
      and t1.county_code < $2)
    left join regions t2 on t2.code = t0.region_code
    and (true) having true) || '}');
