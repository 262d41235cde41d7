-- COUNTY_OPERATOR
select (
  '{"serviceRecords":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_records t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $2::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"volunteer":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"volunteerName":' || (to_json(t0.volunteer_name)::text) ||
              ',"order":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"dispatch":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"team":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"source":' || ('"' || t0.source || '"') ||
              ',"serviceStart":' || ('"' || moment(t0.service_start) || '"') ||
              ',"serviceEnd":' || ('"' || moment(t0.service_end) || '"') ||
              ',"deductMinutes":' || ((t0.deduct_minutes)::text) ||
              ',"excludedReason":' || coalesce('"' || t0.excluded_reason || '"', 'null') ||
              ',"creditableMinutes":' || ((t0.creditable_minutes)::text) ||
              ',"needsSecondReview":' || ((t0.needs_second_review)::text) ||
              ',"recorderName":' || coalesce(to_json(t0.recorder_name)::text, 'null') ||
              ',"confirmerName":' || coalesce(to_json(t0.confirmer_name)::text, 'null') ||
              ',"confirmedAt":' || coalesce('"' || moment(t0.confirmed_at) || '"', 'null') ||
              ',"secondReviewerName":' || coalesce(to_json(t0.second_reviewer_name)::text, 'null') ||
              ',"voidedAt":' || coalesce('"' || moment(t0.voided_at) || '"', 'null') ||
              ',"voidReason":' || coalesce(to_json(t0.void_reason)::text, 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"activity":' || case when t5.id is null then 'null' else (
                '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $2::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:ServiceRecord:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $2::int))[1], $3::text) || '"', 'null') || '}') || '}')
    from (
      select t0.activity_id, t0.confirmed_at, t0.confirmer_name, t0.county_code, t0.creditable_minutes, t0.deduct_minutes, t0.dispatch_id, t0.excluded_reason, t0.id, t0.needs_second_review, t0.order_id, t0.recorder_name, t0.second_reviewer_name, t0.service_end, t0.service_start, t0.source, t0.state, t0.team_id, t0.version, t0.void_reason, t0.voided_at, t0.volunteer_id, t0.volunteer_name, row_number() over () as rn
      from (
        select t0.activity_id, t0.confirmed_at, t0.confirmer_name, t0.county_code, t0.creditable_minutes, t0.deduct_minutes, t0.dispatch_id, t0.excluded_reason, t0.id, t0.needs_second_review, t0.order_id, t0.recorder_name, t0.second_reviewer_name, t0.service_end, t0.service_start, t0.source, t0.state, t0.team_id, t0.version, t0.void_reason, t0.voided_at, t0.volunteer_id, t0.volunteer_name
        from service_records t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $2::int + 1) t0
    left join volunteers t1 on t1.county_code = t0.county_code
    and t1.id = t0.volunteer_id
    and (t1.county_code = $1)
    left join demand_orders t2 on t2.county_code = t0.county_code
    and t2.id = t0.order_id
    and (t2.county_code = $1)
    left join dispatches t3 on t3.county_code = t0.county_code
    and t3.id = t0.dispatch_id
    and (t3.county_code = $1)
    left join volunteer_teams t4 on t4.county_code = t0.county_code
    and t4.id = t0.team_id
    and (t4.county_code = $1)
    left join service_activities t5 on t5.county_code = t0.county_code
    and t5.id = t0.activity_id
    and (t5.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"serviceRecords":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_records t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $4::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"volunteer":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"volunteerName":' || (to_json(t0.volunteer_name)::text) ||
              ',"order":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"dispatch":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"team":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"source":' || ('"' || t0.source || '"') ||
              ',"serviceStart":' || ('"' || moment(t0.service_start) || '"') ||
              ',"serviceEnd":' || ('"' || moment(t0.service_end) || '"') ||
              ',"deductMinutes":' || ((t0.deduct_minutes)::text) ||
              ',"excludedReason":' || coalesce('"' || t0.excluded_reason || '"', 'null') ||
              ',"creditableMinutes":' || ((t0.creditable_minutes)::text) ||
              ',"needsSecondReview":' || ((t0.needs_second_review)::text) ||
              ',"recorderName":' || coalesce(to_json(t0.recorder_name)::text, 'null') ||
              ',"confirmerName":' || coalesce(to_json(t0.confirmer_name)::text, 'null') ||
              ',"confirmedAt":' || coalesce('"' || moment(t0.confirmed_at) || '"', 'null') ||
              ',"secondReviewerName":' || coalesce(to_json(t0.second_reviewer_name)::text, 'null') ||
              ',"voidedAt":' || coalesce('"' || moment(t0.voided_at) || '"', 'null') ||
              ',"voidReason":' || coalesce(to_json(t0.void_reason)::text, 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"activity":' || case when t5.id is null then 'null' else (
                '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $4::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:ServiceRecord:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $4::int))[1], $5::text) || '"', 'null') || '}') || '}')
    from (
      select t0.activity_id, t0.confirmed_at, t0.confirmer_name, t0.county_code, t0.creditable_minutes, t0.deduct_minutes, t0.dispatch_id, t0.excluded_reason, t0.id, t0.needs_second_review, t0.order_id, t0.recorder_name, t0.region_code, t0.second_reviewer_name, t0.service_end, t0.service_start, t0.source, t0.state, t0.team_id, t0.version, t0.void_reason, t0.voided_at, t0.volunteer_id, t0.volunteer_name, row_number() over () as rn
      from (
        select t0.activity_id, t0.confirmed_at, t0.confirmer_name, t0.county_code, t0.creditable_minutes, t0.deduct_minutes, t0.dispatch_id, t0.excluded_reason, t0.id, t0.needs_second_review, t0.order_id, t0.recorder_name, t0.region_code, t0.second_reviewer_name, t0.service_end, t0.service_start, t0.source, t0.state, t0.team_id, t0.version, t0.void_reason, t0.voided_at, t0.volunteer_id, t0.volunteer_name
        from service_records t0
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
    left join demand_orders t2 on t2.county_code = t0.county_code
    and t2.id = t0.order_id
    and (t2.county_code = $1
      and t2.region_code >= $2
      and t2.region_code < $3)
    left join dispatches t3 on t3.county_code = t0.county_code
    and t3.id = t0.dispatch_id
    and (t3.county_code = $1
      and t3.region_code >= $2
      and t3.region_code < $3)
    left join volunteer_teams t4 on t4.county_code = t0.county_code
    and t4.id = t0.team_id
    and (t4.county_code = $1)
    left join service_activities t5 on t5.county_code = t0.county_code
    and t5.id = t0.activity_id
    and (t5.county_code = $1) having true) || '}');

-- TEAM_LEADER
select (
  '{"serviceRecords":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_records t0
            where (t0.county_code = $1
              and t0.team_id = $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"volunteer":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"volunteerName":' || case when true then (to_json(t0.volunteer_name)::text) else coalesce(to_json(mask_name(t0.volunteer_name))::text, 'null') end ||
              ',"order":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"dispatch":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"team":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"source":' || ('"' || t0.source || '"') ||
              ',"serviceStart":' || ('"' || moment(t0.service_start) || '"') ||
              ',"serviceEnd":' || ('"' || moment(t0.service_end) || '"') ||
              ',"deductMinutes":' || ((t0.deduct_minutes)::text) ||
              ',"excludedReason":' || coalesce('"' || t0.excluded_reason || '"', 'null') ||
              ',"creditableMinutes":' || ((t0.creditable_minutes)::text) ||
              ',"needsSecondReview":' || ((t0.needs_second_review)::text) ||
              ',"recorderName":' || case when true then coalesce(to_json(t0.recorder_name)::text, 'null') else coalesce(to_json(mask_name(t0.recorder_name))::text, 'null') end ||
              ',"confirmerName":' || case when true then coalesce(to_json(t0.confirmer_name)::text, 'null') else coalesce(to_json(mask_name(t0.confirmer_name))::text, 'null') end ||
              ',"confirmedAt":' || coalesce('"' || moment(t0.confirmed_at) || '"', 'null') ||
              ',"secondReviewerName":' || case when true then coalesce(to_json(t0.second_reviewer_name)::text, 'null') else coalesce(to_json(mask_name(t0.second_reviewer_name))::text, 'null') end ||
              ',"voidedAt":' || coalesce('"' || moment(t0.voided_at) || '"', 'null') ||
              ',"voidReason":' || case when true then coalesce(to_json(t0.void_reason)::text, 'null') else 'null' end ||
              ',"version":' || ((t0.version)::text) ||
              ',"activity":' || case when t5.id is null then 'null' else (
                '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:ServiceRecord:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.activity_id, t0.confirmed_at, t0.confirmer_name, t0.county_code, t0.creditable_minutes, t0.deduct_minutes, t0.dispatch_id, t0.excluded_reason, t0.id, t0.needs_second_review, t0.order_id, t0.recorder_name, t0.second_reviewer_name, t0.service_end, t0.service_start, t0.source, t0.state, t0.team_id, t0.version, t0.void_reason, t0.voided_at, t0.volunteer_id, t0.volunteer_name, row_number() over () as rn
      from (
        select t0.activity_id, t0.confirmed_at, t0.confirmer_name, t0.county_code, t0.creditable_minutes, t0.deduct_minutes, t0.dispatch_id, t0.excluded_reason, t0.id, t0.needs_second_review, t0.order_id, t0.recorder_name, t0.second_reviewer_name, t0.service_end, t0.service_start, t0.source, t0.state, t0.team_id, t0.version, t0.void_reason, t0.voided_at, t0.volunteer_id, t0.volunteer_name
        from service_records t0
        where (t0.county_code = $1
          and t0.team_id = $2)
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
    left join demand_orders t2 on t2.county_code = t0.county_code
    and t2.id = t0.order_id
    and (t2.county_code = $1
      and ((t2.current_team_id = $2) is true
        or t2.in_open_pool))
    left join dispatches t3 on t3.county_code = t0.county_code
    and t3.id = t0.dispatch_id
    and (t3.county_code = $1
      and (t3.team_id = $2
        or (t3.mode = 'OPEN_POOL'
          and t3.state = 'OFFERED')))
    left join volunteer_teams t4 on t4.county_code = t0.county_code
    and t4.id = t0.team_id
    and (t4.county_code = $1)
    left join service_activities t5 on t5.county_code = t0.county_code
    and t5.id = t0.activity_id
    and (t5.county_code = $1) having true) || '}');

-- CITY_OVERSEER
select (
  '{"serviceRecords":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from service_records t0
            where (t0.county_code >= $1
              and t0.county_code < $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $3::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"order":' || case when t1.id is null then 'null' else (
                '{"id":' || ('"' || t1.county_code || '.' || t1.id || '"') || '}') end ||
              ',"dispatch":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"team":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"source":' || ('"' || t0.source || '"') ||
              ',"serviceStart":' || ('"' || moment(t0.service_start) || '"') ||
              ',"serviceEnd":' || ('"' || moment(t0.service_end) || '"') ||
              ',"deductMinutes":' || ((t0.deduct_minutes)::text) ||
              ',"excludedReason":' || coalesce('"' || t0.excluded_reason || '"', 'null') ||
              ',"creditableMinutes":' || ((t0.creditable_minutes)::text) ||
              ',"needsSecondReview":' || ((t0.needs_second_review)::text) ||
              ',"confirmedAt":' || coalesce('"' || moment(t0.confirmed_at) || '"', 'null') ||
              ',"voidedAt":' || coalesce('"' || moment(t0.voided_at) || '"', 'null') ||
              ',"version":' || ((t0.version)::text) ||
              ',"activity":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $3::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:ServiceRecord:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $3::int))[1], $4::text) || '"', 'null') || '}') || '}')
    from (
      select t0.activity_id, t0.confirmed_at, t0.county_code, t0.creditable_minutes, t0.deduct_minutes, t0.dispatch_id, t0.excluded_reason, t0.id, t0.needs_second_review, t0.order_id, t0.service_end, t0.service_start, t0.source, t0.state, t0.team_id, t0.version, t0.voided_at, row_number() over () as rn
      from (
        select t0.activity_id, t0.confirmed_at, t0.county_code, t0.creditable_minutes, t0.deduct_minutes, t0.dispatch_id, t0.excluded_reason, t0.id, t0.needs_second_review, t0.order_id, t0.service_end, t0.service_start, t0.source, t0.state, t0.team_id, t0.version, t0.voided_at
        from (with recursive county (code) as ((
              select county_code
              from service_records
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from service_records
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.activity_id, t0.confirmed_at, t0.county_code, t0.creditable_minutes, t0.deduct_minutes, t0.dispatch_id, t0.excluded_reason, t0.id, t0.needs_second_review, t0.order_id, t0.service_end, t0.service_start, t0.source, t0.state, t0.team_id, t0.version, t0.voided_at
          from service_records t0
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
    left join dispatches t2 on t2.county_code = t0.county_code
    and t2.id = t0.dispatch_id
    and (t2.county_code >= $1
      and t2.county_code < $2)
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.team_id
    and (t3.county_code >= $1
      and t3.county_code < $2)
    left join service_activities t4 on t4.county_code = t0.county_code
    and t4.id = t0.activity_id
    and (t4.county_code >= $1
      and t4.county_code < $2) having true) || '}');
