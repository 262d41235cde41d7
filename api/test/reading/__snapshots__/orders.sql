-- COUNTY_OPERATOR
select (
  '{"orders":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from demand_orders t0
            where (t0.county_code = $1)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $14::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"orderNo":' || (to_json(t0.order_no)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"speciality":' || coalesce(to_json(t0.speciality)::text, 'null') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"content":' || (to_json(t0.content)::text) ||
              ',"beneficiaryGroup":' || 'null' ||
              ',"serviceNote":' || 'null' ||
              ',"requesterName":' || coalesce(to_json(t0.requester_name)::text, 'null') ||
              ',"requesterPhone":' || coalesce(to_json(mask_phone(t0.requester_phone))::text, 'null') ||
              ',"address":' || 'null' ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"regionName":' || (to_json(t0.region_name)::text) ||
              ',"preferredTime":' || ('"' || t0.preferred_time || '"') ||
              ',"preferredDate":' || coalesce('"' || (t0.preferred_date)::text || '"', 'null') ||
              ',"peopleNeeded":' || ((t0.people_needed)::text) ||
              ',"urgency":' || ('"' || t0.urgency || '"') ||
              ',"riskNote":' || coalesce(to_json(t0.risk_note)::text, 'null') ||
              ',"channel":' || ('"' || t0.channel || '"') ||
              ',"raisedAt":' || ('"' || moment(t0.raised_at) || '"') ||
              ',"reportedAt":' || ('"' || moment(t0.reported_at) || '"') ||
              ',"proxyEntry":' || ((t0.proxy_entry)::text) ||
              ',"consentNote":' || coalesce(to_json(t0.consent_note)::text, 'null') ||
              ',"recorderName":' || coalesce(to_json(t0.recorder_name)::text, 'null') ||
              ',"waitingFor":' || ('"' || t0.waiting_for || '"') ||
              ',"slaStep":' || coalesce('"' || t0.sla_step || '"', 'null') ||
              ',"stepStartedAt":' || coalesce('"' || moment(t0.step_started_at) || '"', 'null') ||
              ',"dueAt":' || coalesce('"' || moment(t0.due_at) || '"', 'null') ||
              ',"overdue":' || coalesce(((t0.due_at is not null
                    and t0.due_at < now()))::text, 'null') ||
              ',"failedDispatches":' || ((t0.failed_dispatches)::text) ||
              ',"needsRedispatch":' || coalesce(((t0.failed_dispatches >= 2
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"handOverProposed":' || coalesce(((t0.failed_dispatches >= 3
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"inOpenPool":' || ((t0.in_open_pool)::text) ||
              ',"currentDispatch":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"currentTeam":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"agreedAt":' || coalesce('"' || moment(t0.agreed_at) || '"', 'null') ||
              ',"contactedAt":' || coalesce('"' || moment(t0.contacted_at) || '"', 'null') ||
              ',"reasonCode":' || coalesce('"' || t0.reason_code || '"', 'null') ||
              ',"replyToRequester":' || coalesce(to_json(t0.reply_to_requester)::text, 'null') ||
              ',"handOverTo":' || coalesce('"' || t0.hand_over_to || '"', 'null') ||
              ',"ratingState":' || ('"' || t0.rating_state || '"') ||
              ',"closedAt":' || coalesce('"' || moment(t0.closed_at) || '"', 'null') ||
              ',"reopenedFrom":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"version":' || ((t0.version)::text) ||
              ',"dispatches":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t5.rn <= $2::int then (
                          '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end, ',' order by t5.rn), '') || ']') || '}')
                from (
                  select t5.county_code, t5.id, row_number() over () as rn
                  from (
                    select t5.county_code, t5.id
                    from dispatches t5
                    where (t5.county_code = $1)
                    and (t0.county_code = t5.county_code
                      and t0.id = t5.order_id)
                    order by t5.id desc, t5.county_code desc
                    limit 101) t5
                  limit $2::int) t5 having true) ||
              ',"events":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t6.rn <= $3::int then (
                          '{"id":' || ('"' || t6.county_code || '.' || t6.id || '"') || '}') end, ',' order by t6.rn), '') || ']') || '}')
                from (
                  select t6.at, t6.county_code, t6.id, row_number() over () as rn
                  from (
                    select t6.at, t6.county_code, t6.id
                    from order_events t6
                    where (t6.county_code = $1)
                    and (t0.county_code = t6.county_code
                      and t0.id = t6.order_id)
                    order by t6.at asc, t6.id asc, t6.county_code asc
                    limit 101) t6
                  limit $3::int) t6 having true) ||
              ',"supervisions":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t7.rn <= $4::int then (
                          '{"id":' || ('"' || t7.county_code || '.' || t7.id || '"') || '}') end, ',' order by t7.rn), '') || ']') || '}')
                from (
                  select t7.county_code, t7.id, row_number() over () as rn
                  from (
                    select t7.county_code, t7.id
                    from supervisions t7
                    where (t7.county_code = $1)
                    and (t0.county_code = t7.county_code
                      and t0.id = t7.order_id)
                    order by t7.id desc, t7.county_code desc
                    limit 101) t7
                  limit $4::int) t7 having true) ||
              ',"ratings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t8.rn <= $5::int then (
                          '{"id":' || ('"' || t8.county_code || '.' || t8.id || '"') || '}') end, ',' order by t8.rn), '') || ']') || '}')
                from (
                  select t8.county_code, t8.id, row_number() over () as rn
                  from (
                    select t8.county_code, t8.id
                    from order_ratings t8
                    where (t8.county_code = $1)
                    and (t0.county_code = t8.county_code
                      and t0.id = t8.order_id)
                    order by t8.id desc, t8.county_code desc
                    limit 101) t8
                  limit $5::int) t8 having true) ||
              ',"followUps":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t9.rn <= $6::int then (
                          '{"id":' || ('"' || t9.county_code || '.' || t9.id || '"') || '}') end, ',' order by t9.rn), '') || ']') || '}')
                from (
                  select t9.county_code, t9.id, row_number() over () as rn
                  from (
                    select t9.county_code, t9.id
                    from follow_up_visits t9
                    where (t9.county_code = $1)
                    and (t0.county_code = t9.county_code
                      and t0.id = t9.order_id)
                    order by t9.id desc, t9.county_code desc
                    limit 101) t9
                  limit $6::int) t9 having true) ||
              ',"serviceRecords":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t10.rn <= $7::int then (
                          '{"id":' || ('"' || t10.county_code || '.' || t10.id || '"') || '}') end, ',' order by t10.rn), '') || ']') || '}')
                from (
                  select t10.county_code, t10.id, row_number() over () as rn
                  from (
                    select t10.county_code, t10.id
                    from service_records t10
                    where (t10.county_code = $1)
                    and (t0.county_code = t10.county_code
                      and t0.id = t10.order_id)
                    order by t10.id desc, t10.county_code desc
                    limit 101) t10
                  limit $7::int) t10 having true) ||
              ',"complaints":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t11.rn <= $8::int then (
                          '{"id":' || ('"' || t11.county_code || '.' || t11.id || '"') || '}') end, ',' order by t11.rn), '') || ']') || '}')
                from (
                  select t11.county_code, t11.id, row_number() over () as rn
                  from (
                    select t11.county_code, t11.id
                    from complaints t11
                    where (t11.county_code = $1)
                    and (t0.county_code = t11.county_code
                      and t0.id = t11.order_id)
                    order by t11.id desc, t11.county_code desc
                    limit 101) t11
                  limit $8::int) t11 having true) ||
              ',"reopenedAs":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t12.rn <= $9::int then (
                          '{"id":' || ('"' || t12.county_code || '.' || t12.id || '"') || '}') end, ',' order by t12.rn), '') || ']') || '}')
                from (
                  select t12.county_code, t12.id, row_number() over () as rn
                  from (
                    select t12.county_code, t12.id
                    from demand_orders t12
                    where (t12.county_code = $1)
                    and (t0.county_code = t12.county_code
                      and t0.id = t12.reopened_from_id)
                    order by t12.id desc, t12.county_code desc
                    limit 101) t12
                  limit $9::int) t12 having true) ||
              ',"similarOrders":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t13.rn <= $10::int then (
                          '{"id":' || ('"' || t13.county_code || '.' || t13.id || '"') || '}') end, ',' order by t13.rn), '') || ']') || '}')
                from (
                  select t13.county_code, t13.id, row_number() over () as rn
                  from (
                    select t13.county_code, t13.id
                    from demand_orders t13
                    where (t13.county_code = $1)
                    and (t13.county_code = t0.county_code
                      and t13.region_code = t0.region_code
                      and t13.category = t0.category
                      and t13.state = 'CLOSED'
                      and t13.id <> t0.id)
                    order by t13.id desc, t13.county_code desc
                    limit 101) t13
                  limit $10::int) t13 having true) ||
              ',"candidateTeams":' || (
                select ('[' || coalesce(array_to_string((array_agg((
                            '{"id":' || ('"' || t14.county_code || '.' || t14.team_id || '"') || '}') order by t14.linked desc nulls last, t14.score desc nulls last, t14.county_code || '.' || t14.team_id))[1:$13::int], ','), '') || ']')
                from (
    with teams as materialized (
                    select t.*,
        (
                      select count(*)::int
                      from dispatches d
                      where d.county_code = t.county_code
                      and d.team_id = t.id
                      and (d.state in ('OFFERED', 'ACCEPTED')
                        or (d.state = 'FULFILLED'
                          and d.offered_at >= date_trunc('week', now(), 'Asia/Shanghai')))) as open_load,
        r.rating_count, case when r.rating_count >= 5 then r.rating_tenths end as rating_tenths
                    from volunteer_teams t
      cross join lateral (
                      select count(*)::int as rating_count, round(avg(q.overall) * 10)::int as rating_tenths
                      from order_ratings q
                      where q.county_code = t.county_code
                      and q.team_id = t.id) r
                    where t.county_code = $1
                    and t.state = 'ACTIVE')
                  select f.*, f.at_place
                  and f.category_match <> 'OTHER'
                  and not f.declined_before as linked, greatest(0, least(100,
        case f.category_match when 'SAME' then 40 when 'GENERAL' then 15 else 0 end
      + case f.proximity when 'SAME_VILLAGE' then 25 when 'SAME_TOWN' then 20
          when 'IN_SERVICE_AREA' then 12 else 0 end
      + round(20 * greatest(0, 1 - f.open_load::numeric / greatest(1, f.weekly_capacity)))
      + coalesce(round(15 * (f.rating_tenths - 10) / 40.0), 8)
      - case when f.declined_before then 30 else 0 end))::int as score
                  from (
                    select t.county_code, o.id as order_id, t.id as team_id, t.weekly_capacity, t.open_load, t.rating_count, t.rating_tenths,
        case when t.category = o.category
                    and (o.category <> 'CUSTOM'
                      or o.speciality is null
                      or t.speciality = o.speciality) then 'SAME'
          when t.type in ('CORPS', 'DETACHMENT', 'SQUAD', 'UNIT') then 'GENERAL' else 'OTHER' end as category_match,
        case when t.region_code = o.region_code then 'SAME_VILLAGE'
          when
                    left(t.region_code, 9) =
                    left(o.region_code, 9) then 'SAME_TOWN'
          when exists (
                      select 1
                      from unnest(t.service_area_codes) a
                      where a in
            (o.region_code::text, rpad(
                          left(o.region_code, 9), 12, '0'), rpad(o.county_code, 12, '0'))) then 'IN_SERVICE_AREA'
          else 'SAME_COUNTY' end as proximity,
        exists (
                      select 1
                      from team_place_links k join places p on p.county_code = k.county_code
                      and p.id = k.place_id
                      where k.county_code = o.county_code
                      and k.team_id = t.id
                      and p.active
                      and p.region_code = o.region_code
                      and k.from_day <= today.day
                      and (k.until_day is null
                        or k.until_day >= today.day)) as at_place,
        exists (
                      select 1
                      from dispatches d
                      where d.county_code = o.county_code
                      and d.order_id = o.id
                      and d.team_id = t.id
                      and d.state in ('DECLINED', 'EXPIRED', 'FAILED')) as declined_before
                    from demand_orders o
      join teams t on t.county_code = o.county_code
      cross join (
                      select (now() at time zone 'Asia/Shanghai')::date as day) today
                    where o.county_code = $1
                    and o.id = t0.id
                    and o.region_code >= $11
                    and o.region_code < $12
    ) f
  ) t14
                where t14.county_code = $1) ||
              ',"requiredSkill":' || coalesce('"' || t0.required_skill || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $14::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('COUNTY_OPERATOR:DemandOrder:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $14::int))[1], $15::text) || '"', 'null') || '}') || '}')
    from (
      select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.required_skill, t0.risk_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for, row_number() over () as rn
      from (
        select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.required_skill, t0.risk_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for
        from demand_orders t0
        where (t0.county_code = $1)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $14::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join dispatches t2 on t2.county_code = t0.county_code
    and t2.id = t0.current_dispatch_id
    and (t2.county_code = $1)
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.current_team_id
    and (t3.county_code = $1)
    left join demand_orders t4 on t4.county_code = t0.county_code
    and t4.id = t0.reopened_from_id
    and (t4.county_code = $1) having true) || '}');

-- TOWN_STAFF
select (
  '{"orders":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from demand_orders t0
            where (t0.county_code = $1
              and t0.region_code >= $2
              and t0.region_code < $3)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $13::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"orderNo":' || (to_json(t0.order_no)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"speciality":' || coalesce(to_json(t0.speciality)::text, 'null') ||
              ',"title":' || (to_json(t0.title)::text) ||
              ',"content":' || (to_json(t0.content)::text) ||
              ',"beneficiaryGroup":' || 'null' ||
              ',"serviceNote":' || 'null' ||
              ',"requesterName":' || coalesce(to_json(t0.requester_name)::text, 'null') ||
              ',"requesterPhone":' || coalesce(to_json(mask_phone(t0.requester_phone))::text, 'null') ||
              ',"address":' || 'null' ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"regionName":' || (to_json(t0.region_name)::text) ||
              ',"preferredTime":' || ('"' || t0.preferred_time || '"') ||
              ',"preferredDate":' || coalesce('"' || (t0.preferred_date)::text || '"', 'null') ||
              ',"peopleNeeded":' || ((t0.people_needed)::text) ||
              ',"urgency":' || ('"' || t0.urgency || '"') ||
              ',"riskNote":' || coalesce(to_json(t0.risk_note)::text, 'null') ||
              ',"channel":' || ('"' || t0.channel || '"') ||
              ',"raisedAt":' || ('"' || moment(t0.raised_at) || '"') ||
              ',"reportedAt":' || ('"' || moment(t0.reported_at) || '"') ||
              ',"proxyEntry":' || ((t0.proxy_entry)::text) ||
              ',"consentNote":' || coalesce(to_json(t0.consent_note)::text, 'null') ||
              ',"recorderName":' || coalesce(to_json(t0.recorder_name)::text, 'null') ||
              ',"waitingFor":' || ('"' || t0.waiting_for || '"') ||
              ',"slaStep":' || coalesce('"' || t0.sla_step || '"', 'null') ||
              ',"stepStartedAt":' || coalesce('"' || moment(t0.step_started_at) || '"', 'null') ||
              ',"dueAt":' || coalesce('"' || moment(t0.due_at) || '"', 'null') ||
              ',"overdue":' || coalesce(((t0.due_at is not null
                    and t0.due_at < now()))::text, 'null') ||
              ',"failedDispatches":' || ((t0.failed_dispatches)::text) ||
              ',"needsRedispatch":' || coalesce(((t0.failed_dispatches >= 2
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"handOverProposed":' || coalesce(((t0.failed_dispatches >= 3
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"inOpenPool":' || ((t0.in_open_pool)::text) ||
              ',"currentDispatch":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"currentTeam":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"agreedAt":' || coalesce('"' || moment(t0.agreed_at) || '"', 'null') ||
              ',"contactedAt":' || coalesce('"' || moment(t0.contacted_at) || '"', 'null') ||
              ',"reasonCode":' || coalesce('"' || t0.reason_code || '"', 'null') ||
              ',"replyToRequester":' || coalesce(to_json(t0.reply_to_requester)::text, 'null') ||
              ',"handOverTo":' || coalesce('"' || t0.hand_over_to || '"', 'null') ||
              ',"ratingState":' || ('"' || t0.rating_state || '"') ||
              ',"closedAt":' || coalesce('"' || moment(t0.closed_at) || '"', 'null') ||
              ',"reopenedFrom":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"version":' || ((t0.version)::text) ||
              ',"dispatches":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t5.rn <= $4::int then (
                          '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end, ',' order by t5.rn), '') || ']') || '}')
                from (
                  select t5.county_code, t5.id, row_number() over () as rn
                  from (
                    select t5.county_code, t5.id
                    from dispatches t5
                    where (t5.county_code = $1
                      and t5.region_code >= $2
                      and t5.region_code < $3)
                    and (t0.county_code = t5.county_code
                      and t0.id = t5.order_id)
                    order by t5.id desc, t5.county_code desc
                    limit 101) t5
                  limit $4::int) t5 having true) ||
              ',"events":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t6.rn <= $5::int then (
                          '{"id":' || ('"' || t6.county_code || '.' || t6.id || '"') || '}') end, ',' order by t6.rn), '') || ']') || '}')
                from (
                  select t6.at, t6.county_code, t6.id, row_number() over () as rn
                  from (
                    select t6.at, t6.county_code, t6.id
                    from order_events t6
                    where (t6.county_code = $1
                      and t6.region_code >= $2
                      and t6.region_code < $3)
                    and (t0.county_code = t6.county_code
                      and t0.id = t6.order_id)
                    order by t6.at asc, t6.id asc, t6.county_code asc
                    limit 101) t6
                  limit $5::int) t6 having true) ||
              ',"supervisions":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t7.rn <= $6::int then (
                          '{"id":' || ('"' || t7.county_code || '.' || t7.id || '"') || '}') end, ',' order by t7.rn), '') || ']') || '}')
                from (
                  select t7.county_code, t7.id, row_number() over () as rn
                  from (
                    select t7.county_code, t7.id
                    from supervisions t7
                    where (t7.county_code = $1
                      and t7.region_code >= $2
                      and t7.region_code < $3)
                    and (t0.county_code = t7.county_code
                      and t0.id = t7.order_id)
                    order by t7.id desc, t7.county_code desc
                    limit 101) t7
                  limit $6::int) t7 having true) ||
              ',"ratings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t8.rn <= $7::int then (
                          '{"id":' || ('"' || t8.county_code || '.' || t8.id || '"') || '}') end, ',' order by t8.rn), '') || ']') || '}')
                from (
                  select t8.county_code, t8.id, row_number() over () as rn
                  from (
                    select t8.county_code, t8.id
                    from order_ratings t8
                    where (t8.county_code = $1
                      and t8.region_code >= $2
                      and t8.region_code < $3)
                    and (t0.county_code = t8.county_code
                      and t0.id = t8.order_id)
                    order by t8.id desc, t8.county_code desc
                    limit 101) t8
                  limit $7::int) t8 having true) ||
              ',"followUps":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t9.rn <= $8::int then (
                          '{"id":' || ('"' || t9.county_code || '.' || t9.id || '"') || '}') end, ',' order by t9.rn), '') || ']') || '}')
                from (
                  select t9.county_code, t9.id, row_number() over () as rn
                  from (
                    select t9.county_code, t9.id
                    from follow_up_visits t9
                    where (t9.county_code = $1
                      and t9.region_code >= $2
                      and t9.region_code < $3)
                    and (t0.county_code = t9.county_code
                      and t0.id = t9.order_id)
                    order by t9.id desc, t9.county_code desc
                    limit 101) t9
                  limit $8::int) t9 having true) ||
              ',"serviceRecords":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t10.rn <= $9::int then (
                          '{"id":' || ('"' || t10.county_code || '.' || t10.id || '"') || '}') end, ',' order by t10.rn), '') || ']') || '}')
                from (
                  select t10.county_code, t10.id, row_number() over () as rn
                  from (
                    select t10.county_code, t10.id
                    from service_records t10
                    where (t10.county_code = $1
                      and t10.region_code >= $2
                      and t10.region_code < $3)
                    and (t0.county_code = t10.county_code
                      and t0.id = t10.order_id)
                    order by t10.id desc, t10.county_code desc
                    limit 101) t10
                  limit $9::int) t10 having true) ||
              ',"complaints":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t11.rn <= $10::int then (
                          '{"id":' || ('"' || t11.county_code || '.' || t11.id || '"') || '}') end, ',' order by t11.rn), '') || ']') || '}')
                from (
                  select t11.county_code, t11.id, row_number() over () as rn
                  from (
                    select t11.county_code, t11.id
                    from complaints t11
                    where (t11.county_code = $1
                      and t11.region_code >= $2
                      and t11.region_code < $3)
                    and (t0.county_code = t11.county_code
                      and t0.id = t11.order_id)
                    order by t11.id desc, t11.county_code desc
                    limit 101) t11
                  limit $10::int) t11 having true) ||
              ',"reopenedAs":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t12.rn <= $11::int then (
                          '{"id":' || ('"' || t12.county_code || '.' || t12.id || '"') || '}') end, ',' order by t12.rn), '') || ']') || '}')
                from (
                  select t12.county_code, t12.id, row_number() over () as rn
                  from (
                    select t12.county_code, t12.id
                    from demand_orders t12
                    where (t12.county_code = $1
                      and t12.region_code >= $2
                      and t12.region_code < $3)
                    and (t0.county_code = t12.county_code
                      and t0.id = t12.reopened_from_id)
                    order by t12.id desc, t12.county_code desc
                    limit 101) t12
                  limit $11::int) t12 having true) ||
              ',"similarOrders":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t13.rn <= $12::int then (
                          '{"id":' || ('"' || t13.county_code || '.' || t13.id || '"') || '}') end, ',' order by t13.rn), '') || ']') || '}')
                from (
                  select t13.county_code, t13.id, row_number() over () as rn
                  from (
                    select t13.county_code, t13.id
                    from demand_orders t13
                    where (t13.county_code = $1
                      and t13.region_code >= $2
                      and t13.region_code < $3)
                    and (t13.county_code = t0.county_code
                      and t13.region_code = t0.region_code
                      and t13.category = t0.category
                      and t13.state = 'CLOSED'
                      and t13.id <> t0.id)
                    order by t13.id desc, t13.county_code desc
                    limit 101) t13
                  limit $12::int) t13 having true) ||
              ',"requiredSkill":' || coalesce('"' || t0.required_skill || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $13::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TOWN_STAFF:DemandOrder:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $13::int))[1], $14::text) || '"', 'null') || '}') || '}')
    from (
      select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.required_skill, t0.risk_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for, row_number() over () as rn
      from (
        select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.required_skill, t0.risk_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for
        from demand_orders t0
        where (t0.county_code = $1
          and t0.region_code >= $2
          and t0.region_code < $3)
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $13::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join dispatches t2 on t2.county_code = t0.county_code
    and t2.id = t0.current_dispatch_id
    and (t2.county_code = $1
      and t2.region_code >= $2
      and t2.region_code < $3)
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.current_team_id
    and (t3.county_code = $1)
    left join demand_orders t4 on t4.county_code = t0.county_code
    and t4.id = t0.reopened_from_id
    and (t4.county_code = $1
      and t4.region_code >= $2
      and t4.region_code < $3) having true) || '}');

