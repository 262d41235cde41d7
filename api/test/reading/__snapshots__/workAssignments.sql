-- COUNTY_OPERATOR
select (
  '{"workAssignments":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from work_assignments t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"place":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"team":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"dueOn":' || ('"' || (t0.due_on)::text || '"') ||
              ',"overdue":' || coalesce(((t0.state in ('ASSIGNED', 'ACCEPTED')
                    and t0.due_on < (now() at time zone 'Asia/Shanghai')::date))::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"answeredAt":' || coalesce('"' || moment(t0.answered_at) || '"', 'null') ||
              ',"doneAt":' || coalesce('"' || moment(t0.done_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"content":' || (to_json(t0.content)::text) ||
              ',"reason":' || coalesce(to_json(t0.reason)::text, 'null') ||
              ',"result":' || coalesce(to_json(t0.result)::text, 'null') ||
              ',"assignerName":' || coalesce(to_json(t0.assigner_name)::text, 'null') ||
              ',"answererName":' || coalesce(to_json(t0.answerer_name)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:WorkAssignment:DUE_ON_DESC', t0.due_on::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.answered_at, t0.answerer_name, t0.assigner_name, t0.content, t0.county_code, t0.done_at, t0.due_on, t0.id, t0.place_id, t0.reason, t0.region_code, t0.result, t0.state, t0.team_id, t0.title, t0.version, row_number() over () as rn
      from (
        select t0.answered_at, t0.answerer_name, t0.assigner_name, t0.content, t0.county_code, t0.done_at, t0.due_on, t0.id, t0.place_id, t0.reason, t0.region_code, t0.result, t0.state, t0.team_id, t0.title, t0.version
        from work_assignments t0
        where (t0.county_code = $1)
        order by t0.due_on desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0
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
  '{"workAssignments":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from work_assignments t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"place":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"team":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"dueOn":' || ('"' || (t0.due_on)::text || '"') ||
              ',"overdue":' || coalesce(((t0.state in ('ASSIGNED', 'ACCEPTED')
                    and t0.due_on < (now() at time zone 'Asia/Shanghai')::date))::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"answeredAt":' || coalesce('"' || moment(t0.answered_at) || '"', 'null') ||
              ',"doneAt":' || coalesce('"' || moment(t0.done_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"content":' || (to_json(t0.content)::text) ||
              ',"reason":' || coalesce(to_json(t0.reason)::text, 'null') ||
              ',"result":' || coalesce(to_json(t0.result)::text, 'null') ||
              ',"assignerName":' || coalesce(to_json(t0.assigner_name)::text, 'null') ||
              ',"answererName":' || coalesce(to_json(t0.answerer_name)::text, 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:WorkAssignment:DUE_ON_DESC', t0.due_on::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.answered_at, t0.answerer_name, t0.assigner_name, t0.content, t0.county_code, t0.done_at, t0.due_on, t0.id, t0.place_id, t0.reason, t0.region_code, t0.result, t0.state, t0.team_id, t0.title, t0.version, row_number() over () as rn
      from (
        select t0.answered_at, t0.answerer_name, t0.assigner_name, t0.content, t0.county_code, t0.done_at, t0.due_on, t0.id, t0.place_id, t0.reason, t0.region_code, t0.result, t0.state, t0.team_id, t0.title, t0.version
        from work_assignments t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.due_on desc, t0.id desc, t0.county_code desc
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

-- TEAM_LEADER
select (
  '{"workAssignments":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from work_assignments t0
            where (t0.county_code = $1
              and t0.team_id = $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"place":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"team":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"dueOn":' || ('"' || (t0.due_on)::text || '"') ||
              ',"overdue":' || coalesce(((t0.state in ('ASSIGNED', 'ACCEPTED')
                    and t0.due_on < (now() at time zone 'Asia/Shanghai')::date))::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"answeredAt":' || coalesce('"' || moment(t0.answered_at) || '"', 'null') ||
              ',"doneAt":' || coalesce('"' || moment(t0.done_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"content":' || case when true then (to_json(t0.content)::text) else 'null' end ||
              ',"reason":' || case when true then coalesce(to_json(t0.reason)::text, 'null') else 'null' end ||
              ',"result":' || case when true then coalesce(to_json(t0.result)::text, 'null') else 'null' end ||
              ',"assignerName":' || case when true then coalesce(to_json(t0.assigner_name)::text, 'null') else coalesce(to_json(mask_name(t0.assigner_name))::text, 'null') end ||
              ',"answererName":' || case when true then coalesce(to_json(t0.answerer_name)::text, 'null') else coalesce(to_json(mask_name(t0.answerer_name))::text, 'null') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:WorkAssignment:DUE_ON_DESC', t0.due_on::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.answered_at, t0.answerer_name, t0.assigner_name, t0.content, t0.county_code, t0.done_at, t0.due_on, t0.id, t0.place_id, t0.reason, t0.region_code, t0.result, t0.state, t0.team_id, t0.title, t0.version, row_number() over () as rn
      from (
        select t0.answered_at, t0.answerer_name, t0.assigner_name, t0.content, t0.county_code, t0.done_at, t0.due_on, t0.id, t0.place_id, t0.reason, t0.region_code, t0.result, t0.state, t0.team_id, t0.title, t0.version
        from work_assignments t0
        where (t0.county_code = $1
          and t0.team_id = $2)
        order by t0.due_on desc, t0.id desc, t0.county_code desc
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

-- CITY_OVERSEER
select (
  '{"workAssignments":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from work_assignments t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"place":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"team":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"dueOn":' || ('"' || (t0.due_on)::text || '"') ||
              ',"overdue":' || coalesce(((t0.state in ('ASSIGNED', 'ACCEPTED')
                    and t0.due_on < (now() at time zone 'Asia/Shanghai')::date))::text, 'null') ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"answeredAt":' || coalesce('"' || moment(t0.answered_at) || '"', 'null') ||
              ',"doneAt":' || coalesce('"' || moment(t0.done_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:WorkAssignment:DUE_ON_DESC', t0.due_on::text, t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.answered_at, t0.county_code, t0.done_at, t0.due_on, t0.id, t0.place_id, t0.region_code, t0.state, t0.team_id, t0.title, t0.version, row_number() over () as rn
      from (
        select t0.answered_at, t0.county_code, t0.done_at, t0.due_on, t0.id, t0.place_id, t0.region_code, t0.state, t0.team_id, t0.title, t0.version
        from (with recursive county (code) as ((
              select county_code
              from work_assignments
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from work_assignments
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.answered_at, t0.county_code, t0.done_at, t0.due_on, t0.id, t0.place_id, t0.region_code, t0.state, t0.team_id, t0.title, t0.version
          from work_assignments t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.due_on desc, t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.due_on desc, t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
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
