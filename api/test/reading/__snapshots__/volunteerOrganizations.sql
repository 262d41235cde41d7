-- COUNTY_OPERATOR
select (
  '{"volunteerOrganizations":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from volunteer_organizations t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $5::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"uscc":' || (to_json(t0.uscc)::text) ||
              ',"origin":' || ('"' || t0.origin || '"') ||
              ',"agreement":' || coalesce(to_json(t0.agreement)::text, 'null') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"stage":' || coalesce('"' || t0.stage || '"', 'null') ||
              ',"steps":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t1.rn <= $2::int then (
                          '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end, ',' order by t1.rn), '') || ']') || '}')
                from (
                  select t1.county_code, t1.id, row_number() over () as rn
                  from (
                    select t1.county_code, t1.id
                    from incubation_steps t1
                    where (t1.county_code = $1)
                    and (t0.county_code = t1.county_code
                      and t0.id = t1.organization_id)
                    order by t1.id desc, t1.county_code desc
                    limit 101) t1
                  limit $2::int) t1 having true) ||
              ',"supports":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t2.rn <= $3::int then (
                          '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end, ',' order by t2.rn), '') || ']') || '}')
                from (
                  select t2.county_code, t2.id, row_number() over () as rn
                  from (
                    select t2.county_code, t2.id
                    from support_grants t2
                    where (t2.county_code = $1)
                    and (t0.county_code = t2.county_code
                      and t0.id = t2.organization_id)
                    order by t2.id desc, t2.county_code desc
                    limit 101) t2
                  limit $3::int) t2 having true) ||
              ',"cultivations":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $4::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from talent_cultivations t3
                    where (t3.county_code = $1)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.organization_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $4::int) t3 having true) ||
              ',"version":' || ((t0.version)::text) ||
              ',"mentorName":' || coalesce(to_json(t0.mentor_name)::text, 'null') ||
              ',"contactName":' || coalesce(to_json(t0.contact_name)::text, 'null') ||
              ',"contactPhone":' || coalesce(to_json(mask_phone(t0.contact_phone))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $5::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:VolunteerOrganization:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $5::int))[1], $6::text) || '"', 'null') || '}') || '}')
    from (
      select t0.agreement, t0.category, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.mentor_name, t0.name, t0.origin, t0.stage, t0.uscc, t0.version, row_number() over () as rn
      from (
        select t0.agreement, t0.category, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.mentor_name, t0.name, t0.origin, t0.stage, t0.uscc, t0.version
        from volunteer_organizations t0
        where (t0.county_code = $1)
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $5::int + 1) t0 having true) || '}');

