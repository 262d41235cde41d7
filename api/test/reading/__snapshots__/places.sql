-- COUNTY_OPERATOR
select (
  '{"places":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from places t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"address":' || coalesce(to_json(t0.address)::text, 'null') ||
              ',"publicPhone":' || coalesce(to_json(t0.public_phone)::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"responsibleName":' || coalesce(to_json(t0.responsible_name)::text, 'null') ||
              ',"responsiblePhone":' || coalesce(to_json(mask_phone(t0.responsible_phone))::text, 'null') ||
              ',"venueType":' || coalesce('"' || t0.venue_type || '"', 'null') ||
              ',"functions":' || (to_json(t0.functions)::text) ||
              ',"position":' || coalesce(to_json((t0.latitude || ',' || t0.longitude))::text, 'null') ||
              ',"openingHours":' || coalesce(to_json(t0.opening_hours)::text, 'null') ||
              ',"standingProjects":' || coalesce(to_json(t0.standing_projects)::text, 'null') ||
              ',"hasPerson":' || coalesce((lastmile_place_person(t0.county_code, t0.id))::text, 'null') ||
              ',"hasProject":' || coalesce((lastmile_place_project(t0.county_code, t0.id))::text, 'null') ||
              ',"hasManagement":' || coalesce((lastmile_place_management(t0.county_code, t0.id))::text, 'null') ||
              ',"qualified":' || coalesce((lastmile_place_qualified(t0.county_code, t0.id))::text, 'null') ||
              ',"responsibleFrom":' || coalesce('"' || (t0.responsible_from)::text || '"', 'null') ||
              ',"responsibleUntil":' || coalesce('"' || (t0.responsible_until)::text || '"', 'null') ||
              ',"ruleDocument":' || coalesce(to_json(t0.rule_document)::text, 'null') ||
              ',"inspectedOn":' || coalesce('"' || (t0.inspected_on)::text || '"', 'null') ||
              ',"inspectionPassed":' || coalesce((t0.inspection_passed)::text, 'null') ||
              ',"servicesIn30Days":' || coalesce(((case when t0.kind = 'SERVICE_SITE' then lastmile_activities_at(t0.county_code, t0.id, 30) else lastmile_services_at(t0.county_code, t0.region_code, 30) end))::text, 'null') ||
              ',"servicesIn60Days":' || coalesce(((case when t0.kind = 'SERVICE_SITE' then lastmile_activities_at(t0.county_code, t0.id, 60) else lastmile_services_at(t0.county_code, t0.region_code, 60) end))::text, 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"inspections":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t2.rn <= $2::int then (
                          '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end, ',' order by t2.rn), '') || ']') || '}')
                from (
                  select t2.county_code, t2.id, row_number() over () as rn
                  from (
                    select t2.county_code, t2.id
                    from place_inspections t2
                    where (t2.county_code = $1)
                    and (t0.county_code = t2.county_code
                      and t0.id = t2.place_id)
                    order by t2.id desc, t2.county_code desc
                    limit 101) t2
                  limit $2::int) t2 having true) ||
              ',"teamLinks":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $3::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from team_place_links t3
                    where (t3.county_code = $1)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.place_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $3::int) t3 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:Place:REGION_CODE_ASC', t0.region_code::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.address, t0.county_code, t0.functions, t0.id, t0.inspected_on, t0.inspection_passed, t0.kind, t0.latitude, t0.longitude, t0.name, t0.opening_hours, t0.public_phone, t0.region_code, t0.responsible_from, t0.responsible_name, t0.responsible_phone, t0.responsible_until, t0.rule_document, t0.standing_projects, t0.venue_type, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.address, t0.county_code, t0.functions, t0.id, t0.inspected_on, t0.inspection_passed, t0.kind, t0.latitude, t0.longitude, t0.name, t0.opening_hours, t0.public_phone, t0.region_code, t0.responsible_from, t0.responsible_name, t0.responsible_phone, t0.responsible_until, t0.rule_document, t0.standing_projects, t0.venue_type, t0.version
        from places t0
        where (t0.county_code = $1)
        order by t0.region_code asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $4::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');

