-- COUNTY_OPERATOR
select (
  '{"volunteers":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from volunteers t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"volunteerNo":' || (to_json(t0.volunteer_no)::text) ||
              ',"gender":' || coalesce('"' || t0.gender || '"', 'null') ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"memberships":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t2.rn <= $2::int then (
                          '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end, ',' order by t2.rn), '') || ']') || '}')
                from (
                  select t2.county_code, t2.id, row_number() over () as rn
                  from (
                    select t2.county_code, t2.id
                    from team_memberships t2
                    where (t2.county_code = $1)
                    and (t0.county_code = t2.county_code
                      and t0.id = t2.volunteer_id)
                    order by t2.id desc, t2.county_code desc
                    limit 101) t2
                  limit $2::int) t2 having true) ||
              ',"skills":' || (to_json(t0.skills)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"registeredOn":' || ('"' || (t0.registered_on)::text || '"') ||
              ',"confirmedMinutes":' || coalesce((lastmile_confirmed_minutes(t0.county_code, t0.id))::text, 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"serviceRecords":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $3::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from service_records t3
                    where (t3.county_code = $1)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.volunteer_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $3::int) t3 having true) ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"phone":' || coalesce(to_json(mask_phone(t0.phone))::text, 'null') ||
              ',"idNumberMasked":' || coalesce(to_json(t0.id_number_masked)::text, 'null') ||
              ',"birthDate":' || 'null' ||
              ',"politicalStatus":' || 'null' || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:Volunteer:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.gender, t0.id, t0.id_number_masked, t0.name, t0.phone, t0.region_code, t0.registered_on, t0.skills, t0.state, t0.version, t0.volunteer_no, row_number() over () as rn
      from (
        select t0.county_code, t0.gender, t0.id, t0.id_number_masked, t0.name, t0.phone, t0.region_code, t0.registered_on, t0.skills, t0.state, t0.version, t0.volunteer_no
        from volunteers t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');

-- TOWN_STAFF
select (
  '{"volunteers":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from volunteers t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $6::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"volunteerNo":' || (to_json(t0.volunteer_no)::text) ||
              ',"gender":' || coalesce('"' || t0.gender || '"', 'null') ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"memberships":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t2.rn <= $4::int then (
                          '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end, ',' order by t2.rn), '') || ']') || '}')
                from (
                  select t2.county_code, t2.id, row_number() over () as rn
                  from (
                    select t2.county_code, t2.id
                    from team_memberships t2
                    where (t2.county_code = $1
                      and t2.region_code >= $2
                      and t2.region_code < $3)
                    and (t0.county_code = t2.county_code
                      and t0.id = t2.volunteer_id)
                    order by t2.id desc, t2.county_code desc
                    limit 101) t2
                  limit $4::int) t2 having true) ||
              ',"skills":' || (to_json(t0.skills)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"registeredOn":' || ('"' || (t0.registered_on)::text || '"') ||
              ',"confirmedMinutes":' || coalesce((lastmile_confirmed_minutes(t0.county_code, t0.id))::text, 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"serviceRecords":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $5::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from service_records t3
                    where (t3.county_code = $1
                      and t3.region_code >= $2
                      and t3.region_code < $3)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.volunteer_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $5::int) t3 having true) ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"phone":' || coalesce(to_json(mask_phone(t0.phone))::text, 'null') ||
              ',"idNumberMasked":' || coalesce(to_json(t0.id_number_masked)::text, 'null') ||
              ',"birthDate":' || 'null' ||
              ',"politicalStatus":' || 'null' || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $6::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:Volunteer:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $6::int))[1], $7::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.gender, t0.id, t0.id_number_masked, t0.name, t0.phone, t0.region_code, t0.registered_on, t0.skills, t0.state, t0.version, t0.volunteer_no, row_number() over () as rn
      from (
        select t0.county_code, t0.gender, t0.id, t0.id_number_masked, t0.name, t0.phone, t0.region_code, t0.registered_on, t0.skills, t0.state, t0.version, t0.volunteer_no
        from volunteers t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $6::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');

-- TEAM_LEADER
select (
  '{"volunteers":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from volunteers t0
            where (t0.county_code = $1
              and exists (
                select 1
                from team_memberships m
                where m.county_code = t0.county_code
                and m.volunteer_id = t0.id
                and m.team_id = $2
                and m.left_on is null))
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $5::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"volunteerNo":' || (to_json(t0.volunteer_no)::text) ||
              ',"gender":' || coalesce('"' || t0.gender || '"', 'null') ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"memberships":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t2.rn <= $3::int then (
                          '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end, ',' order by t2.rn), '') || ']') || '}')
                from (
                  select t2.county_code, t2.id, row_number() over () as rn
                  from (
                    select t2.county_code, t2.id
                    from team_memberships t2
                    where (t2.county_code = $1
                      and t2.team_id = $2)
                    and (t0.county_code = t2.county_code
                      and t0.id = t2.volunteer_id)
                    order by t2.id desc, t2.county_code desc
                    limit 101) t2
                  limit $3::int) t2 having true) ||
              ',"skills":' || (to_json(t0.skills)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"registeredOn":' || ('"' || (t0.registered_on)::text || '"') ||
              ',"confirmedMinutes":' || coalesce((lastmile_confirmed_minutes(t0.county_code, t0.id))::text, 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"serviceRecords":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $4::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from service_records t3
                    where (t3.county_code = $1
                      and t3.team_id = $2)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.volunteer_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $4::int) t3 having true) ||
              ',"name":' || case when true then (to_json(t0.name)::text) else coalesce(to_json(mask_name(t0.name))::text, 'null') end ||
              ',"phone":' || case when true then coalesce(to_json(t0.phone)::text, 'null') else coalesce(to_json(mask_phone(t0.phone))::text, 'null') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $5::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:Volunteer:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $5::int))[1], $6::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.gender, t0.id, t0.name, t0.phone, t0.region_code, t0.registered_on, t0.skills, t0.state, t0.version, t0.volunteer_no, row_number() over () as rn
      from (
        select t0.county_code, t0.gender, t0.id, t0.name, t0.phone, t0.region_code, t0.registered_on, t0.skills, t0.state, t0.version, t0.volunteer_no
        from volunteers t0
        where (t0.county_code = $1
          and exists (
            select 1
            from team_memberships m
            where m.county_code = t0.county_code
            and m.volunteer_id = t0.id
            and m.team_id = $2
            and m.left_on is null))
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $5::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');
