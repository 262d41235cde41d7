-- COUNTY_OPERATOR
select (
  '{"teams":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from volunteer_teams t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"type":' || ('"' || t0.type || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"speciality":' || coalesce(to_json(t0.speciality)::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"serviceAreaCodes":' || (to_json(t0.service_area_codes)::text) ||
              ',"memberCount":' || coalesce((lastmile_member_count(t0.county_code, t0.id))::text, 'null') ||
              ',"weeklyCapacity":' || ((t0.weekly_capacity)::text) ||
              ',"leader":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"version":' || ((t0.version)::text) ||
              ',"memberships":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $2::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from team_memberships t3
                    where (t3.county_code = $1)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.team_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $2::int) t3 having true) ||
              ',"placeLinks":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t4.rn <= $3::int then (
                          '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end, ',' order by t4.rn), '') || ']') || '}')
                from (
                  select t4.county_code, t4.id, row_number() over () as rn
                  from (
                    select t4.county_code, t4.id
                    from team_place_links t4
                    where (t4.county_code = $1)
                    and (t0.county_code = t4.county_code
                      and t0.id = t4.team_id)
                    order by t4.id desc, t4.county_code desc
                    limit 101) t4
                  limit $3::int) t4 having true) ||
              ',"contactName":' || coalesce(to_json(t0.contact_name)::text, 'null') ||
              ',"contactPhone":' || coalesce(to_json(mask_phone(t0.contact_phone))::text, 'null') ||
              ',"parent":' || case when t5.id is null then 'null' else (
                '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end ||
              ',"unitName":' || coalesce(to_json(t0.unit_name)::text, 'null') ||
              ',"captainPost":' || coalesce(to_json(t0.captain_post)::text, 'null') ||
              ',"secondCaptainPost":' || coalesce(to_json(t0.second_captain_post)::text, 'null') ||
              ',"keyField":' || coalesce('"' || t0.key_field || '"', 'null') ||
              ',"upperLevel":' || coalesce('"' || t0.upper_level || '"', 'null') ||
              ',"captainName":' || coalesce(to_json(t0.captain_name)::text, 'null') ||
              ',"secondCaptainName":' || coalesce(to_json(t0.second_captain_name)::text, 'null') ||
              ',"activeMemberCount":' || coalesce((lastmile_active_members(t0.county_code, t0.id))::text, 'null') ||
              ',"localMemberCount":' || coalesce((lastmile_local_members(t0.county_code, t0.id, t0.region_code))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:VolunteerTeam:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.captain_name, t0.captain_post, t0.category, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.key_field, t0.leader_id, t0.name, t0.parent_id, t0.region_code, t0.second_captain_name, t0.second_captain_post, t0.service_area_codes, t0.speciality, t0.state, t0.type, t0.unit_name, t0.upper_level, t0.version, t0.weekly_capacity, row_number() over () as rn
      from (
        select t0.captain_name, t0.captain_post, t0.category, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.key_field, t0.leader_id, t0.name, t0.parent_id, t0.region_code, t0.second_captain_name, t0.second_captain_post, t0.service_area_codes, t0.speciality, t0.state, t0.type, t0.unit_name, t0.upper_level, t0.version, t0.weekly_capacity
        from volunteer_teams t0
        where (t0.county_code = $1)
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $4::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join volunteers t2 on t2.county_code = t0.county_code
    and t2.id = t0.leader_id
    and (t2.county_code = $1)
    left join volunteer_teams t5 on t5.county_code = t0.county_code
    and t5.id = t0.parent_id
    and (t5.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"teams":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from volunteer_teams t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $6::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"type":' || ('"' || t0.type || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"speciality":' || coalesce(to_json(t0.speciality)::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"serviceAreaCodes":' || (to_json(t0.service_area_codes)::text) ||
              ',"memberCount":' || coalesce((lastmile_member_count(t0.county_code, t0.id))::text, 'null') ||
              ',"weeklyCapacity":' || ((t0.weekly_capacity)::text) ||
              ',"leader":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"version":' || ((t0.version)::text) ||
              ',"memberships":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $4::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from team_memberships t3
                    where (t3.county_code = $1
                      and t3.region_code >= $2
                      and t3.region_code < $3)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.team_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $4::int) t3 having true) ||
              ',"placeLinks":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t4.rn <= $5::int then (
                          '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end, ',' order by t4.rn), '') || ']') || '}')
                from (
                  select t4.county_code, t4.id, row_number() over () as rn
                  from (
                    select t4.county_code, t4.id
                    from team_place_links t4
                    where (t4.county_code = $1)
                    and (t0.county_code = t4.county_code
                      and t0.id = t4.team_id)
                    order by t4.id desc, t4.county_code desc
                    limit 101) t4
                  limit $5::int) t4 having true) ||
              ',"contactName":' || coalesce(to_json(t0.contact_name)::text, 'null') ||
              ',"contactPhone":' || coalesce(to_json(mask_phone(t0.contact_phone))::text, 'null') ||
              ',"parent":' || case when t5.id is null then 'null' else (
                '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end ||
              ',"unitName":' || coalesce(to_json(t0.unit_name)::text, 'null') ||
              ',"captainPost":' || coalesce(to_json(t0.captain_post)::text, 'null') ||
              ',"secondCaptainPost":' || coalesce(to_json(t0.second_captain_post)::text, 'null') ||
              ',"keyField":' || coalesce('"' || t0.key_field || '"', 'null') ||
              ',"upperLevel":' || coalesce('"' || t0.upper_level || '"', 'null') ||
              ',"captainName":' || coalesce(to_json(t0.captain_name)::text, 'null') ||
              ',"secondCaptainName":' || coalesce(to_json(t0.second_captain_name)::text, 'null') ||
              ',"activeMemberCount":' || coalesce((lastmile_active_members(t0.county_code, t0.id))::text, 'null') ||
              ',"localMemberCount":' || coalesce((lastmile_local_members(t0.county_code, t0.id, t0.region_code))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $6::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:VolunteerTeam:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $6::int))[1], $7::text) || '"', 'null') || '}') || '}')
    from (
      select t0.captain_name, t0.captain_post, t0.category, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.key_field, t0.leader_id, t0.name, t0.parent_id, t0.region_code, t0.second_captain_name, t0.second_captain_post, t0.service_area_codes, t0.speciality, t0.state, t0.type, t0.unit_name, t0.upper_level, t0.version, t0.weekly_capacity, row_number() over () as rn
      from (
        select t0.captain_name, t0.captain_post, t0.category, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.key_field, t0.leader_id, t0.name, t0.parent_id, t0.region_code, t0.second_captain_name, t0.second_captain_post, t0.service_area_codes, t0.speciality, t0.state, t0.type, t0.unit_name, t0.upper_level, t0.version, t0.weekly_capacity
        from volunteer_teams t0
        where (t0.county_code = $1)
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $6::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join volunteers t2 on t2.county_code = t0.county_code
    and t2.id = t0.leader_id
    and (t2.county_code = $1
      and t2.region_code >= $2
      and t2.region_code < $3)
    left join volunteer_teams t5 on t5.county_code = t0.county_code
    and t5.id = t0.parent_id
    and (t5.county_code = $1) having true) || '}');