-- TOWN_STAFF
select (
  '{"places":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from places t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"address":' || coalesce(to_json(t0.address)::text, 'null') ||
              ',"publicPhone":' || coalesce(to_json(t0.public_phone)::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"responsibleName":' || coalesce(to_json(t0.responsible_name)::text, 'null') ||
              ',"responsiblePhone":' || coalesce(to_json(mask_phone(t0.responsible_phone))::text, 'null') ||
              ',"venueType":' || coalesce('"' || t0.venue_type || '"', 'null') ||
              ',"functions":' || (to_json(t0.functions)::text) ||
              ',"position":' || coalesce(to_json((t0.latitude || ',' || t0.longitude))::text, 'null') ||
              ',"openingHours":' || coalesce(to_json(t0.opening_hours)::text, 'null') ||
              ',"standingProjects":' || coalesce(to_json(t0.standing_projects)::text, 'null') ||
              ',"hasPerson":' || coalesce((lastmile_place_person(t0.county_code, t0.id))::text, 'null') ||
              ',"hasProject":' || coalesce((lastmile_place_project(t0.county_code, t0.id))::text, 'null') ||
              ',"hasManagement":' || coalesce((lastmile_place_management(t0.county_code, t0.id))::text, 'null') ||
              ',"qualified":' || coalesce((lastmile_place_qualified(t0.county_code, t0.id))::text, 'null') ||
              ',"responsibleFrom":' || coalesce('"' || (t0.responsible_from)::text || '"', 'null') ||
              ',"responsibleUntil":' || coalesce('"' || (t0.responsible_until)::text || '"', 'null') ||
              ',"ruleDocument":' || coalesce(to_json(t0.rule_document)::text, 'null') ||
              ',"inspectedOn":' || coalesce('"' || (t0.inspected_on)::text || '"', 'null') ||
              ',"inspectionPassed":' || coalesce((t0.inspection_passed)::text, 'null') ||
              ',"servicesIn30Days":' || coalesce(((case when t0.kind = 'SERVICE_SITE' then lastmile_activities_at(t0.county_code, t0.id, 30) else lastmile_services_at(t0.county_code, t0.region_code, 30) end))::text, 'null') ||
              ',"servicesIn60Days":' || coalesce(((case when t0.kind = 'SERVICE_SITE' then lastmile_activities_at(t0.county_code, t0.id, 60) else lastmile_services_at(t0.county_code, t0.region_code, 60) end))::text, 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"inspections":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t2.rn <= $2::int then (
                          '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end, ',' order by t2.rn), '') || ']') || '}')
                from (
                  select t2.county_code, t2.id, row_number() over () as rn
                  from (
                    select t2.county_code, t2.id
                    from place_inspections t2
                    where (t2.county_code = $1)
                    and (t0.county_code = t2.county_code
                      and t0.id = t2.place_id)
                    order by t2.id desc, t2.county_code desc
                    limit 101) t2
                  limit $2::int) t2 having true) ||
              ',"teamLinks":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $3::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from team_place_links t3
                    where (t3.county_code = $1)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.place_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $3::int) t3 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:Place:REGION_CODE_ASC', t0.region_code::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.address, t0.county_code, t0.functions, t0.id, t0.inspected_on, t0.inspection_passed, t0.kind, t0.latitude, t0.longitude, t0.name, t0.opening_hours, t0.public_phone, t0.region_code, t0.responsible_from, t0.responsible_name, t0.responsible_phone, t0.responsible_until, t0.rule_document, t0.standing_projects, t0.venue_type, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.address, t0.county_code, t0.functions, t0.id, t0.inspected_on, t0.inspection_passed, t0.kind, t0.latitude, t0.longitude, t0.name, t0.opening_hours, t0.public_phone, t0.region_code, t0.responsible_from, t0.responsible_name, t0.responsible_phone, t0.responsible_until, t0.rule_document, t0.standing_projects, t0.venue_type, t0.version
        from places t0
        where (t0.county_code = $1)
        order by t0.region_code asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $4::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');

