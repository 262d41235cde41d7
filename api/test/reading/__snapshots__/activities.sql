-- COUNTY_OPERATOR
select (
  '{"activities":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_activities t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"content":' || (to_json(t0.content)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"place":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"venue":' || (to_json(t0.venue)::text) ||
              ',"startsAt":' || ('"' || moment(t0.starts_at) || '"') ||
              ',"endsAt":' || ('"' || moment(t0.ends_at) || '"') ||
              ',"capacity":' || ((t0.capacity)::text) ||
              ',"signedUp":' || ((t0.signed_up)::text) ||
              ',"waiting":' || ((t0.waiting)::text) ||
              ',"placesLeft":' || coalesce((greatest(0, t0.capacity - t0.signed_up))::text, 'null') ||
              ',"riskStatement":' || (to_json(t0.risk_statement)::text) ||
              ',"requiredSkill":' || coalesce('"' || t0.required_skill || '"', 'null') ||
              ',"publicPhone":' || coalesce(to_json(t0.public_phone)::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"version":' || ((t0.version)::text) ||
              ',"team":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"signUps":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t4.rn <= $2::int then (
                          '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end, ',' order by t4.rn), '') || ']') || '}')
                from (
                  select t4.county_code, t4.id, row_number() over () as rn
                  from (
                    select t4.county_code, t4.id
                    from activity_sign_ups t4
                    where (t4.county_code = $1)
                    and (t0.county_code = t4.county_code
                      and t0.id = t4.activity_id)
                    order by t4.id desc, t4.county_code desc
                    limit 101) t4
                  limit $2::int) t4 having true) ||
              ',"cancelReason":' || coalesce(to_json(t0.cancel_reason)::text, 'null') ||
              ',"recorderName":' || coalesce(to_json(t0.recorder_name)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:ServiceActivity:STARTS_AT_DESC', t0.starts_at::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.cancel_reason, t0.capacity, t0.category, t0.content, t0.county_code, t0.ends_at, t0.id, t0.kind, t0.place_id, t0.public_phone, t0.recorder_name, t0.region_code, t0.required_skill, t0.risk_statement, t0.signed_up, t0.starts_at, t0.state, t0.team_id, t0.title, t0.venue, t0.version, t0.waiting, row_number() over () as rn
      from (
        select t0.cancel_reason, t0.capacity, t0.category, t0.content, t0.county_code, t0.ends_at, t0.id, t0.kind, t0.place_id, t0.public_phone, t0.recorder_name, t0.region_code, t0.required_skill, t0.risk_statement, t0.signed_up, t0.starts_at, t0.state, t0.team_id, t0.title, t0.venue, t0.version, t0.waiting
        from service_activities t0
        where (t0.county_code = $1)
        order by t0.starts_at desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join places t2 on t2.county_code = t0.county_code
    and t2.id = t0.place_id
    and (t2.county_code = $1)
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.team_id
    and (t3.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"activities":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_activities t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $5::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"content":' || (to_json(t0.content)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"place":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"venue":' || (to_json(t0.venue)::text) ||
              ',"startsAt":' || ('"' || moment(t0.starts_at) || '"') ||
              ',"endsAt":' || ('"' || moment(t0.ends_at) || '"') ||
              ',"capacity":' || ((t0.capacity)::text) ||
              ',"signedUp":' || ((t0.signed_up)::text) ||
              ',"waiting":' || ((t0.waiting)::text) ||
              ',"placesLeft":' || coalesce((greatest(0, t0.capacity - t0.signed_up))::text, 'null') ||
              ',"riskStatement":' || (to_json(t0.risk_statement)::text) ||
              ',"requiredSkill":' || coalesce('"' || t0.required_skill || '"', 'null') ||
              ',"publicPhone":' || coalesce(to_json(t0.public_phone)::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"version":' || ((t0.version)::text) ||
              ',"team":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"signUps":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t4.rn <= $2::int then (
                          '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end, ',' order by t4.rn), '') || ']') || '}')
                from (
                  select t4.county_code, t4.id, row_number() over () as rn
                  from (
                    select t4.county_code, t4.id
                    from activity_sign_ups t4
                    where (t4.county_code = $1
                      and t4.region_code >= $3
                      and t4.region_code < $4)
                    and (t0.county_code = t4.county_code
                      and t0.id = t4.activity_id)
                    order by t4.id desc, t4.county_code desc
                    limit 101) t4
                  limit $2::int) t4 having true) ||
              ',"cancelReason":' || coalesce(to_json(t0.cancel_reason)::text, 'null') ||
              ',"recorderName":' || coalesce(to_json(t0.recorder_name)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $5::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:ServiceActivity:STARTS_AT_DESC', t0.starts_at::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $5::int))[1], $6::text) || '"', 'null') || '}') || '}')
    from (
      select t0.cancel_reason, t0.capacity, t0.category, t0.content, t0.county_code, t0.ends_at, t0.id, t0.kind, t0.place_id, t0.public_phone, t0.recorder_name, t0.region_code, t0.required_skill, t0.risk_statement, t0.signed_up, t0.starts_at, t0.state, t0.team_id, t0.title, t0.venue, t0.version, t0.waiting, row_number() over () as rn
      from (
        select t0.cancel_reason, t0.capacity, t0.category, t0.content, t0.county_code, t0.ends_at, t0.id, t0.kind, t0.place_id, t0.public_phone, t0.recorder_name, t0.region_code, t0.required_skill, t0.risk_statement, t0.signed_up, t0.starts_at, t0.state, t0.team_id, t0.title, t0.venue, t0.version, t0.waiting
        from service_activities t0
        where (t0.county_code = $1)
        order by t0.starts_at desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $5::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join places t2 on t2.county_code = t0.county_code
    and t2.id = t0.place_id
    and (t2.county_code = $1)
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.team_id
    and (t3.county_code = $1) having true) || '}');

-- TEAM_LEADER
select (
  '{"activities":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_activities t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"content":' || (to_json(t0.content)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"place":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"venue":' || (to_json(t0.venue)::text) ||
              ',"startsAt":' || ('"' || moment(t0.starts_at) || '"') ||
              ',"endsAt":' || ('"' || moment(t0.ends_at) || '"') ||
              ',"capacity":' || ((t0.capacity)::text) ||
              ',"signedUp":' || ((t0.signed_up)::text) ||
              ',"waiting":' || ((t0.waiting)::text) ||
              ',"placesLeft":' || coalesce((greatest(0, t0.capacity - t0.signed_up))::text, 'null') ||
              ',"riskStatement":' || (to_json(t0.risk_statement)::text) ||
              ',"requiredSkill":' || coalesce('"' || t0.required_skill || '"', 'null') ||
              ',"publicPhone":' || coalesce(to_json(t0.public_phone)::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"version":' || ((t0.version)::text) ||
              ',"team":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"signUps":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t4.rn <= $2::int then (
                          '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end, ',' order by t4.rn), '') || ']') || '}')
                from (
                  select t4.county_code, t4.id, row_number() over () as rn
                  from (
                    select t4.county_code, t4.id
                    from activity_sign_ups t4
                    where (t4.county_code = $1
                      and t4.team_id = $3)
                    and (t0.county_code = t4.county_code
                      and t0.id = t4.activity_id)
                    order by t4.id desc, t4.county_code desc
                    limit 101) t4
                  limit $2::int) t4 having true) ||
              ',"cancelReason":' || case when false then coalesce(to_json(t0.cancel_reason)::text, 'null') else 'null' end ||
              ',"recorderName":' || case when false then coalesce(to_json(t0.recorder_name)::text, 'null') else coalesce(to_json(mask_name(t0.recorder_name))::text, 'null') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:ServiceActivity:STARTS_AT_DESC', t0.starts_at::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.cancel_reason, t0.capacity, t0.category, t0.content, t0.county_code, t0.ends_at, t0.id, t0.kind, t0.place_id, t0.public_phone, t0.recorder_name, t0.region_code, t0.required_skill, t0.risk_statement, t0.signed_up, t0.starts_at, t0.state, t0.team_id, t0.title, t0.venue, t0.version, t0.waiting, row_number() over () as rn
      from (
        select t0.cancel_reason, t0.capacity, t0.category, t0.content, t0.county_code, t0.ends_at, t0.id, t0.kind, t0.place_id, t0.public_phone, t0.recorder_name, t0.region_code, t0.required_skill, t0.risk_statement, t0.signed_up, t0.starts_at, t0.state, t0.team_id, t0.title, t0.venue, t0.version, t0.waiting
        from service_activities t0
        where (t0.county_code = $1)
        order by t0.starts_at desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join places t2 on t2.county_code = t0.county_code
    and t2.id = t0.place_id
    and (t2.county_code = $1)
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.team_id
    and (t3.county_code = $1) having true) || '}');

-- CITY_OVERSEER
select (
  '{"activities":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_activities t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"content":' || (to_json(t0.content)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"place":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"venue":' || (to_json(t0.venue)::text) ||
              ',"startsAt":' || ('"' || moment(t0.starts_at) || '"') ||
              ',"endsAt":' || ('"' || moment(t0.ends_at) || '"') ||
              ',"capacity":' || ((t0.capacity)::text) ||
              ',"signedUp":' || ((t0.signed_up)::text) ||
              ',"waiting":' || ((t0.waiting)::text) ||
              ',"placesLeft":' || coalesce((greatest(0, t0.capacity - t0.signed_up))::text, 'null') ||
              ',"riskStatement":' || (to_json(t0.risk_statement)::text) ||
              ',"requiredSkill":' || coalesce('"' || t0.required_skill || '"', 'null') ||
              ',"publicPhone":' || coalesce(to_json(t0.public_phone)::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"version":' || ((t0.version)::text) ||
              ',"team":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"signUps":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t4.rn <= $3::int then (
                          '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end, ',' order by t4.rn), '') || ']') || '}')
                from (
                  select t4.county_code, t4.id, row_number() over () as rn
                  from (
                    select t4.county_code, t4.id
                    from activity_sign_ups t4
                    where (t4.county_code >= $1
                      and t4.county_code < $2)
                    and (t0.county_code = t4.county_code
                      and t0.id = t4.activity_id)
                    order by t4.id desc, t4.county_code desc
                    limit 101) t4
                  limit $3::int) t4 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:ServiceActivity:STARTS_AT_DESC', t0.starts_at::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.capacity, t0.category, t0.content, t0.county_code, t0.ends_at, t0.id, t0.kind, t0.place_id, t0.public_phone, t0.region_code, t0.required_skill, t0.risk_statement, t0.signed_up, t0.starts_at, t0.state, t0.team_id, t0.title, t0.venue, t0.version, t0.waiting, row_number() over () as rn
      from (
        select t0.capacity, t0.category, t0.content, t0.county_code, t0.ends_at, t0.id, t0.kind, t0.place_id, t0.public_phone, t0.region_code, t0.required_skill, t0.risk_statement, t0.signed_up, t0.starts_at, t0.state, t0.team_id, t0.title, t0.venue, t0.version, t0.waiting
        from (with recursive county (code) as ((
              select county_code
              from service_activities
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from service_activities
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.capacity, t0.category, t0.content, t0.county_code, t0.ends_at, t0.id, t0.kind, t0.place_id, t0.public_phone, t0.region_code, t0.required_skill, t0.risk_statement, t0.signed_up, t0.starts_at, t0.state, t0.team_id, t0.title, t0.venue, t0.version, t0.waiting
          from service_activities t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.starts_at desc, t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.starts_at desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join places t2 on t2.county_code = t0.county_code
    and t2.id = t0.place_id
    and (t2.county_code >= $1
      and t2.county_code < $2)
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.team_id
    and (t3.county_code >= $1
      and t3.county_code < $2) having true) || '}');
