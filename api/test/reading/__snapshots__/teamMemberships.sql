-- COUNTY_OPERATOR
select (
  '{"teamMemberships":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from team_memberships t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"team":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"volunteer":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"joinedOn":' || ('"' || (t0.joined_on)::text || '"') ||
              ',"leftOn":' || coalesce('"' || (t0.left_on)::text || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:TeamMembership:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.id, t0.joined_on, t0.left_on, t0.team_id, t0.volunteer_id, row_number() over () as rn
      from (
        select t0.county_code, t0.id, t0.joined_on, t0.left_on, t0.team_id, t0.volunteer_id
        from team_memberships t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0
    left join volunteer_teams t1 on t1.county_code = t0.county_code
    and t1.id = t0.team_id
    and (t1.county_code = $1)
    left join volunteers t2 on t2.county_code = t0.county_code
    and t2.id = t0.volunteer_id
    and (t2.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"teamMemberships":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from team_memberships t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"team":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"volunteer":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"joinedOn":' || ('"' || (t0.joined_on)::text || '"') ||
              ',"leftOn":' || coalesce('"' || (t0.left_on)::text || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:TeamMembership:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.id, t0.joined_on, t0.left_on, t0.region_code, t0.team_id, t0.volunteer_id, row_number() over () as rn
      from (
        select t0.county_code, t0.id, t0.joined_on, t0.left_on, t0.region_code, t0.team_id, t0.volunteer_id
        from team_memberships t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join volunteer_teams t1 on t1.county_code = t0.county_code
    and t1.id = t0.team_id
    and (t1.county_code = $1)
    left join volunteers t2 on t2.county_code = t0.county_code
    and t2.id = t0.volunteer_id
    and (t2.county_code = $1
      and t2.region_code >= $2
      and t2.region_code < $3) having true) || '}');

-- TEAM_LEADER
select (
  '{"teamMemberships":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from team_memberships t0
            where (t0.county_code = $1
              and t0.team_id = $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"team":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"volunteer":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"joinedOn":' || ('"' || (t0.joined_on)::text || '"') ||
              ',"leftOn":' || coalesce('"' || (t0.left_on)::text || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:TeamMembership:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.id, t0.joined_on, t0.left_on, t0.team_id, t0.volunteer_id, row_number() over () as rn
      from (
        select t0.county_code, t0.id, t0.joined_on, t0.left_on, t0.team_id, t0.volunteer_id
        from team_memberships t0
        where (t0.county_code = $1
          and t0.team_id = $2)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join volunteer_teams t1 on t1.county_code = t0.county_code
    and t1.id = t0.team_id
    and (t1.county_code = $1)
    left join volunteers t2 on t2.county_code = t0.county_code
    and t2.id = t0.volunteer_id
    and (t2.county_code = $1
      and exists (
        select 1
        from team_memberships m
        where m.county_code = t2.county_code
        and m.volunteer_id = t2.id
        and m.team_id = $2
        and m.left_on is null)) having true) || '}');