-- TEAM_LEADER
select (
  '{"places":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from places t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"address":' || coalesce(to_json(t0.address)::text, 'null') ||
              ',"publicPhone":' || coalesce(to_json(t0.public_phone)::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"responsibleName":' || case when false then coalesce(to_json(t0.responsible_name)::text, 'null') else coalesce(to_json(mask_name(t0.responsible_name))::text, 'null') end ||
              ',"responsiblePhone":' || case when false then coalesce(to_json(t0.responsible_phone)::text, 'null') else coalesce(to_json(mask_phone(t0.responsible_phone))::text, 'null') end ||
              ',"venueType":' || coalesce('"' || t0.venue_type || '"', 'null') ||
              ',"functions":' || (to_json(t0.functions)::text) ||
              ',"position":' || coalesce(to_json((t0.latitude || ',' || t0.longitude))::text, 'null') ||
              ',"openingHours":' || coalesce(to_json(t0.opening_hours)::text, 'null') ||
              ',"standingProjects":' || coalesce(to_json(t0.standing_projects)::text, 'null') ||
              ',"hasPerson":' || coalesce((lastmile_place_person(t0.county_code, t0.id))::text, 'null') ||
              ',"hasProject":' || coalesce((lastmile_place_project(t0.county_code, t0.id))::text, 'null') ||
              ',"hasManagement":' || coalesce((lastmile_place_management(t0.county_code, t0.id))::text, 'null') ||
              ',"qualified":' || coalesce((lastmile_place_qualified(t0.county_code, t0.id))::text, 'null') ||
              ',"responsibleFrom":' || coalesce('"' || (t0.responsible_from)::text || '"', 'null') ||
              ',"responsibleUntil":' || coalesce('"' || (t0.responsible_until)::text || '"', 'null') ||
              ',"ruleDocument":' || coalesce(to_json(t0.rule_document)::text, 'null') ||
              ',"inspectedOn":' || coalesce('"' || (t0.inspected_on)::text || '"', 'null') ||
              ',"inspectionPassed":' || coalesce((t0.inspection_passed)::text, 'null') ||
              ',"servicesIn30Days":' || coalesce(((case when t0.kind = 'SERVICE_SITE' then lastmile_activities_at(t0.county_code, t0.id, 30) else lastmile_services_at(t0.county_code, t0.region_code, 30) end))::text, 'null') ||
              ',"servicesIn60Days":' || coalesce(((case when t0.kind = 'SERVICE_SITE' then lastmile_activities_at(t0.county_code, t0.id, 60) else lastmile_services_at(t0.county_code, t0.region_code, 60) end))::text, 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:Place:REGION_CODE_ASC', t0.region_code::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.address, t0.county_code, t0.functions, t0.id, t0.inspected_on, t0.inspection_passed, t0.kind, t0.latitude, t0.longitude, t0.name, t0.opening_hours, t0.public_phone, t0.region_code, t0.responsible_from, t0.responsible_name, t0.responsible_phone, t0.responsible_until, t0.rule_document, t0.standing_projects, t0.venue_type, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.address, t0.county_code, t0.functions, t0.id, t0.inspected_on, t0.inspection_passed, t0.kind, t0.latitude, t0.longitude, t0.name, t0.opening_hours, t0.public_phone, t0.region_code, t0.responsible_from, t0.responsible_name, t0.responsible_phone, t0.responsible_until, t0.rule_document, t0.standing_projects, t0.venue_type, t0.version
        from places t0
        where (t0.county_code = $1)
        order by t0.region_code asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $2::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');

-- CITY_OVERSEER
select (
  '{"places":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from places t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $5::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"name":' || (to_json(t0.name)::text) ||
              ',"kind":' || ('"' || t0.kind || '"') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"address":' || coalesce(to_json(t0.address)::text, 'null') ||
              ',"publicPhone":' || coalesce(to_json(t0.public_phone)::text, 'null') ||
              ',"active":' || ((t0.active)::text) ||
              ',"venueType":' || coalesce('"' || t0.venue_type || '"', 'null') ||
              ',"functions":' || (to_json(t0.functions)::text) ||
              ',"position":' || coalesce(to_json((t0.latitude || ',' || t0.longitude))::text, 'null') ||
              ',"openingHours":' || coalesce(to_json(t0.opening_hours)::text, 'null') ||
              ',"standingProjects":' || coalesce(to_json(t0.standing_projects)::text, 'null') ||
              ',"hasPerson":' || coalesce((lastmile_place_person(t0.county_code, t0.id))::text, 'null') ||
              ',"hasProject":' || coalesce((lastmile_place_project(t0.county_code, t0.id))::text, 'null') ||
              ',"hasManagement":' || coalesce((lastmile_place_management(t0.county_code, t0.id))::text, 'null') ||
              ',"qualified":' || coalesce((lastmile_place_qualified(t0.county_code, t0.id))::text, 'null') ||
              ',"responsibleFrom":' || coalesce('"' || (t0.responsible_from)::text || '"', 'null') ||
              ',"responsibleUntil":' || coalesce('"' || (t0.responsible_until)::text || '"', 'null') ||
              ',"ruleDocument":' || coalesce(to_json(t0.rule_document)::text, 'null') ||
              ',"inspectedOn":' || coalesce('"' || (t0.inspected_on)::text || '"', 'null') ||
              ',"inspectionPassed":' || coalesce((t0.inspection_passed)::text, 'null') ||
              ',"servicesIn30Days":' || coalesce(((case when t0.kind = 'SERVICE_SITE' then lastmile_activities_at(t0.county_code, t0.id, 30) else lastmile_services_at(t0.county_code, t0.region_code, 30) end))::text, 'null') ||
              ',"servicesIn60Days":' || coalesce(((case when t0.kind = 'SERVICE_SITE' then lastmile_activities_at(t0.county_code, t0.id, 60) else lastmile_services_at(t0.county_code, t0.region_code, 60) end))::text, 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"inspections":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t2.rn <= $3::int then (
                          '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end, ',' order by t2.rn), '') || ']') || '}')
                from (
                  select t2.county_code, t2.id, row_number() over () as rn
                  from (
                    select t2.county_code, t2.id
                    from place_inspections t2
                    where (t2.county_code >= $1
                      and t2.county_code < $2)
                    and (t0.county_code = t2.county_code
                      and t0.id = t2.place_id)
                    order by t2.id desc, t2.county_code desc
                    limit 101) t2
                  limit $3::int) t2 having true) ||
              ',"teamLinks":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t3.rn <= $4::int then (
                          '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end, ',' order by t3.rn), '') || ']') || '}')
                from (
                  select t3.county_code, t3.id, row_number() over () as rn
                  from (
                    select t3.county_code, t3.id
                    from team_place_links t3
                    where (t3.county_code >= $1
                      and t3.county_code < $2)
                    and (t0.county_code = t3.county_code
                      and t0.id = t3.place_id)
                    order by t3.id desc, t3.county_code desc
                    limit 101) t3
                  limit $4::int) t3 having true) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $5::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:Place:REGION_CODE_ASC', t0.region_code::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $5::int))[1], $6::text) || '"', 'null') || '}') || '}')
    from (
      select t0.active, t0.address, t0.county_code, t0.functions, t0.id, t0.inspected_on, t0.inspection_passed, t0.kind, t0.latitude, t0.longitude, t0.name, t0.opening_hours, t0.public_phone, t0.region_code, t0.responsible_from, t0.responsible_until, t0.rule_document, t0.standing_projects, t0.venue_type, t0.version, row_number() over () as rn
      from (
        select t0.active, t0.address, t0.county_code, t0.functions, t0.id, t0.inspected_on, t0.inspection_passed, t0.kind, t0.latitude, t0.longitude, t0.name, t0.opening_hours, t0.public_phone, t0.region_code, t0.responsible_from, t0.responsible_until, t0.rule_document, t0.standing_projects, t0.venue_type, t0.version
        from (with recursive county (code) as ((
              select county_code
              from places
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from places
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.active, t0.address, t0.county_code, t0.functions, t0.id, t0.inspected_on, t0.inspection_passed, t0.kind, t0.latitude, t0.longitude, t0.name, t0.opening_hours, t0.public_phone, t0.region_code, t0.responsible_from, t0.responsible_until, t0.rule_document, t0.standing_projects, t0.venue_type, t0.version
          from places t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.region_code asc, t0.id asc, t0.county_code asc
          limit 101) t0
        order by t0.region_code asc, t0.id asc, t0.county_code asc
        limit 101) t0
      limit $5::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true) having true) || '}');
