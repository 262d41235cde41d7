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
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $9::int then (
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
              ',"politicalStatus":' || 'null' ||
              ',"formerNos":' || coalesce(to_json(t0.former_nos)::text, 'null') ||
              ',"externalVolunteerNo":' || coalesce(to_json(t0.external_volunteer_no)::text, 'null') ||
              ',"occupation":' || coalesce('"' || t0.occupation || '"', 'null') ||
              ',"employer":' || coalesce(to_json(t0.employer)::text, 'null') ||
              ',"serviceTimes":' || (to_json(t0.service_times)::text) ||
              ',"talents":' || (to_json(t0.talents)::text) ||
              ',"channel":' || coalesce('"' || t0.channel || '"', 'null') ||
              ',"preRegistered":' || ((t0.pre_registered)::text) ||
              ',"duplicateOf":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"mergedInto":' || case when t5.id is null then 'null' else (
                '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end ||
              ',"idDocumentType":' || 'null' ||
              ',"inServicePartyMember":' || 'null' ||
              ',"inServiceUntil":' || 'null' ||
              ',"leaderCadre":' || 'null' ||
              ',"guardianName":' || coalesce(to_json(mask_name(t0.guardian_name))::text, 'null') ||
              ',"guardianPhone":' || coalesce(to_json(mask_phone(t0.guardian_phone))::text, 'null') ||
              ',"guardianRelation":' || 'null' ||
              ',"events":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t6.rn <= $4::int then (
                          '{"id":' || ('"' || t6.county_code || '.' || t6.id || '"') || '}') end, ',' order by t6.rn), '') || ']') || '}')
                from (
                  select t6.at, t6.county_code, t6.id, row_number() over () as rn
                  from (
                    select t6.at, t6.county_code, t6.id
                    from volunteer_events t6
                    where (t6.county_code = $1)
                    and (t0.county_code = t6.county_code
                      and t0.id = t6.volunteer_id)
                    order by t6.at asc, t6.id asc, t6.county_code asc
                    limit 101) t6
                  limit $4::int) t6 having true) ||
              ',"consents":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t7.rn <= $5::int then (
                          '{"id":' || ('"' || t7.county_code || '.' || t7.id || '"') || '}') end, ',' order by t7.rn), '') || ']') || '}')
                from (
                  select t7.county_code, t7.given_at, t7.id, row_number() over () as rn
                  from (
                    select t7.county_code, t7.given_at, t7.id
                    from volunteer_consents t7
                    where (t7.county_code = $1)
                    and (t0.county_code = t7.county_code
                      and t0.id = t7.volunteer_id)
                    order by t7.given_at desc, t7.id desc, t7.county_code desc
                    limit 101) t7
                  limit $5::int) t7 having true) ||
              ',"merges":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t8.rn <= $6::int then (
                          '{"id":' || ('"' || t8.county_code || '.' || t8.id || '"') || '}') end, ',' order by t8.rn), '') || ']') || '}')
                from (
                  select t8.county_code, t8.id, t8.merged_at, row_number() over () as rn
                  from (
                    select t8.county_code, t8.id, t8.merged_at
                    from volunteer_merges t8
                    where (t8.county_code = $1)
                    and (t0.county_code = t8.county_code
                      and t0.id = t8.into_id)
                    order by t8.merged_at desc, t8.id desc, t8.county_code desc
                    limit 101) t8
                  limit $6::int) t8 having true) ||
              ',"trainings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t9.rn <= $7::int then (
                          '{"id":' || ('"' || t9.county_code || '.' || t9.id || '"') || '}') end, ',' order by t9.rn), '') || ']') || '}')
                from (
                  select t9.county_code, t9.id, row_number() over () as rn
                  from (
                    select t9.county_code, t9.id
                    from training_results t9
                    where (t9.county_code = $1)
                    and (t0.county_code = t9.county_code
                      and t0.id = t9.volunteer_id)
                    order by t9.id desc, t9.county_code desc
                    limit 101) t9
                  limit $7::int) t9 having true) ||
              ',"trained":' || coalesce((lastmile_trained(t0.county_code, t0.id))::text, 'null') ||
              ',"qualifications":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t10.rn <= $8::int then (
                          '{"id":' || ('"' || t10.county_code || '.' || t10.id || '"') || '}') end, ',' order by t10.rn), '') || ']') || '}')
                from (
                  select t10.county_code, t10.id, row_number() over () as rn
                  from (
                    select t10.county_code, t10.id
                    from qualifications t10
                    where (t10.county_code = $1)
                    and (t0.county_code = t10.county_code
                      and t0.id = t10.volunteer_id)
                    order by t10.id desc, t10.county_code desc
                    limit 101) t10
                  limit $8::int) t10 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $9::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:Volunteer:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $9::int))[1], $10::text) || '"', 'null') || '}') || '}')
    from (
      select t0.channel, t0.county_code, t0.duplicate_of_id, t0.employer, t0.external_volunteer_no, t0.former_nos, t0.gender, t0.guardian_name, t0.guardian_phone, t0.id, t0.id_number_masked, t0.merged_into_id, t0.name, t0.occupation, t0.phone, t0.pre_registered, t0.region_code, t0.registered_on, t0.service_times, t0.skills, t0.state, t0.talents, t0.version, t0.volunteer_no, row_number() over () as rn
      from (
        select t0.channel, t0.county_code, t0.duplicate_of_id, t0.employer, t0.external_volunteer_no, t0.former_nos, t0.gender, t0.guardian_name, t0.guardian_phone, t0.id, t0.id_number_masked, t0.merged_into_id, t0.name, t0.occupation, t0.phone, t0.pre_registered, t0.region_code, t0.registered_on, t0.service_times, t0.skills, t0.state, t0.talents, t0.version, t0.volunteer_no
        from volunteers t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $9::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join volunteers t4 on t4.county_code = t0.county_code
    and t4.id = t0.duplicate_of_id
    and (t4.county_code = $1)
    left join volunteers t5 on t5.county_code = t0.county_code
    and t5.id = t0.merged_into_id
    and (t5.county_code = $1) having true) || '}');

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
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $11::int then (
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
              ',"politicalStatus":' || 'null' ||
              ',"formerNos":' || coalesce(to_json(t0.former_nos)::text, 'null') ||
              ',"externalVolunteerNo":' || coalesce(to_json(t0.external_volunteer_no)::text, 'null') ||
              ',"occupation":' || coalesce('"' || t0.occupation || '"', 'null') ||
              ',"employer":' || coalesce(to_json(t0.employer)::text, 'null') ||
              ',"serviceTimes":' || (to_json(t0.service_times)::text) ||
              ',"talents":' || (to_json(t0.talents)::text) ||
              ',"channel":' || coalesce('"' || t0.channel || '"', 'null') ||
              ',"preRegistered":' || ((t0.pre_registered)::text) ||
              ',"duplicateOf":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"mergedInto":' || case when t5.id is null then 'null' else (
                '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end ||
              ',"idDocumentType":' || 'null' ||
              ',"inServicePartyMember":' || 'null' ||
              ',"inServiceUntil":' || 'null' ||
              ',"leaderCadre":' || 'null' ||
              ',"guardianName":' || coalesce(to_json(mask_name(t0.guardian_name))::text, 'null') ||
              ',"guardianPhone":' || coalesce(to_json(mask_phone(t0.guardian_phone))::text, 'null') ||
              ',"guardianRelation":' || 'null' ||
              ',"events":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t6.rn <= $6::int then (
                          '{"id":' || ('"' || t6.county_code || '.' || t6.id || '"') || '}') end, ',' order by t6.rn), '') || ']') || '}')
                from (
                  select t6.at, t6.county_code, t6.id, row_number() over () as rn
                  from (
                    select t6.at, t6.county_code, t6.id
                    from volunteer_events t6
                    where (t6.county_code = $1
                      and t6.region_code >= $2
                      and t6.region_code < $3)
                    and (t0.county_code = t6.county_code
                      and t0.id = t6.volunteer_id)
                    order by t6.at asc, t6.id asc, t6.county_code asc
                    limit 101) t6
                  limit $6::int) t6 having true) ||
              ',"consents":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t7.rn <= $7::int then (
                          '{"id":' || ('"' || t7.county_code || '.' || t7.id || '"') || '}') end, ',' order by t7.rn), '') || ']') || '}')
                from (
                  select t7.county_code, t7.given_at, t7.id, row_number() over () as rn
                  from (
                    select t7.county_code, t7.given_at, t7.id
                    from volunteer_consents t7
                    where (t7.county_code = $1
                      and t7.region_code >= $2
                      and t7.region_code < $3)
                    and (t0.county_code = t7.county_code
                      and t0.id = t7.volunteer_id)
                    order by t7.given_at desc, t7.id desc, t7.county_code desc
                    limit 101) t7
                  limit $7::int) t7 having true) ||
              ',"merges":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t8.rn <= $8::int then (
                          '{"id":' || ('"' || t8.county_code || '.' || t8.id || '"') || '}') end, ',' order by t8.rn), '') || ']') || '}')
                from (
                  select t8.county_code, t8.id, t8.merged_at, row_number() over () as rn
                  from (
                    select t8.county_code, t8.id, t8.merged_at
                    from volunteer_merges t8
                    where (t8.county_code = $1
                      and t8.region_code >= $2
                      and t8.region_code < $3)
                    and (t0.county_code = t8.county_code
                      and t0.id = t8.into_id)
                    order by t8.merged_at desc, t8.id desc, t8.county_code desc
                    limit 101) t8
                  limit $8::int) t8 having true) ||
              ',"trainings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t9.rn <= $9::int then (
                          '{"id":' || ('"' || t9.county_code || '.' || t9.id || '"') || '}') end, ',' order by t9.rn), '') || ']') || '}')
                from (
                  select t9.county_code, t9.id, row_number() over () as rn
                  from (
                    select t9.county_code, t9.id
                    from training_results t9
                    where (t9.county_code = $1
                      and t9.region_code >= $2
                      and t9.region_code < $3)
                    and (t0.county_code = t9.county_code
                      and t0.id = t9.volunteer_id)
                    order by t9.id desc, t9.county_code desc
                    limit 101) t9
                  limit $9::int) t9 having true) ||
              ',"trained":' || coalesce((lastmile_trained(t0.county_code, t0.id))::text, 'null') ||
              ',"qualifications":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t10.rn <= $10::int then (
                          '{"id":' || ('"' || t10.county_code || '.' || t10.id || '"') || '}') end, ',' order by t10.rn), '') || ']') || '}')
                from (
                  select t10.county_code, t10.id, row_number() over () as rn
                  from (
                    select t10.county_code, t10.id
                    from qualifications t10
                    where (t10.county_code = $1
                      and t10.region_code >= $2
                      and t10.region_code < $3)
                    and (t0.county_code = t10.county_code
                      and t0.id = t10.volunteer_id)
                    order by t10.id desc, t10.county_code desc
                    limit 101) t10
                  limit $10::int) t10 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $11::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:Volunteer:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $11::int))[1], $12::text) || '"', 'null') || '}') || '}')
    from (
      select t0.channel, t0.county_code, t0.duplicate_of_id, t0.employer, t0.external_volunteer_no, t0.former_nos, t0.gender, t0.guardian_name, t0.guardian_phone, t0.id, t0.id_number_masked, t0.merged_into_id, t0.name, t0.occupation, t0.phone, t0.pre_registered, t0.region_code, t0.registered_on, t0.service_times, t0.skills, t0.state, t0.talents, t0.version, t0.volunteer_no, row_number() over () as rn
      from (
        select t0.channel, t0.county_code, t0.duplicate_of_id, t0.employer, t0.external_volunteer_no, t0.former_nos, t0.gender, t0.guardian_name, t0.guardian_phone, t0.id, t0.id_number_masked, t0.merged_into_id, t0.name, t0.occupation, t0.phone, t0.pre_registered, t0.region_code, t0.registered_on, t0.service_times, t0.skills, t0.state, t0.talents, t0.version, t0.volunteer_no
        from volunteers t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $11::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join volunteers t4 on t4.county_code = t0.county_code
    and t4.id = t0.duplicate_of_id
    and (t4.county_code = $1
      and t4.region_code >= $2
      and t4.region_code < $3)
    left join volunteers t5 on t5.county_code = t0.county_code
    and t5.id = t0.merged_into_id
    and (t5.county_code = $1
      and t5.region_code >= $2
      and t5.region_code < $3) having true) || '}');

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
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $6::int then (
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
              ',"phone":' || case when true then coalesce(to_json(t0.phone)::text, 'null') else coalesce(to_json(mask_phone(t0.phone))::text, 'null') end ||
              ',"formerNos":' || coalesce(to_json(t0.former_nos)::text, 'null') ||
              ',"externalVolunteerNo":' || coalesce(to_json(t0.external_volunteer_no)::text, 'null') ||
              ',"occupation":' || coalesce('"' || t0.occupation || '"', 'null') ||
              ',"employer":' || coalesce(to_json(t0.employer)::text, 'null') ||
              ',"serviceTimes":' || (to_json(t0.service_times)::text) ||
              ',"talents":' || (to_json(t0.talents)::text) ||
              ',"channel":' || coalesce('"' || t0.channel || '"', 'null') ||
              ',"preRegistered":' || ((t0.pre_registered)::text) ||
              ',"duplicateOf":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"mergedInto":' || case when t5.id is null then 'null' else (
                '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end ||
              ',"trainings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t6.rn <= $5::int then (
                          '{"id":' || ('"' || t6.county_code || '.' || t6.id || '"') || '}') end, ',' order by t6.rn), '') || ']') || '}')
                from (
                  select t6.county_code, t6.id, row_number() over () as rn
                  from (
                    select t6.county_code, t6.id
                    from training_results t6
                    where (t6.county_code = $1
                      and exists (
                        select 1
                        from team_memberships m
                        where m.county_code = t6.county_code
                        and m.volunteer_id = t6.volunteer_id
                        and m.team_id = $2
                        and m.left_on is null))
                    and (t0.county_code = t6.county_code
                      and t0.id = t6.volunteer_id)
                    order by t6.id desc, t6.county_code desc
                    limit 101) t6
                  limit $5::int) t6 having true) ||
              ',"trained":' || coalesce((lastmile_trained(t0.county_code, t0.id))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $6::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:Volunteer:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $6::int))[1], $7::text) || '"', 'null') || '}') || '}')
    from (
      select t0.channel, t0.county_code, t0.duplicate_of_id, t0.employer, t0.external_volunteer_no, t0.former_nos, t0.gender, t0.id, t0.merged_into_id, t0.name, t0.occupation, t0.phone, t0.pre_registered, t0.region_code, t0.registered_on, t0.service_times, t0.skills, t0.state, t0.talents, t0.version, t0.volunteer_no, row_number() over () as rn
      from (
        select t0.channel, t0.county_code, t0.duplicate_of_id, t0.employer, t0.external_volunteer_no, t0.former_nos, t0.gender, t0.id, t0.merged_into_id, t0.name, t0.occupation, t0.phone, t0.pre_registered, t0.region_code, t0.registered_on, t0.service_times, t0.skills, t0.state, t0.talents, t0.version, t0.volunteer_no
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
      limit $6::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join volunteers t4 on t4.county_code = t0.county_code
    and t4.id = t0.duplicate_of_id
    and (t4.county_code = $1
      and exists (
        select 1
        from team_memberships m
        where m.county_code = t4.county_code
        and m.volunteer_id = t4.id
        and m.team_id = $2
        and m.left_on is null))
    left join volunteers t5 on t5.county_code = t0.county_code
    and t5.id = t0.merged_into_id
    and (t5.county_code = $1
      and exists (
        select 1
        from team_memberships m
        where m.county_code = t5.county_code
        and m.volunteer_id = t5.id
        and m.team_id = $2
        and m.left_on is null)) having true) || '}');
