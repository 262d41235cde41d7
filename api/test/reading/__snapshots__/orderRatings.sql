-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from order_ratings t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $2::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $2::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'order', (
        select json_build_object(
          'id', t1.county_code || '.' || t1.id)
        from demand_orders t1
        where t1.county_code = t0.county_code
        and t1.id = t0.order_id
        and (t1.county_code = $1)),
      'team', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from volunteer_teams t2
        where t2.county_code = t0.county_code
        and t2.id = t0.team_id
        and (t2.county_code = $1)),
      'overall', t0.overall,
      'attitude', t0.attitude,
      'skill', t0.skill,
      'timeliness', t0.timeliness,
      'participation', t0.participation,
      'happiness', t0.happiness,
      'gain', t0.gain,
      'solved', t0.solved,
      'comment', t0.comment,
      'raterKind', t0.rater_kind,
      'recorderName', t0.recorder_name,
      'consentNote', t0.consent_note,
      'ratedAt', moment(t0.rated_at),
      'editableUntil', moment(t0.editable_until),
      'reply', t0.reply,
      'repliedAt', moment(t0.replied_at),
      'version', t0.version) as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:OrderRating:', t0.id::text, t0.county_code::text)::text, $3::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from order_ratings t0
      where (t0.county_code = $1)
      order by t0.id desc, t0.county_code desc
      limit $2::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from order_ratings t0
      where (t0.county_code = $1
        and t0.region_code >= $2
        and t0.region_code < $3)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $4::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $4::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $4::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'order', (
        select json_build_object(
          'id', t1.county_code || '.' || t1.id)
        from demand_orders t1
        where t1.county_code = t0.county_code
        and t1.id = t0.order_id
        and (t1.county_code = $1
          and t1.region_code >= $2
          and t1.region_code < $3)),
      'team', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from volunteer_teams t2
        where t2.county_code = t0.county_code
        and t2.id = t0.team_id
        and (t2.county_code = $1)),
      'overall', t0.overall,
      'attitude', t0.attitude,
      'skill', t0.skill,
      'timeliness', t0.timeliness,
      'participation', t0.participation,
      'happiness', t0.happiness,
      'gain', t0.gain,
      'solved', t0.solved,
      'comment', t0.comment,
      'raterKind', t0.rater_kind,
      'recorderName', t0.recorder_name,
      'consentNote', t0.consent_note,
      'ratedAt', moment(t0.rated_at),
      'editableUntil', moment(t0.editable_until),
      'reply', t0.reply,
      'repliedAt', moment(t0.replied_at),
      'version', t0.version) as c0, sign_cursor(json_build_array('TOWN_STAFF:OrderRating:', t0.id::text, t0.county_code::text)::text, $5::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from order_ratings t0
      where (t0.county_code = $1
        and t0.region_code >= $2
        and t0.region_code < $3)
      order by t0.id desc, t0.county_code desc
      limit $4::int + 1) t0) p) as data;

-- TEAM_LEADER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from order_ratings t0
      where (t0.county_code = $1
        and t0.team_id = $2)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $3::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $3::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'order', (
        select json_build_object(
          'id', t1.county_code || '.' || t1.id)
        from demand_orders t1
        where t1.county_code = t0.county_code
        and t1.id = t0.order_id
        and (t1.county_code = $1
          and (t1.current_team_id = $2
            or t1.in_open_pool))),
      'team', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from volunteer_teams t2
        where t2.county_code = t0.county_code
        and t2.id = t0.team_id
        and (t2.county_code = $1)),
      'overall', t0.overall,
      'attitude', t0.attitude,
      'skill', t0.skill,
      'timeliness', t0.timeliness,
      'participation', t0.participation,
      'happiness', t0.happiness,
      'gain', t0.gain,
      'solved', t0.solved,
      'comment', case when t0.team_id = $2 then t0.comment else null end,
      'raterKind', t0.rater_kind,
      'recorderName', case when t0.team_id = $2 then t0.recorder_name else mask_name(t0.recorder_name) end,
      'consentNote', case when t0.team_id = $2 then t0.consent_note else null end,
      'ratedAt', moment(t0.rated_at),
      'editableUntil', moment(t0.editable_until),
      'reply', case when t0.team_id = $2 then t0.reply else null end,
      'repliedAt', moment(t0.replied_at),
      'version', t0.version) as c0, sign_cursor(json_build_array('TEAM_LEADER:OrderRating:', t0.id::text, t0.county_code::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from order_ratings t0
      where (t0.county_code = $1
        and t0.team_id = $2)
      order by t0.id desc, t0.county_code desc
      limit $3::int + 1) t0) p) as data;

-- CITY_OVERSEER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from order_ratings t0
      where (t0.county_code >= $1
        and t0.county_code < $2)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $3::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $3::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'order', (
        select json_build_object(
          'id', t1.county_code || '.' || t1.id)
        from demand_orders t1
        where t1.county_code = t0.county_code
        and t1.id = t0.order_id
        and (t1.county_code >= $1
          and t1.county_code < $2
          and t1.state <> 'DRAFT')),
      'team', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from volunteer_teams t2
        where t2.county_code = t0.county_code
        and t2.id = t0.team_id
        and (t2.county_code >= $1
          and t2.county_code < $2)),
      'overall', t0.overall,
      'attitude', t0.attitude,
      'skill', t0.skill,
      'timeliness', t0.timeliness,
      'participation', t0.participation,
      'happiness', t0.happiness,
      'gain', t0.gain,
      'solved', t0.solved,
      'raterKind', t0.rater_kind,
      'ratedAt', moment(t0.rated_at),
      'editableUntil', moment(t0.editable_until),
      'repliedAt', moment(t0.replied_at),
      'version', t0.version) as c0, sign_cursor(json_build_array('CITY_OVERSEER:OrderRating:', t0.id::text, t0.county_code::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from order_ratings t0
      where (t0.county_code >= $1
        and t0.county_code < $2)
      order by t0.id desc, t0.county_code desc
      limit $3::int + 1) t0) p) as data;
