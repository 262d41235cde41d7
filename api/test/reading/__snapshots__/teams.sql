-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from volunteer_teams t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $3::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $3::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'name', t0.name,
      'type', t0.type,
      'category', t0.category,
      'speciality', t0.speciality,
      'state', t0.state,
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'serviceAreaCodes', t0.service_area_codes,
      'memberCount', (
        select count(*)::int
        from team_memberships m
        where m.county_code = t0.county_code
        and m.team_id = t0.id
        and m.left_on is null),
      'weeklyCapacity', t0.weekly_capacity,
      'leader', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from volunteers t2
        where t2.county_code = t0.county_code
        and t2.id = t0.leader_id
        and (t2.county_code = $1)),
      'version', t0.version,
      'memberships', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json))
        from (
          select t3.rn, json_build_object(
            'id', t3.county_code || '.' || t3.id) as c0
          from (
            select t3.*, row_number() over (order by t3.id desc, t3.county_code desc) as rn
            from team_memberships t3
            where (t0.county_code = t3.county_code
              and t0.id = t3.team_id)
            and (t3.county_code = $1)
            order by t3.id desc, t3.county_code desc
            limit $2::int + 1) t3) p),
      'contactName', t0.contact_name,
      'contactPhone', mask_phone(t0.contact_phone)) as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:VolunteerTeam:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.name asc, t0.id asc, t0.county_code asc) as rn
      from volunteer_teams t0
      where (t0.county_code = $1)
      order by t0.name asc, t0.id asc, t0.county_code asc
      limit $3::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from volunteer_teams t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $5::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $5::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $5::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'name', t0.name,
      'type', t0.type,
      'category', t0.category,
      'speciality', t0.speciality,
      'state', t0.state,
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'serviceAreaCodes', t0.service_area_codes,
      'memberCount', (
        select count(*)::int
        from team_memberships m
        where m.county_code = t0.county_code
        and m.team_id = t0.id
        and m.left_on is null),
      'weeklyCapacity', t0.weekly_capacity,
      'leader', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from volunteers t2
        where t2.county_code = t0.county_code
        and t2.id = t0.leader_id
        and (t2.county_code = $1
          and t2.region_code >= $2
          and t2.region_code < $3)),
      'version', t0.version,
      'memberships', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json))
        from (
          select t3.rn, json_build_object(
            'id', t3.county_code || '.' || t3.id) as c0
          from (
            select t3.*, row_number() over (order by t3.id desc, t3.county_code desc) as rn
            from team_memberships t3
            where (t0.county_code = t3.county_code
              and t0.id = t3.team_id)
            and (t3.county_code = $1
              and t3.region_code >= $2
              and t3.region_code < $3)
            order by t3.id desc, t3.county_code desc
            limit $4::int + 1) t3) p),
      'contactName', t0.contact_name,
      'contactPhone', mask_phone(t0.contact_phone)) as c0, sign_cursor(json_build_array('TOWN_STAFF:VolunteerTeam:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text, $6::text) as c1
    from (
      select t0.*, row_number() over (order by t0.name asc, t0.id asc, t0.county_code asc) as rn
      from volunteer_teams t0
      where (t0.county_code = $1)
      order by t0.name asc, t0.id asc, t0.county_code asc
      limit $5::int + 1) t0) p) as data;

-- TEAM_LEADER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from volunteer_teams t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $4::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $4::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'name', t0.name,
      'type', t0.type,
      'category', t0.category,
      'speciality', t0.speciality,
      'state', t0.state,
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'serviceAreaCodes', t0.service_area_codes,
      'memberCount', (
        select count(*)::int
        from team_memberships m
        where m.county_code = t0.county_code
        and m.team_id = t0.id
        and m.left_on is null),
      'weeklyCapacity', t0.weekly_capacity,
      'leader', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from volunteers t2
        where t2.county_code = t0.county_code
        and t2.id = t0.leader_id
        and (t2.county_code = $1
          and exists (
            select 1
            from team_memberships m
            where m.county_code = t2.county_code
            and m.volunteer_id = t2.id
            and m.team_id = $2
            and m.left_on is null))),
      'version', t0.version,
      'memberships', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json))
        from (
          select t3.rn, json_build_object(
            'id', t3.county_code || '.' || t3.id) as c0
          from (
            select t3.*, row_number() over (order by t3.id desc, t3.county_code desc) as rn
            from team_memberships t3
            where (t0.county_code = t3.county_code
              and t0.id = t3.team_id)
            and (t3.county_code = $1
              and t3.team_id = $2)
            order by t3.id desc, t3.county_code desc
            limit $3::int + 1) t3) p),
      'contactName', case when t0.id = $2 then t0.contact_name else mask_name(t0.contact_name) end,
      'contactPhone', case when t0.id = $2 then t0.contact_phone else mask_phone(t0.contact_phone) end) as c0, sign_cursor(json_build_array('TEAM_LEADER:VolunteerTeam:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text, $5::text) as c1
    from (
      select t0.*, row_number() over (order by t0.name asc, t0.id asc, t0.county_code asc) as rn
      from volunteer_teams t0
      where (t0.county_code = $1)
      order by t0.name asc, t0.id asc, t0.county_code asc
      limit $4::int + 1) t0) p) as data;

-- CITY_OVERSEER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from volunteer_teams t0
      where (t0.county_code >= $1
        and t0.county_code < $2)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $3::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $3::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'name', t0.name,
      'type', t0.type,
      'category', t0.category,
      'speciality', t0.speciality,
      'state', t0.state,
      'regionCode', t0.region_code,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'serviceAreaCodes', t0.service_area_codes,
      'memberCount', (
        select count(*)::int
        from team_memberships m
        where m.county_code = t0.county_code
        and m.team_id = t0.id
        and m.left_on is null),
      'weeklyCapacity', t0.weekly_capacity,
      'version', t0.version) as c0, sign_cursor(json_build_array('CITY_OVERSEER:VolunteerTeam:NAME_ASC', t0.name::text, t0.id::text, t0.county_code::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.name asc, t0.id asc, t0.county_code asc) as rn
      from volunteer_teams t0
      where (t0.county_code >= $1
        and t0.county_code < $2)
      order by t0.name asc, t0.id asc, t0.county_code asc
      limit $3::int + 1) t0) p) as data;
