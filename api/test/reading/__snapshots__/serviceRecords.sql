-- COUNTY_OPERATOR
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from service_records t0
      where (t0.county_code = $1)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $2::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $2::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $2::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'volunteer', (
        select json_build_object(
          'id', t1.county_code || '.' || t1.id)
        from volunteers t1
        where t1.county_code = t0.county_code
        and t1.id = t0.volunteer_id
        and (t1.county_code = $1)),
      'volunteerName', t0.volunteer_name,
      'order', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from demand_orders t2
        where t2.county_code = t0.county_code
        and t2.id = t0.order_id
        and (t2.county_code = $1)),
      'dispatch', (
        select json_build_object(
          'id', t3.county_code || '.' || t3.id)
        from dispatches t3
        where t3.county_code = t0.county_code
        and t3.id = t0.dispatch_id
        and (t3.county_code = $1)),
      'team', (
        select json_build_object(
          'id', t4.county_code || '.' || t4.id)
        from volunteer_teams t4
        where t4.county_code = t0.county_code
        and t4.id = t0.team_id
        and (t4.county_code = $1)),
      'state', t0.state,
      'source', t0.source,
      'serviceStart', moment(t0.service_start),
      'serviceEnd', moment(t0.service_end),
      'deductMinutes', t0.deduct_minutes,
      'excludedReason', t0.excluded_reason,
      'creditableMinutes', t0.creditable_minutes,
      'needsSecondReview', t0.needs_second_review,
      'recorderName', t0.recorder_name,
      'confirmerName', t0.confirmer_name,
      'confirmedAt', moment(t0.confirmed_at),
      'secondReviewerName', t0.second_reviewer_name,
      'voidedAt', moment(t0.voided_at),
      'voidReason', t0.void_reason,
      'version', t0.version) as c0, sign_cursor(json_build_array('COUNTY_OPERATOR:ServiceRecord:', t0.id::text, t0.county_code::text)::text, $3::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from service_records t0
      where (t0.county_code = $1)
      order by t0.id desc, t0.county_code desc
      limit $2::int + 1) t0) p) as data;

