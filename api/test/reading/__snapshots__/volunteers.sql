-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from volunteers t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $3::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $3::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'volunteerNo', t0.volunteer_no,
      'gender', t0.gender,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'skills', t0.skills,
      'state', t0.state,
      'registeredOn', (t0.registered_on)::text,
      'confirmedMinutes', (
        select coalesce(sum(s.creditable_minutes), 0)::int
        from service_records s
        where s.county_code = t0.county_code
        and s.volunteer_id = t0.id
        and s.state = 'CONFIRMED'),
      'version', t0.version,
      'serviceRecords', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json))
        from (
          select t2.rn, json_build_object(
            'id', t2.county_code || '.' || t2.id) as c0
          from (
            select t2.*, row_number() over (order by t2.id desc, t2.county_code desc) as rn
            from service_records t2
            where (t0.county_code = t2.county_code
              and t0.id = t2.volunteer_id)
            and (t2.county_code = $1)
            order by t2.id desc, t2.county_code desc
            limit $2::int + 1) t2) p),
      'name', t0.name,
      'phone', mask_phone(t0.phone),
      'idNumberMasked', t0.id_number_masked,
      'birthDate', null,
      'politicalStatus', null) as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:Volunteer:', t0.id::text, t0.county_code::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from volunteers t0
      where (t0.county_code = $1)
      order by t0.id desc, t0.county_code desc
      limit $3::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from volunteers t0
      where (t0.county_code = $1
        and t0.region_code >= $2
        and t0.region_code < $3)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $5::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $5::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $5::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'volunteerNo', t0.volunteer_no,
      'gender', t0.gender,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'skills', t0.skills,
      'state', t0.state,
      'registeredOn', (t0.registered_on)::text,
      'confirmedMinutes', (
        select coalesce(sum(s.creditable_minutes), 0)::int
        from service_records s
        where s.county_code = t0.county_code
        and s.volunteer_id = t0.id
        and s.state = 'CONFIRMED'),
      'version', t0.version,
      'serviceRecords', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json))
        from (
          select t2.rn, json_build_object(
            'id', t2.county_code || '.' || t2.id) as c0
          from (
            select t2.*, row_number() over (order by t2.id desc, t2.county_code desc) as rn
            from service_records t2
            where (t0.county_code = t2.county_code
              and t0.id = t2.volunteer_id)
            and (t2.county_code = $1
              and t2.region_code >= $2
              and t2.region_code < $3)
            order by t2.id desc, t2.county_code desc
            limit $4::int + 1) t2) p),
      'name', t0.name,
      'phone', mask_phone(t0.phone),
      'idNumberMasked', t0.id_number_masked,
      'birthDate', null,
      'politicalStatus', null) as c0, sign_cursor(json_build_array('TOWN_STAFF:Volunteer:', t0.id::text, t0.county_code::text)::text, $6::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from volunteers t0
      where (t0.county_code = $1
        and t0.region_code >= $2
        and t0.region_code < $3)
      order by t0.id desc, t0.county_code desc
      limit $5::int + 1) t0) p) as data;

-- TEAM_LEADER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from volunteers t0
      where (t0.county_code = $1
        and exists (
          select 1
          from team_memberships m
          where m.county_code = t0.county_code
          and m.volunteer_id = t0.id
          and m.team_id = $2
          and m.left_on is null))),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $4::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $4::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'volunteerNo', t0.volunteer_no,
      'gender', t0.gender,
      'region', (
        select json_build_object(
          'id', t1.code)
        from regions t1
        where t1.code = t0.region_code
        and (true)),
      'skills', t0.skills,
      'state', t0.state,
      'registeredOn', (t0.registered_on)::text,
      'confirmedMinutes', (
        select coalesce(sum(s.creditable_minutes), 0)::int
        from service_records s
        where s.county_code = t0.county_code
        and s.volunteer_id = t0.id
        and s.state = 'CONFIRMED'),
      'version', t0.version,
      'serviceRecords', (
        select json_build_object(
          'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json))
        from (
          select t2.rn, json_build_object(
            'id', t2.county_code || '.' || t2.id) as c0
          from (
            select t2.*, row_number() over (order by t2.id desc, t2.county_code desc) as rn
            from service_records t2
            where (t0.county_code = t2.county_code
              and t0.id = t2.volunteer_id)
            and (t2.county_code = $1
              and t2.team_id = $2)
            order by t2.id desc, t2.county_code desc
            limit $3::int + 1) t2) p),
      'name', case when true then t0.name else mask_name(t0.name) end,
      'phone', case when true then t0.phone else mask_phone(t0.phone) end) as c0, sign_cursor(json_build_array('TEAM_LEADER:Volunteer:', t0.id::text, t0.county_code::text)::text, $5::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
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
      limit $4::int + 1) t0) p) as data;