-- TEAM_LEADER
select (
  '{"teams":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from volunteer_teams t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"type":' || ('"' || t0.type || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"speciality":' || coalesce(to_json(t0.speciality)::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"serviceAreaCodes":' || (to_json(t0.service_area_codes)::text) ||
              ',"memberCount":' || coalesce((lastmile_member_count(t0.county_code, t0.id))::text, 'null') ||
              ',"weeklyCapacity":' || ((t0.weekly_capacity)::text) ||
              ',"leader":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"version":' || ((t0.version)::text) ||
              ',"memberships":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $3::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from team_memberships t3
                    where (t3.county_code = $1
                      and t3.team_id = $2)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.team_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $3::int) t3 having true) ||
              ',"contactName":' || case when t0.id = $2 then coalesce(to_json(t0.contact_name)::text, 'null') else coalesce(to_json(mask_name(t0.contact_name))::text, 'null') end ||
              ',"contactPhone":' || case when t0.id = $2 then coalesce(to_json(t0.contact_phone)::text, 'null') else coalesce(to_json(mask_phone(t0.contact_phone))::text, 'null') end ||
              ',"parent":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"unitName":' || coalesce(to_json(t0.unit_name)::text, 'null') ||
              ',"captainPost":' || coalesce(to_json(t0.captain_post)::text, 'null') ||
              ',"secondCaptainPost":' || coalesce(to_json(t0.second_captain_post)::text, 'null') ||
              ',"keyField":' || coalesce('"' || t0.key_field || '"', 'null') ||
              ',"upperLevel":' || coalesce('"' || t0.upper_level || '"', 'null') ||
              ',"captainName":' || case when t0.id = $2 then coalesce(to_json(t0.captain_name)::text, 'null') else coalesce(to_json(mask_name(t0.captain_name))::text, 'null') end ||
              ',"secondCaptainName":' || case when t0.id = $2 then coalesce(to_json(t0.second_captain_name)::text, 'null') else coalesce(to_json(mask_name(t0.second_captain_name))::text, 'null') end ||
              ',"activeMemberCount":' || coalesce((lastmile_active_members(t0.county_code, t0.id))::text, 'null') ||
              ',"localMemberCount":' || coalesce((lastmile_local_members(t0.county_code, t0.id, t0.region_code))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:VolunteerTeam:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.captain_name, t0.captain_post, t0.category, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.key_field, t0.leader_id, t0.name, t0.parent_id, t0.region_code, t0.second_captain_name, t0.second_captain_post, t0.service_area_codes, t0.speciality, t0.state, t0.type, t0.unit_name, t0.upper_level, t0.version, t0.weekly_capacity, row_number() over () as rn
      from (
        select t0.captain_name, t0.captain_post, t0.category, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.key_field, t0.leader_id, t0.name, t0.parent_id, t0.region_code, t0.second_captain_name, t0.second_captain_post, t0.service_area_codes, t0.speciality, t0.state, t0.type, t0.unit_name, t0.upper_level, t0.version, t0.weekly_capacity
        from volunteer_teams t0
        where (t0.county_code = $1)
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $4::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join volunteers t2 on t2.county_code = t0.county_code
    and t2.id = t0.leader_id
    and (t2.county_code = $1
      and exists (
        select 1
        from team_memberships m
        where m.county_code = t2.county_code
        and m.volunteer_id = t2.id
        and m.team_id = $2
        and m.left_on is null))
    left join volunteer_teams t4 on t4.county_code = t0.county_code
    and t4.id = t0.parent_id
    and (t4.county_code = $1) having true) || '}');