-- TEAM_LEADER
select (
  '{"orders":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from demand_orders t0
            where (t0.county_code = $1
              and t0.current_team_id = $2) union all
            select
            from demand_orders t0
            where (t0.county_code = $1
              and t0.in_open_pool
              and t0.current_team_id is distinct
              from $2)
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $10::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"orderNo":' || (to_json(t0.order_no)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"speciality":' || coalesce(to_json(t0.speciality)::text, 'null') ||
              ',"title":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then (to_json(t0.title)::text) else 'null' end ||
              ',"content":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then (to_json(t0.content)::text) else 'null' end ||
              ',"serviceNote":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.service_note)::text, 'null') else 'null' end ||
              ',"requesterName":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.requester_name)::text, 'null') else coalesce(to_json(mask_name(t0.requester_name))::text, 'null') end ||
              ',"requesterPhone":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.requester_phone)::text, 'null') else coalesce(to_json(mask_phone(t0.requester_phone))::text, 'null') end ||
              ',"address":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.address)::text, 'null') else 'null' end ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"regionName":' || (to_json(t0.region_name)::text) ||
              ',"preferredTime":' || ('"' || t0.preferred_time || '"') ||
              ',"preferredDate":' || coalesce('"' || (t0.preferred_date)::text || '"', 'null') ||
              ',"peopleNeeded":' || ((t0.people_needed)::text) ||
              ',"urgency":' || ('"' || t0.urgency || '"') ||
              ',"riskNote":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.risk_note)::text, 'null') else 'null' end ||
              ',"channel":' || ('"' || t0.channel || '"') ||
              ',"raisedAt":' || ('"' || moment(t0.raised_at) || '"') ||
              ',"reportedAt":' || ('"' || moment(t0.reported_at) || '"') ||
              ',"proxyEntry":' || ((t0.proxy_entry)::text) ||
              ',"consentNote":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.consent_note)::text, 'null') else 'null' end ||
              ',"recorderName":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.recorder_name)::text, 'null') else coalesce(to_json(mask_name(t0.recorder_name))::text, 'null') end ||
              ',"waitingFor":' || ('"' || t0.waiting_for || '"') ||
              ',"slaStep":' || coalesce('"' || t0.sla_step || '"', 'null') ||
              ',"stepStartedAt":' || coalesce('"' || moment(t0.step_started_at) || '"', 'null') ||
              ',"dueAt":' || coalesce('"' || moment(t0.due_at) || '"', 'null') ||
              ',"overdue":' || coalesce(((t0.due_at is not null
                    and t0.due_at < now()))::text, 'null') ||
              ',"failedDispatches":' || ((t0.failed_dispatches)::text) ||
              ',"needsRedispatch":' || coalesce(((t0.failed_dispatches >= 2
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"handOverProposed":' || coalesce(((t0.failed_dispatches >= 3
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"inOpenPool":' || ((t0.in_open_pool)::text) ||
              ',"currentDispatch":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"currentTeam":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"agreedAt":' || coalesce('"' || moment(t0.agreed_at) || '"', 'null') ||
              ',"contactedAt":' || coalesce('"' || moment(t0.contacted_at) || '"', 'null') ||
              ',"reasonCode":' || coalesce('"' || t0.reason_code || '"', 'null') ||
              ',"replyToRequester":' || case when (t0.current_team_id = $2
                and t0.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) then coalesce(to_json(t0.reply_to_requester)::text, 'null') else 'null' end ||
              ',"handOverTo":' || coalesce('"' || t0.hand_over_to || '"', 'null') ||
              ',"ratingState":' || ('"' || t0.rating_state || '"') ||
              ',"closedAt":' || coalesce('"' || moment(t0.closed_at) || '"', 'null') ||
              ',"reopenedFrom":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"version":' || ((t0.version)::text) ||
              ',"dispatches":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t5.rn <= $3::int then (
                          '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end, ',' order by t5.rn), '') || ']') || '}')
                from (
                  select t5.county_code, t5.id, row_number() over () as rn
                  from (
                    select t5.county_code, t5.id
                    from dispatches t5
                    where (t5.county_code = $1
                      and (t5.team_id = $2
                        or (t5.mode = 'OPEN_POOL'
                          and t5.state = 'OFFERED')))
                    and (t0.county_code = t5.county_code
                      and t0.id = t5.order_id)
                    order by t5.id desc, t5.county_code desc
                    limit 101) t5
                  limit $3::int) t5 having true) ||
              ',"events":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t6.rn <= $4::int then (
                          '{"id":' || ('"' || t6.county_code || '.' || t6.id || '"') || '}') end, ',' order by t6.rn), '') || ']') || '}')
                from (
                  select t6.at, t6.county_code, t6.id, row_number() over () as rn
                  from (
                    select t6.at, t6.county_code, t6.id
                    from order_events t6
                    where (t6.county_code = $1
                      and exists (
                        select 1
                        from demand_orders o
                        where o.county_code = $1
                        and o.county_code = t6.county_code
                        and o.id = t6.order_id
                        and o.current_team_id = $2))
                    and (t0.county_code = t6.county_code
                      and t0.id = t6.order_id)
                    order by t6.at asc, t6.id asc, t6.county_code asc
                    limit 101) t6
                  limit $4::int) t6 having true) ||
              ',"supervisions":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t7.rn <= $5::int then (
                          '{"id":' || ('"' || t7.county_code || '.' || t7.id || '"') || '}') end, ',' order by t7.rn), '') || ']') || '}')
                from (
                  select t7.county_code, t7.id, row_number() over () as rn
                  from (
                    select t7.county_code, t7.id
                    from supervisions t7
                    where (t7.county_code = $1
                      and exists (
                        select 1
                        from demand_orders o
                        where o.county_code = $1
                        and o.county_code = t7.county_code
                        and o.id = t7.order_id
                        and o.current_team_id = $2))
                    and (t0.county_code = t7.county_code
                      and t0.id = t7.order_id)
                    order by t7.id desc, t7.county_code desc
                    limit 101) t7
                  limit $5::int) t7 having true) ||
              ',"ratings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t8.rn <= $6::int then (
                          '{"id":' || ('"' || t8.county_code || '.' || t8.id || '"') || '}') end, ',' order by t8.rn), '') || ']') || '}')
                from (
                  select t8.county_code, t8.id, row_number() over () as rn
                  from (
                    select t8.county_code, t8.id
                    from order_ratings t8
                    where (t8.county_code = $1
                      and t8.team_id = $2)
                    and (t0.county_code = t8.county_code
                      and t0.id = t8.order_id)
                    order by t8.id desc, t8.county_code desc
                    limit 101) t8
                  limit $6::int) t8 having true) ||
              ',"serviceRecords":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t9.rn <= $7::int then (
                          '{"id":' || ('"' || t9.county_code || '.' || t9.id || '"') || '}') end, ',' order by t9.rn), '') || ']') || '}')
                from (
                  select t9.county_code, t9.id, row_number() over () as rn
                  from (
                    select t9.county_code, t9.id
                    from service_records t9
                    where (t9.county_code = $1
                      and t9.team_id = $2)
                    and (t0.county_code = t9.county_code
                      and t0.id = t9.order_id)
                    order by t9.id desc, t9.county_code desc
                    limit 101) t9
                  limit $7::int) t9 having true) ||
              ',"reopenedAs":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t10.rn <= $8::int then (
                          '{"id":' || ('"' || t10.county_code || '.' || t10.id || '"') || '}') end, ',' order by t10.rn), '') || ']') || '}')
                from (
                  select t10.county_code, t10.id, row_number() over () as rn
                  from (
                    select t10.county_code, t10.id
                    from demand_orders t10
                    where (t10.county_code = $1
                      and ((t10.current_team_id = $2) is true
                        or t10.in_open_pool))
                    and (t0.county_code = t10.county_code
                      and t0.id = t10.reopened_from_id)
                    order by t10.id desc, t10.county_code desc
                    limit 101) t10
                  limit $8::int) t10 having true) ||
              ',"similarOrders":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t11.rn <= $9::int then (
                          '{"id":' || ('"' || t11.county_code || '.' || t11.id || '"') || '}') end, ',' order by t11.rn), '') || ']') || '}')
                from (
                  select t11.county_code, t11.id, row_number() over () as rn
                  from (
                    select t11.county_code, t11.id
                    from demand_orders t11
                    where (t11.county_code = $1
                      and ((t11.current_team_id = $2) is true
                        or t11.in_open_pool))
                    and (t11.county_code = t0.county_code
                      and t11.region_code = t0.region_code
                      and t11.category = t0.category
                      and t11.state = 'CLOSED'
                      and t11.id <> t0.id)
                    order by t11.id desc, t11.county_code desc
                    limit 101) t11
                  limit $9::int) t11 having true) ||
              ',"requiredSkill":' || coalesce('"' || t0.required_skill || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $10::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('TEAM_LEADER:DemandOrder:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $10::int))[1], $11::text) || '"', 'null') || '}') || '}')
    from (
      select t0.address, t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.required_skill, t0.risk_note, t0.service_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for, row_number() over () as rn
      from (
        select t0.address, t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.required_skill, t0.risk_note, t0.service_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for
        from ((
            select t0.address, t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.required_skill, t0.risk_note, t0.service_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for
            from demand_orders t0
            where (t0.county_code = $1
              and t0.current_team_id = $2)
            order by t0.id desc, t0.county_code desc
            limit 101) union all (
            select t0.address, t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.consent_note, t0.contacted_at, t0.content, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.recorder_name, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reply_to_requester, t0.reported_at, t0.requester_name, t0.requester_phone, t0.required_skill, t0.risk_note, t0.service_note, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.title, t0.urgency, t0.version, t0.waiting_for
            from demand_orders t0
            where (t0.county_code = $1
              and t0.in_open_pool
              and t0.current_team_id is distinct
              from $2)
            order by t0.id desc, t0.county_code desc
            limit 101)) t0
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $10::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join dispatches t2 on t2.county_code = t0.county_code
    and t2.id = t0.current_dispatch_id
    and (t2.county_code = $1
      and (t2.team_id = $2
        or (t2.mode = 'OPEN_POOL'
          and t2.state = 'OFFERED')))
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.current_team_id
    and (t3.county_code = $1)
    left join demand_orders t4 on t4.county_code = t0.county_code
    and t4.id = t0.reopened_from_id
    and (t4.county_code = $1
      and ((t4.current_team_id = $2) is true
        or t4.in_open_pool)) having true) || '}');

-- CITY_OVERSEER
select (
  '{"orders":' || (
    select (
      '{"totalCount":' || ((
          select count(*)
          from (
            select
            from demand_orders t0
            where (t0.county_code >= $1
              and t0.county_code < $2
              and t0.state <> 'DRAFT')
            limit 100000) t0)::text) ||
      ',"nodes":' || ('[' || coalesce(string_agg(case when t0.rn <= $12::int then (
              '{"id":' || ('"' || t0.county_code || '.' || t0.id || '"') ||
              ',"orderNo":' || (to_json(t0.order_no)::text) ||
              ',"state":' || ('"' || t0.state || '"') ||
              ',"category":' || ('"' || t0.category || '"') ||
              ',"speciality":' || coalesce(to_json(t0.speciality)::text, 'null') ||
              ',"regionCode":' || (to_json(t0.region_code)::text) ||
              ',"region":' || case when t1.code is null then 'null' else (
                '{"id":' || ('"' || t1.code || '"') || '}') end ||
              ',"regionName":' || (to_json(t0.region_name)::text) ||
              ',"preferredTime":' || ('"' || t0.preferred_time || '"') ||
              ',"preferredDate":' || coalesce('"' || (t0.preferred_date)::text || '"', 'null') ||
              ',"peopleNeeded":' || ((t0.people_needed)::text) ||
              ',"urgency":' || ('"' || t0.urgency || '"') ||
              ',"channel":' || ('"' || t0.channel || '"') ||
              ',"raisedAt":' || ('"' || moment(t0.raised_at) || '"') ||
              ',"reportedAt":' || ('"' || moment(t0.reported_at) || '"') ||
              ',"proxyEntry":' || ((t0.proxy_entry)::text) ||
              ',"waitingFor":' || ('"' || t0.waiting_for || '"') ||
              ',"slaStep":' || coalesce('"' || t0.sla_step || '"', 'null') ||
              ',"stepStartedAt":' || coalesce('"' || moment(t0.step_started_at) || '"', 'null') ||
              ',"dueAt":' || coalesce('"' || moment(t0.due_at) || '"', 'null') ||
              ',"overdue":' || coalesce(((t0.due_at is not null
                    and t0.due_at < now()))::text, 'null') ||
              ',"failedDispatches":' || ((t0.failed_dispatches)::text) ||
              ',"needsRedispatch":' || coalesce(((t0.failed_dispatches >= 2
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"handOverProposed":' || coalesce(((t0.failed_dispatches >= 3
                    and t0.state = 'PENDING_DISPATCH'))::text, 'null') ||
              ',"inOpenPool":' || ((t0.in_open_pool)::text) ||
              ',"currentDispatch":' || case when t2.id is null then 'null' else (
                '{"id":' || ('"' || t2.county_code || '.' || t2.id || '"') || '}') end ||
              ',"currentTeam":' || case when t3.id is null then 'null' else (
                '{"id":' || ('"' || t3.county_code || '.' || t3.id || '"') || '}') end ||
              ',"agreedAt":' || coalesce('"' || moment(t0.agreed_at) || '"', 'null') ||
              ',"contactedAt":' || coalesce('"' || moment(t0.contacted_at) || '"', 'null') ||
              ',"reasonCode":' || coalesce('"' || t0.reason_code || '"', 'null') ||
              ',"handOverTo":' || coalesce('"' || t0.hand_over_to || '"', 'null') ||
              ',"ratingState":' || ('"' || t0.rating_state || '"') ||
              ',"closedAt":' || coalesce('"' || moment(t0.closed_at) || '"', 'null') ||
              ',"reopenedFrom":' || case when t4.id is null then 'null' else (
                '{"id":' || ('"' || t4.county_code || '.' || t4.id || '"') || '}') end ||
              ',"version":' || ((t0.version)::text) ||
              ',"dispatches":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t5.rn <= $3::int then (
                          '{"id":' || ('"' || t5.county_code || '.' || t5.id || '"') || '}') end, ',' order by t5.rn), '') || ']') || '}')
                from (
                  select t5.county_code, t5.id, row_number() over () as rn
                  from (
                    select t5.county_code, t5.id
                    from dispatches t5
                    where (t5.county_code >= $1
                      and t5.county_code < $2)
                    and (t0.county_code = t5.county_code
                      and t0.id = t5.order_id)
                    order by t5.id desc, t5.county_code desc
                    limit 101) t5
                  limit $3::int) t5 having true) ||
              ',"events":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t6.rn <= $4::int then (
                          '{"id":' || ('"' || t6.county_code || '.' || t6.id || '"') || '}') end, ',' order by t6.rn), '') || ']') || '}')
                from (
                  select t6.at, t6.county_code, t6.id, row_number() over () as rn
                  from (
                    select t6.at, t6.county_code, t6.id
                    from order_events t6
                    where (t6.county_code >= $1
                      and t6.county_code < $2)
                    and (t0.county_code = t6.county_code
                      and t0.id = t6.order_id)
                    order by t6.at asc, t6.id asc, t6.county_code asc
                    limit 101) t6
                  limit $4::int) t6 having true) ||
              ',"supervisions":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t7.rn <= $5::int then (
                          '{"id":' || ('"' || t7.county_code || '.' || t7.id || '"') || '}') end, ',' order by t7.rn), '') || ']') || '}')
                from (
                  select t7.county_code, t7.id, row_number() over () as rn
                  from (
                    select t7.county_code, t7.id
                    from supervisions t7
                    where (t7.county_code >= $1
                      and t7.county_code < $2)
                    and (t0.county_code = t7.county_code
                      and t0.id = t7.order_id)
                    order by t7.id desc, t7.county_code desc
                    limit 101) t7
                  limit $5::int) t7 having true) ||
              ',"ratings":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t8.rn <= $6::int then (
                          '{"id":' || ('"' || t8.county_code || '.' || t8.id || '"') || '}') end, ',' order by t8.rn), '') || ']') || '}')
                from (
                  select t8.county_code, t8.id, row_number() over () as rn
                  from (
                    select t8.county_code, t8.id
                    from order_ratings t8
                    where (t8.county_code >= $1
                      and t8.county_code < $2)
                    and (t0.county_code = t8.county_code
                      and t0.id = t8.order_id)
                    order by t8.id desc, t8.county_code desc
                    limit 101) t8
                  limit $6::int) t8 having true) ||
              ',"followUps":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t9.rn <= $7::int then (
                          '{"id":' || ('"' || t9.county_code || '.' || t9.id || '"') || '}') end, ',' order by t9.rn), '') || ']') || '}')
                from (
                  select t9.county_code, t9.id, row_number() over () as rn
                  from (
                    select t9.county_code, t9.id
                    from follow_up_visits t9
                    where (t9.county_code >= $1
                      and t9.county_code < $2)
                    and (t0.county_code = t9.county_code
                      and t0.id = t9.order_id)
                    order by t9.id desc, t9.county_code desc
                    limit 101) t9
                  limit $7::int) t9 having true) ||
              ',"serviceRecords":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t10.rn <= $8::int then (
                          '{"id":' || ('"' || t10.county_code || '.' || t10.id || '"') || '}') end, ',' order by t10.rn), '') || ']') || '}')
                from (
                  select t10.county_code, t10.id, row_number() over () as rn
                  from (
                    select t10.county_code, t10.id
                    from service_records t10
                    where (t10.county_code >= $1
                      and t10.county_code < $2)
                    and (t0.county_code = t10.county_code
                      and t0.id = t10.order_id)
                    order by t10.id desc, t10.county_code desc
                    limit 101) t10
                  limit $8::int) t10 having true) ||
              ',"complaints":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t11.rn <= $9::int then (
                          '{"id":' || ('"' || t11.county_code || '.' || t11.id || '"') || '}') end, ',' order by t11.rn), '') || ']') || '}')
                from (
                  select t11.county_code, t11.id, row_number() over () as rn
                  from (
                    select t11.county_code, t11.id
                    from complaints t11
                    where (t11.county_code >= $1
                      and t11.county_code < $2)
                    and (t0.county_code = t11.county_code
                      and t0.id = t11.order_id)
                    order by t11.id desc, t11.county_code desc
                    limit 101) t11
                  limit $9::int) t11 having true) ||
              ',"reopenedAs":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t12.rn <= $10::int then (
                          '{"id":' || ('"' || t12.county_code || '.' || t12.id || '"') || '}') end, ',' order by t12.rn), '') || ']') || '}')
                from (
                  select t12.county_code, t12.id, row_number() over () as rn
                  from (
                    select t12.county_code, t12.id
                    from demand_orders t12
                    where (t12.county_code >= $1
                      and t12.county_code < $2
                      and t12.state <> 'DRAFT')
                    and (t0.county_code = t12.county_code
                      and t0.id = t12.reopened_from_id)
                    order by t12.id desc, t12.county_code desc
                    limit 101) t12
                  limit $10::int) t12 having true) ||
              ',"similarOrders":' || (
                select (
                  '{"nodes":' || ('[' || coalesce(string_agg(case when t13.rn <= $11::int then (
                          '{"id":' || ('"' || t13.county_code || '.' || t13.id || '"') || '}') end, ',' order by t13.rn), '') || ']') || '}')
                from (
                  select t13.county_code, t13.id, row_number() over () as rn
                  from (
                    select t13.county_code, t13.id
                    from demand_orders t13
                    where (t13.county_code >= $1
                      and t13.county_code < $2
                      and t13.state <> 'DRAFT')
                    and (t13.county_code = t0.county_code
                      and t13.region_code = t0.region_code
                      and t13.category = t0.category
                      and t13.state = 'CLOSED'
                      and t13.id <> t0.id)
                    order by t13.id desc, t13.county_code desc
                    limit 101) t13
                  limit $11::int) t13 having true) ||
              ',"requiredSkill":' || coalesce('"' || t0.required_skill || '"', 'null') || '}') end, ',' order by t0.rn), '') || ']') ||
      ',"pageInfo":' || (
        '{"hasNextPage":' || ((count(*) > $12::int)::text) ||
        ',"endCursor":' || coalesce('"' || sign_cursor((array_agg(json_build_array('CITY_OVERSEER:DemandOrder:', t0.id::text, t0.county_code::text)::text order by t0.rn desc) filter (where t0.rn <= $12::int))[1], $13::text) || '"', 'null') || '}') || '}')
    from (
      select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.contacted_at, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reported_at, t0.required_skill, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.urgency, t0.version, t0.waiting_for, row_number() over () as rn
      from (
        select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.contacted_at, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reported_at, t0.required_skill, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.urgency, t0.version, t0.waiting_for
        from (with recursive county (code) as ((
              select county_code
              from demand_orders
              where county_code >= $1
              and county_code < $2
              order by county_code
              limit 1) union all
            select (
              select county_code
              from demand_orders
              where county_code > county.code
              and county_code < $2
              order by county_code
              limit 1)
            from county
            where county.code is not null)
          select code
          from county
          where code is not null) county cross join lateral (
          select t0.agreed_at, t0.category, t0.channel, t0.closed_at, t0.contacted_at, t0.county_code, t0.current_dispatch_id, t0.current_team_id, t0.due_at, t0.failed_dispatches, t0.hand_over_to, t0.id, t0.in_open_pool, t0.order_no, t0.people_needed, t0.preferred_date, t0.preferred_time, t0.proxy_entry, t0.raised_at, t0.rating_state, t0.reason_code, t0.region_code, t0.region_name, t0.reopened_from_id, t0.reported_at, t0.required_skill, t0.sla_step, t0.speciality, t0.state, t0.step_started_at, t0.urgency, t0.version, t0.waiting_for
          from demand_orders t0
          where t0.county_code = county.code
          and (t0.county_code >= $1
            and t0.county_code < $2
            and t0.state <> 'DRAFT')
          order by t0.id desc, t0.county_code desc
          limit 101) t0
        order by t0.id desc, t0.county_code desc
        limit 101) t0
      limit $12::int + 1) t0
    left join regions t1 on t1.code = t0.region_code
    and (true)
    left join dispatches t2 on t2.county_code = t0.county_code
    and t2.id = t0.current_dispatch_id
    and (t2.county_code >= $1
      and t2.county_code < $2)
    left join volunteer_teams t3 on t3.county_code = t0.county_code
    and t3.id = t0.current_team_id
    and (t3.county_code >= $1
      and t3.county_code < $2)
    left join demand_orders t4 on t4.county_code = t0.county_code
    and t4.id = t0.reopened_from_id
    and (t4.county_code >= $1
      and t4.county_code < $2
      and t4.state <> 'DRAFT') having true) || '}');