-- TOWN_STAFF
select (
  '{"volunteerOrganizations":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from volunteer_organizations t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $7::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"uscc":' || (to_json(t0.uscc)::text) ||
              ',"origin":' || ('"' || t0.origin || '"') ||
              ',"agreement":' || coalesce(to_json(t0.agreement)::text, 'null') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"stage":' || coalesce('"' || t0.stage || '"', 'null') ||
              ',"steps":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t1.rn <= $2::int then (
                          '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end, ',' order by t1.rn), '') || ']') || '}')
                from (
                  select t1.county_code, t1.id, row_number() over () as rn
                  from (
                    select t1.county_code, t1.id
                    from incubation_steps t1
                    where (t1.county_code = $1)
                    and (t0.county_code = t1.county_code
                      and t0.id = t1.organization_id)
                    order by t1.id desc, t1.county_code desc
                    limit 101) t1
                  limit $2::int) t1 having true) ||
              ',"supports":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t2.rn <= $3::int then (
                          '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end, ',' order by t2.rn), '') || ']') || '}')
                from (
                  select t2.county_code, t2.id, row_number() over () as rn
                  from (
                    select t2.county_code, t2.id
                    from support_grants t2
                    where (t2.county_code = $1
                      and t2.region_code >= $4
                      and t2.region_code < $5)
                    and (t0.county_code = t2.county_code
                      and t0.id = t2.organization_id)
                    order by t2.id desc, t2.county_code desc
                    limit 101) t2
                  limit $3::int) t2 having true) ||
              ',"cultivations":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $6::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from talent_cultivations t3
                    where (t3.county_code = $1)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.organization_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $6::int) t3 having true) ||
              ',"version":' || ((t0.version)::text) ||
              ',"mentorName":' || coalesce(to_json(t0.mentor_name)::text, 'null') ||
              ',"contactName":' || coalesce(to_json(t0.contact_name)::text, 'null') ||
              ',"contactPhone":' || coalesce(to_json(mask_phone(t0.contact_phone))::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $7::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:VolunteerOrganization:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $7::int))[1], $8::text) || '"', 'null') || '}') || '}')
    from (
      select t0.agreement, t0.category, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.mentor_name, t0.name, t0.origin, t0.stage, t0.uscc, t0.version, row_number() over () as rn
      from (
        select t0.agreement, t0.category, t0.contact_name, t0.contact_phone, t0.county_code, t0.id, t0.mentor_name, t0.name, t0.origin, t0.stage, t0.uscc, t0.version
        from volunteer_organizations t0
        where (t0.county_code = $1)
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $7::int + 1) t0 having true) || '}');

-- CITY_OVERSEER
select (
  '{"volunteerOrganizations":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from volunteer_organizations t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $6::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"uscc":' || (to_json(t0.uscc)::text) ||
              ',"origin":' || ('"' || t0.origin || '"') ||
              ',"agreement":' || coalesce(to_json(t0.agreement)::text, 'null') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"stage":' || coalesce('"' || t0.stage || '"', 'null') ||
              ',"steps":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t1.rn <= $3::int then (
                          '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end, ',' order by t1.rn), '') || ']') || '}')
                from (
                  select t1.county_code, t1.id, row_number() over () as rn
                  from (
                    select t1.county_code, t1.id
                    from incubation_steps t1
                    where (t1.county_code >= $1
                      and t1.county_code < $2)
                    and (t0.county_code = t1.county_code
                      and t0.id = t1.organization_id)
                    order by t1.id desc, t1.county_code desc
                    limit 101) t1
                  limit $3::int) t1 having true) ||
              ',"supports":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t2.rn <= $4::int then (
                          '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end, ',' order by t2.rn), '') || ']') || '}')
                from (
                  select t2.county_code, t2.id, row_number() over () as rn
                  from (
                    select t2.county_code, t2.id
                    from support_grants t2
                    where (t2.county_code >= $1
                      and t2.county_code < $2)
                    and (t0.county_code = t2.county_code
                      and t0.id = t2.organization_id)
                    order by t2.id desc, t2.county_code desc
                    limit 101) t2
                  limit $4::int) t2 having true) ||
              ',"cultivations":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $5::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from talent_cultivations t3
                    where (t3.county_code >= $1
                      and t3.county_code < $2)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.organization_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $5::int) t3 having true) ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $6::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:VolunteerOrganization:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $6::int))[1], $7::text) || '"', 'null') || '}') || '}')
    from (
      select t0.agreement, t0.category, t0.county_code, t0.id, t0.name, t0.origin, t0.stage, t0.uscc, t0.version, row_number() over () as rn
      from (
        select t0.agreement, t0.category, t0.county_code, t0.id, t0.name, t0.origin, t0.stage, t0.uscc, t0.version
        from (with recursive county (code) as ((
              select county_code
              from volunteer_organizations
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from volunteer_organizations
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.agreement, t0.category, t0.county_code, t0.id, t0.name, t0.origin, t0.stage, t0.uscc, t0.version
          from volunteer_organizations t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.name asc, t0.id asc, t0.county_code asc
          limit 101) t0
        order by t0.name asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $6::int + 1) t0 having true) || '}');