-- CITY_OVERSEER
select (
  '{"teams":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from volunteer_teams t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"type":' || ('"' || t0.type || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"speciality":' || coalesce(to_json(t0.speciality)::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"serviceAreaCodes":' || (to_json(t0.service_area_codes)::text) ||
              ',"memberCount":' || coalesce((lastmile_member_count(t0.county_code, t0.id))::text, 'null') ||
              ',"weeklyCapacity":' || ((t0.weekly_capacity)::text) ||
              ',"version":' || ((t0.version)::text) ||
              ',"placeLinks":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t2.rn <= $3::int then (
                          '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end, ',' order by t2.rn), '') || ']') || '}')
                from (
                  select t2.county_code, t2.id, row_number() over () as rn
                  from (
                    select t2.county_code, t2.id
                    from team_place_links t2
                    where (t2.county_code >= $1
                      and t2.county_code < $2)
                    and (t0.county_code = t2.county_code
                      and t0.id = t2.team_id)
                    order by t2.id desc, t2.county_code desc
                    limit 101) t2
                  limit $3::int) t2 having true) ||
              ',"parent":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"unitName":' || coalesce(to_json(t0.unit_name)::text, 'null') ||
              ',"captainPost":' || coalesce(to_json(t0.captain_post)::text, 'null') ||
              ',"secondCaptainPost":' || coalesce(to_json(t0.second_captain_post)::text, 'null') ||
              ',"keyField":' || coalesce('"' || t0.key_field || '"', 'null') ||
              ',"upperLevel":' || coalesce('"' || t0.upper_level || '"', 'null') ||
              ',"activeMemberCount":' || coalesce(((
                    select case when n between 1
                    and 4 then null else n end
                    from (
                      select lastmile_active_members(t0.county_code, t0.id) as n) counted))::text, 'null') ||
              ',"localMemberCount":' || coalesce(((
                    select case when n between 1
                    and 4 then null else n end
                    from (
                      select lastmile_local_members(t0.county_code, t0.id, t0.region_code) as n) counted))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:VolunteerTeam:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.captain_post, t0.category, t0.county_code, t0.id, t0.key_field, t0.name, t0.parent_id, t0.region_code, t0.second_captain_post, t0.service_area_codes, t0.speciality, t0.state, t0.type, t0.unit_name, t0.upper_level, t0.version, t0.weekly_capacity, row_number() over () as rn
      from (
        select t0.captain_post, t0.category, t0.county_code, t0.id, t0.key_field, t0.name, t0.parent_id, t0.region_code, t0.second_captain_post, t0.service_area_codes, t0.speciality, t0.state, t0.type, t0.unit_name, t0.upper_level, t0.version, t0.weekly_capacity
        from (with recursive county (code) as ((
              select county_code
              from volunteer_teams
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from volunteer_teams
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.captain_post, t0.category, t0.county_code, t0.id, t0.key_field, t0.name, t0.parent_id, t0.region_code, t0.second_captain_post, t0.service_area_codes, t0.speciality, t0.state, t0.type, t0.unit_name, t0.upper_level, t0.version, t0.weekly_capacity
          from volunteer_teams t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.name asc, t0.id asc, t0.county_code asc
          limit 101) t0
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $4::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.parent_id
    and (t3.county_code >= $1
      and t3.county_code < $2) having true) || '}');
