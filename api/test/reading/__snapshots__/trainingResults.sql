-- COUNTY_OPERATOR
select (
  '{"trainingResults":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from training_results t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"volunteer":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"course":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"session":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"outcome":' || ('"' || t0.outcome || '"') ||
              ',"trainedOn":' || ('"' || (t0.trained_on)::text || '"') ||
              ',"validUntil":' || coalesce('"' || (t0.valid_until)::text || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:TrainingResult:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.course_id, t0.id, t0.outcome, t0.session_id, t0.trained_on, t0.valid_until, t0.volunteer_id, row_number() over () as rn
      from (
        select t0.county_code, t0.course_id, t0.id, t0.outcome, t0.session_id, t0.trained_on, t0.valid_until, t0.volunteer_id
        from training_results t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0
    left join volunteers t1 on t1.county_code = t0.county_code
    and t1.id = t0.volunteer_id
    and (t1.county_code = $1)
    left join training_courses t2 on t2.county_code = t0.county_code
    and t2.id = t0.course_id
    and (t2.county_code = $1)
    left join training_sessions t3 on t3.county_code = t0.county_code
    and t3.id = t0.session_id
    and (t3.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"trainingResults":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from training_results t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"volunteer":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"course":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"session":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"outcome":' || ('"' || t0.outcome || '"') ||
              ',"trainedOn":' || ('"' || (t0.trained_on)::text || '"') ||
              ',"validUntil":' || coalesce('"' || (t0.valid_until)::text || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:TrainingResult:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.course_id, t0.id, t0.outcome, t0.region_code, t0.session_id, t0.trained_on, t0.valid_until, t0.volunteer_id, row_number() over () as rn
      from (
        select t0.county_code, t0.course_id, t0.id, t0.outcome, t0.region_code, t0.session_id, t0.trained_on, t0.valid_until, t0.volunteer_id
        from training_results t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join volunteers t1 on t1.county_code = t0.county_code
    and t1.id = t0.volunteer_id
    and (t1.county_code = $1
      and t1.region_code >= $2
      and t1.region_code < $3)
    left join training_courses t2 on t2.county_code = t0.county_code
    and t2.id = t0.course_id
    and (t2.county_code = $1)
    left join training_sessions t3 on t3.county_code = t0.county_code
    and t3.id = t0.session_id
    and (t3.county_code = $1) having true) || '}');

-- TEAM_LEADER
select (
  '{"trainingResults":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from training_results t0
            where (t0.county_code = $1
              and exists (
                select 1
                from team_memberships m
                where m.county_code = t0.county_code
                and m.volunteer_id = t0.volunteer_id
                and m.team_id = $2
                and m.left_on is null))
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"volunteer":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"course":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"session":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"outcome":' || ('"' || t0.outcome || '"') ||
              ',"trainedOn":' || ('"' || (t0.trained_on)::text || '"') ||
              ',"validUntil":' || coalesce('"' || (t0.valid_until)::text || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:TrainingResult:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.county_code, t0.course_id, t0.id, t0.outcome, t0.session_id, t0.trained_on, t0.valid_until, t0.volunteer_id, row_number() over () as rn
      from (
        select t0.county_code, t0.course_id, t0.id, t0.outcome, t0.session_id, t0.trained_on, t0.valid_until, t0.volunteer_id
        from training_results t0
        where (t0.county_code = $1
          and exists (
            select 1
            from team_memberships m
            where m.county_code = t0.county_code
            and m.volunteer_id = t0.volunteer_id
            and m.team_id = $2
            and m.left_on is null))
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join volunteers t1 on t1.county_code = t0.county_code
    and t1.id = t0.volunteer_id
    and (t1.county_code = $1
      and exists (
        select 1
        from team_memberships m
        where m.county_code = t1.county_code
        and m.volunteer_id = t1.id
        and m.team_id = $2
        and m.left_on is null))
    left join training_courses t2 on t2.county_code = t0.county_code
    and t2.id = t0.course_id
    and (t2.county_code = $1)
    left join training_sessions t3 on t3.county_code = t0.county_code
    and t3.id = t0.session_id
    and (t3.county_code = $1) having true) || '}');
