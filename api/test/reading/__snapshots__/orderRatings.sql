-- COUNTY_OPERATOR
select (
  '{"orderRatings":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from order_ratings t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"team":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"overall":' || ((t0.overall)::text) ||
              ',"attitude":' || coalesce((t0.attitude)::text, 'null') ||
              ',"skill":' || coalesce((t0.skill)::text, 'null') ||
              ',"timeliness":' || coalesce((t0.timeliness)::text, 'null') ||
              ',"participation":' || coalesce((t0.participation)::text, 'null') ||
              ',"happiness":' || coalesce((t0.happiness)::text, 'null') ||
              ',"gain":' || coalesce((t0.gain)::text, 'null') ||
              ',"solved":' || ('"' || t0.solved || '"') ||
              ',"comment":' || coalesce(to_json(t0.comment)::text, 'null') ||
              ',"raterKind":' || ('"' || t0.rater_kind || '"') ||
              ',"recorderName":' || coalesce(to_json(t0.recorder_name)::text, 'null') ||
              ',"consentNote":' || coalesce(to_json(t0.consent_note)::text, 'null') ||
              ',"ratedAt":' || ('"' || moment(t0.rated_at) || '"') ||
              ',"editableUntil":' || ('"' || moment(t0.editable_until) || '"') ||
              ',"reply":' || coalesce(to_json(t0.reply)::text, 'null') ||
              ',"repliedAt":' || coalesce('"' || moment(t0.replied_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:OrderRating:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.attitude, t0.comment, t0.consent_note, t0.county_code, t0.editable_until, t0.gain, t0.happiness, t0.id, t0.order_id, t0.overall, t0.participation, t0.rated_at, t0.rater_kind, t0.recorder_name, t0.replied_at, t0.reply, t0.skill, t0.solved, t0.team_id, t0.timeliness, t0.version, row_number() over () as rn
      from (
        select t0.attitude, t0.comment, t0.consent_note, t0.county_code, t0.editable_until, t0.gain, t0.happiness, t0.id, t0.order_id, t0.overall, t0.participation, t0.rated_at, t0.rater_kind, t0.recorder_name, t0.replied_at, t0.reply, t0.skill, t0.solved, t0.team_id, t0.timeliness, t0.version
        from order_ratings t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1)
    left join volunteer_teams t2 on t2.county_code = t0.county_code
    and t2.id = t0.team_id
    and (t2.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"orderRatings":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from order_ratings t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"team":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"overall":' || ((t0.overall)::text) ||
              ',"attitude":' || coalesce((t0.attitude)::text, 'null') ||
              ',"skill":' || coalesce((t0.skill)::text, 'null') ||
              ',"timeliness":' || coalesce((t0.timeliness)::text, 'null') ||
              ',"participation":' || coalesce((t0.participation)::text, 'null') ||
              ',"happiness":' || coalesce((t0.happiness)::text, 'null') ||
              ',"gain":' || coalesce((t0.gain)::text, 'null') ||
              ',"solved":' || ('"' || t0.solved || '"') ||
              ',"comment":' || coalesce(to_json(t0.comment)::text, 'null') ||
              ',"raterKind":' || ('"' || t0.rater_kind || '"') ||
              ',"recorderName":' || coalesce(to_json(t0.recorder_name)::text, 'null') ||
              ',"consentNote":' || coalesce(to_json(t0.consent_note)::text, 'null') ||
              ',"ratedAt":' || ('"' || moment(t0.rated_at) || '"') ||
              ',"editableUntil":' || ('"' || moment(t0.editable_until) || '"') ||
              ',"reply":' || coalesce(to_json(t0.reply)::text, 'null') ||
              ',"repliedAt":' || coalesce('"' || moment(t0.replied_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:OrderRating:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.attitude, t0.comment, t0.consent_note, t0.county_code, t0.editable_until, t0.gain, t0.happiness, t0.id, t0.order_id, t0.overall, t0.participation, t0.rated_at, t0.rater_kind, t0.recorder_name, t0.region_code, t0.replied_at, t0.reply, t0.skill, t0.solved, t0.team_id, t0.timeliness, t0.version, row_number() over () as rn
      from (
        select t0.attitude, t0.comment, t0.consent_note, t0.county_code, t0.editable_until, t0.gain, t0.happiness, t0.id, t0.order_id, t0.overall, t0.participation, t0.rated_at, t0.rater_kind, t0.recorder_name, t0.region_code, t0.replied_at, t0.reply, t0.skill, t0.solved, t0.team_id, t0.timeliness, t0.version
        from order_ratings t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $4::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1
      and t1.region_code >= $2
      and t1.region_code < $3)
    left join volunteer_teams t2 on t2.county_code = t0.county_code
    and t2.id = t0.team_id
    and (t2.county_code = $1) having true) || '}');

-- TEAM_LEADER
select (
  '{"orderRatings":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from order_ratings t0
            where (t0.county_code = $1
              and t0.team_id = $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"team":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"overall":' || ((t0.overall)::text) ||
              ',"attitude":' || coalesce((t0.attitude)::text, 'null') ||
              ',"skill":' || coalesce((t0.skill)::text, 'null') ||
              ',"timeliness":' || coalesce((t0.timeliness)::text, 'null') ||
              ',"participation":' || coalesce((t0.participation)::text, 'null') ||
              ',"happiness":' || coalesce((t0.happiness)::text, 'null') ||
              ',"gain":' || coalesce((t0.gain)::text, 'null') ||
              ',"solved":' || ('"' || t0.solved || '"') ||
              ',"comment":' || case when t0.team_id = $2 then coalesce(to_json(t0.comment)::text, 'null') else 'null' end ||
              ',"raterKind":' || ('"' || t0.rater_kind || '"') ||
              ',"recorderName":' || case when t0.team_id = $2 then coalesce(to_json(t0.recorder_name)::text, 'null') else coalesce(to_json(mask_name(t0.recorder_name))::text, 'null') end ||
              ',"consentNote":' || case when t0.team_id = $2 then coalesce(to_json(t0.consent_note)::text, 'null') else 'null' end ||
              ',"ratedAt":' || ('"' || moment(t0.rated_at) || '"') ||
              ',"editableUntil":' || ('"' || moment(t0.editable_until) || '"') ||
              ',"reply":' || case when t0.team_id = $2 then coalesce(to_json(t0.reply)::text, 'null') else 'null' end ||
              ',"repliedAt":' || coalesce('"' || moment(t0.replied_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:OrderRating:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.attitude, t0.comment, t0.consent_note, t0.county_code, t0.editable_until, t0.gain, t0.happiness, t0.id, t0.order_id, t0.overall, t0.participation, t0.rated_at, t0.rater_kind, t0.recorder_name, t0.replied_at, t0.reply, t0.skill, t0.solved, t0.team_id, t0.timeliness, t0.version, row_number() over () as rn
      from (
        select t0.attitude, t0.comment, t0.consent_note, t0.county_code, t0.editable_until, t0.gain, t0.happiness, t0.id, t0.order_id, t0.overall, t0.participation, t0.rated_at, t0.rater_kind, t0.recorder_name, t0.replied_at, t0.reply, t0.skill, t0.solved, t0.team_id, t0.timeliness, t0.version
        from order_ratings t0
        where (t0.county_code = $1
          and t0.team_id = $2)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code = $1
      and ((t1.current_team_id = $2) is true
        or t1.in_open_pool))
    left join volunteer_teams t2 on t2.county_code = t0.county_code
    and t2.id = t0.team_id
    and (t2.county_code = $1) having true) || '}');

-- CITY_OVERSEER
select (
  '{"orderRatings":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from order_ratings t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"team":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"overall":' || ((t0.overall)::text) ||
              ',"attitude":' || coalesce((t0.attitude)::text, 'null') ||
              ',"skill":' || coalesce((t0.skill)::text, 'null') ||
              ',"timeliness":' || coalesce((t0.timeliness)::text, 'null') ||
              ',"participation":' || coalesce((t0.participation)::text, 'null') ||
              ',"happiness":' || coalesce((t0.happiness)::text, 'null') ||
              ',"gain":' || coalesce((t0.gain)::text, 'null') ||
              ',"solved":' || ('"' || t0.solved || '"') ||
              ',"raterKind":' || ('"' || t0.rater_kind || '"') ||
              ',"ratedAt":' || ('"' || moment(t0.rated_at) || '"') ||
              ',"editableUntil":' || ('"' || moment(t0.editable_until) || '"') ||
              ',"repliedAt":' || coalesce('"' || moment(t0.replied_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:OrderRating:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.attitude, t0.county_code, t0.editable_until, t0.gain, t0.happiness, t0.id, t0.order_id, t0.overall, t0.participation, t0.rated_at, t0.rater_kind, t0.replied_at, t0.skill, t0.solved, t0.team_id, t0.timeliness, t0.version, row_number() over () as rn
      from (
        select t0.attitude, t0.county_code, t0.editable_until, t0.gain, t0.happiness, t0.id, t0.order_id, t0.overall, t0.participation, t0.rated_at, t0.rater_kind, t0.replied_at, t0.skill, t0.solved, t0.team_id, t0.timeliness, t0.version
        from (with recursive county (code) as ((
              select county_code
              from order_ratings
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from order_ratings
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.attitude, t0.county_code, t0.editable_until, t0.gain, t0.happiness, t0.id, t0.order_id, t0.overall, t0.participation, t0.rated_at, t0.rater_kind, t0.replied_at, t0.skill, t0.solved, t0.team_id, t0.timeliness, t0.version
          from order_ratings t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2)
          order by t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $3::int + 1) t0
    left join demand_orders t1 on t1.county_code = t0.county_code
    and t1.id = t0.order_id
    and (t1.county_code >= $1
      and t1.county_code < $2
      and t1.state <> 'DRAFT')
    left join volunteer_teams t2 on t2.county_code = t0.county_code
    and t2.id = t0.team_id
    and (t2.county_code >= $1
      and t2.county_code < $2) having true) || '}');