-- TOWN_STAFF
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from service_records t0
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
      'volunteer', (
        select json_build_object(
          'id', t1.county_code || '.' || t1.id)
        from volunteers t1
        where t1.county_code = t0.county_code
        and t1.id = t0.volunteer_id
        and (t1.county_code = $1
          and t1.region_code >= $2
          and t1.region_code < $3)),
      'volunteerName', t0.volunteer_name,
      'order', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from demand_orders t2
        where t2.county_code = t0.county_code
        and t2.id = t0.order_id
        and (t2.county_code = $1
          and t2.region_code >= $2
          and t2.region_code < $3)),
      'dispatch', (
        select json_build_object(
          'id', t3.county_code || '.' || t3.id)
        from dispatches t3
        where t3.county_code = t0.county_code
        and t3.id = t0.dispatch_id
        and (t3.county_code = $1
          and t3.region_code >= $2
          and t3.region_code < $3)),
      'team', (
        select json_build_object(
          'id', t4.county_code || '.' || t4.id)
        from volunteer_teams t4
        where t4.county_code = t0.county_code
        and t4.id = t0.team_id
        and (t4.county_code = $1)),
      'state', t0.state,
      'source', t0.source,
      'serviceStart', moment(t0.service_start),
      'serviceEnd', moment(t0.service_end),
      'deductMinutes', t0.deduct_minutes,
      'excludedReason', t0.excluded_reason,
      'creditableMinutes', t0.creditable_minutes,
      'needsSecondReview', t0.needs_second_review,
      'recorderName', t0.recorder_name,
      'confirmerName', t0.confirmer_name,
      'confirmedAt', moment(t0.confirmed_at),
      'secondReviewerName', t0.second_reviewer_name,
      'voidedAt', moment(t0.voided_at),
      'voidReason', t0.void_reason,
      'version', t0.version) as c0, sign_cursor(json_build_array('TOWN_STAFF:ServiceRecord:', t0.id::text, t0.county_code::text)::text, $5::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from service_records t0
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
      from service_records t0
      where (t0.county_code = $1
        and t0.team_id = $2)),
    'nodes', coalesce(json_agg(p.c0 order by p.rn) filter (where p.rn <= $3::int), '[]'::json),
    'pageInfo', json_build_object(
      'hasNextPage', count(*) > $3::int,
      'endCursor', (array_agg(p.c1 order by p.rn desc) filter (where p.rn <= $3::int))[1]))
  from (
    select t0.rn, json_build_object(
      'id', t0.county_code || '.' || t0.id,
      'volunteer', (
        select json_build_object(
          'id', t1.county_code || '.' || t1.id)
        from volunteers t1
        where t1.county_code = t0.county_code
        and t1.id = t0.volunteer_id
        and (t1.county_code = $1
          and exists (
            select 1
            from team_memberships m
            where m.county_code = t1.county_code
            and m.volunteer_id = t1.id
            and m.team_id = $2
            and m.left_on is null))),
      'volunteerName', case when true then t0.volunteer_name else mask_name(t0.volunteer_name) end,
      'order', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from demand_orders t2
        where t2.county_code = t0.county_code
        and t2.id = t0.order_id
        and (t2.county_code = $1
          and (t2.current_team_id = $2
            or t2.in_open_pool))),
      'dispatch', (
        select json_build_object(
          'id', t3.county_code || '.' || t3.id)
        from dispatches t3
        where t3.county_code = t0.county_code
        and t3.id = t0.dispatch_id
        and (t3.county_code = $1
          and (t3.team_id = $2
            or (t3.mode = 'OPEN_POOL'
              and t3.state = 'OFFERED')))),
      'team', (
        select json_build_object(
          'id', t4.county_code || '.' || t4.id)
        from volunteer_teams t4
        where t4.county_code = t0.county_code
        and t4.id = t0.team_id
        and (t4.county_code = $1)),
      'state', t0.state,
      'source', t0.source,
      'serviceStart', moment(t0.service_start),
      'serviceEnd', moment(t0.service_end),
      'deductMinutes', t0.deduct_minutes,
      'excludedReason', t0.excluded_reason,
      'creditableMinutes', t0.creditable_minutes,
      'needsSecondReview', t0.needs_second_review,
      'recorderName', case when true then t0.recorder_name else mask_name(t0.recorder_name) end,
      'confirmerName', case when true then t0.confirmer_name else mask_name(t0.confirmer_name) end,
      'confirmedAt', moment(t0.confirmed_at),
      'secondReviewerName', case when true then t0.second_reviewer_name else mask_name(t0.second_reviewer_name) end,
      'voidedAt', moment(t0.voided_at),
      'voidReason', case when true then t0.void_reason else null end,
      'version', t0.version) as c0, sign_cursor(json_build_array('TEAM_LEADER:ServiceRecord:', t0.id::text, t0.county_code::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from service_records t0
      where (t0.county_code = $1
        and t0.team_id = $2)
      order by t0.id desc, t0.county_code desc
      limit $3::int + 1) t0) p) as data;

-- CITY_OVERSEER
select (
  select json_build_object(
    'totalCount', (
      select count(*)::int
      from service_records t0
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
      'dispatch', (
        select json_build_object(
          'id', t2.county_code || '.' || t2.id)
        from dispatches t2
        where t2.county_code = t0.county_code
        and t2.id = t0.dispatch_id
        and (t2.county_code >= $1
          and t2.county_code < $2)),
      'team', (
        select json_build_object(
          'id', t3.county_code || '.' || t3.id)
        from volunteer_teams t3
        where t3.county_code = t0.county_code
        and t3.id = t0.team_id
        and (t3.county_code >= $1
          and t3.county_code < $2)),
      'state', t0.state,
      'source', t0.source,
      'serviceStart', moment(t0.service_start),
      'serviceEnd', moment(t0.service_end),
      'deductMinutes', t0.deduct_minutes,
      'excludedReason', t0.excluded_reason,
      'creditableMinutes', t0.creditable_minutes,
      'needsSecondReview', t0.needs_second_review,
      'confirmedAt', moment(t0.confirmed_at),
      'voidedAt', moment(t0.voided_at),
      'version', t0.version) as c0, sign_cursor(json_build_array('CITY_OVERSEER:ServiceRecord:', t0.id::text, t0.county_code::text)::text, $4::text) as c1
    from (
      select t0.*, row_number() over (order by t0.id desc, t0.county_code desc) as rn
      from service_records t0
      where (t0.county_code >= $1
        and t0.county_code < $2)
      order by t0.id desc, t0.county_code desc
      limit $3::int + 1) t0) p) as data;
